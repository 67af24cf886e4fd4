package uk.foresend.scenario.schema;

/** A kind of thing that a document declares by id and refers to elsewhere. */
public enum Thing {
  SETTING("setting", "settings"),
  LINE("spend line", "lines"),
  BAND("age band", "ages"),
  NEED("need", "needs"),
  SOURCE("source", "sources"),
  SCHEME("scheme", "schemes"),
  POLICY("policy", "policies");

  private final String label;
  private final String section;

  Thing(String label, String section) {
    this.label = label;
    this.section = section;
  }

  /** Returns the words used in problems. */
  public String label() {
    return label;
  }

  /** Returns the section of a document in which it is declared. */
  public String section() {
    return section;
  }
}
