package uk.foresend.api.pages.form;

import java.util.List;

/**
 * A field of a form.
 *
 * @param kind how it is filled in
 * @param name the name under which it is sent
 * @param label what it is called
 * @param hint what it means and how it is written
 * @param value what stands in it
 * @param unit the unit beside it; empty for none
 * @param problem what is wrong with it; empty when nothing is
 * @param options what there is to choose from
 * @param inside the fields that stand in it
 */
public record FieldView(
    Kind kind,
    String name,
    String label,
    String hint,
    String value,
    String unit,
    String problem,
    List<Option> options,
    List<FieldView> inside) {

  /** Keeps its own copies. */
  public FieldView {
    options = List.copyOf(options);
    inside = List.copyOf(inside);
  }

  /** How a field is filled in. */
  public enum Kind {
    /** Sent as it is. */
    HIDDEN,
    /** Written. */
    TEXT,
    /** Written, and short: a year, a month. */
    SHORT,
    /** Written on several lines. */
    LINES,
    /** One of several. */
    SELECT,
    /** Any of several. */
    CHECKS,
    /** A group of fields. */
    GROUP,
    /** A group of fields that may be left alone. */
    MORE,
    /** Rows of fields that stand in the same columns. */
    ROWS,
    /** A file. */
    FILE,
    /** Several files. */
    FILES,
    /** Yes or no. */
    TICK
  }

  /** One thing to choose. */
  public record Option(String value, String label, boolean chosen) {}

  /** Whether something is wrong with it or with what stands in it. */
  public boolean isWrong() {
    return !problem.isEmpty() || inside.stream().anyMatch(FieldView::isWrong);
  }

  /** Returns its id on the page: of several boxes, that of the first. */
  public String id() {
    return name.endsWith(Filled.MANY)
        ? name.substring(0, name.length() - Filled.MANY.length())
        : name;
  }

  /** Returns the keys of what describes it: its hint, and what is wrong with it. */
  public String describedBy() {
    return id() + "-hint" + (problem.isEmpty() ? "" : " " + id() + "-error");
  }

  /** Whether anything is filled in. */
  public boolean isFilled() {
    return !value.isEmpty()
        || options.stream().anyMatch(Option::chosen)
        || inside.stream().anyMatch(one -> one.kind() != Kind.HIDDEN && one.isFilled());
  }
}
