package uk.foresend.history;

/** The part of a section 251 heading that an amount is for. */
public enum S251Phase {
  /** The heading's total, as printed. */
  TOTAL("total"),
  EARLY_YEARS("early_years"),
  PRIMARY("primary"),
  SECONDARY("secondary"),
  SPECIAL("special"),
  ALTERNATIVE("pru_ap"),
  POST_SCHOOL("post_school"),
  /** Money that came in, taken off the total. */
  INCOME("income");

  private final String id;

  S251Phase(String id) {
    this.id = id;
  }

  /** Returns the word used in files. */
  public String id() {
    return id;
  }
}
