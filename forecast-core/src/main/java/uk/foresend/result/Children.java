package uk.foresend.result;

/** How the children of a future are followed. */
public enum Children {
  /**
   * Together: of every setting and age the shares stay, move and leave that are expected, so that
   * futures differ by what is uncertain for all of them.
   */
  TOGETHER("off", "shares of children, as expected"),

  /**
   * One by one: each stays, moves or leaves by chance, and so many come by chance, so that a few
   * children spread as a few children do.
   */
  ONE_BY_ONE("on", "each child by chance");

  private final String id;
  private final String label;

  Children(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** Returns how it is asked for: {@code on} or {@code off}, the chance of each child. */
  public String id() {
    return id;
  }

  /** Returns the words shown in reports. */
  public String label() {
    return label;
  }
}
