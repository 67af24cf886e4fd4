package uk.foresend.result;

/** What is forecast of a council's plans: all of them, or those placed in one main setting. */
public enum PlanSeries {
  TOTAL("total", "All plans"),
  MAINSTREAM("mainstream", "State mainstream schools, units and resourced provision included"),
  STATE_SPECIAL("state-special", "State special schools"),
  INDEPENDENT_SPECIAL("independent-special", "Independent and non-maintained special schools"),
  POST_16("post-16", "Further education, specialist colleges and other post-16 providers");

  private final String id;
  private final String label;

  PlanSeries(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** Returns the word used in tables: {@code state-special}. */
  public String id() {
    return id;
  }

  /** Returns the words shown in reports. */
  public String label() {
    return label;
  }
}
