package uk.foresend.api.pages.files;

/**
 * A field of the form that brings files, before it is filled in.
 *
 * @param name the name under which it is sent, which is its id on the page too
 * @param type how it is filled in
 * @param required whether nothing can be read without it
 * @param label what it is called
 * @param hint what it means and how it is written
 */
public record Blank(String name, Type type, boolean required, String label, String hint) {
  /** How a field is filled in. */
  public enum Type {
    /** One file. */
    FILE,
    /** Several files. */
    FILES,
    /** A word or two. */
    TEXT,
    /** A year. */
    YEAR,
    /** A council. */
    COUNCIL,
    /** A scenario that is kept. */
    SCENARIO,
    /** A published series. */
    SERIES,
    /** Yes or no. */
    TICK
  }

  static Blank must(String name, Type type, String label, String hint) {
    return new Blank(name, type, true, label, hint);
  }

  static Blank may(String name, Type type, String label, String hint) {
    return new Blank(name, type, false, label, hint);
  }

  /** Whether a file or several are given in it. */
  public boolean isFile() {
    return type == Type.FILE || type == Type.FILES;
  }

  /** Returns what it is called, and that it may be left out if it may. */
  public String words() {
    return required || type == Type.TICK ? label : label + " (optional)";
  }
}
