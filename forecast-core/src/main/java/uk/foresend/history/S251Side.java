package uk.foresend.history;

/** Which of the two section 251 returns an amount is from. */
public enum S251Side {
  /** What was planned; place funding of academies is in it. */
  BUDGET("budget"),
  /** What was spent; place funding of academies is not in it. */
  OUTTURN("outturn");

  private final String id;

  S251Side(String id) {
    this.id = id;
  }

  /** Returns the word used in files. */
  public String id() {
    return id;
  }
}
