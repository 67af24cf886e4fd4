package uk.foresend.history;

/** What became of a request or an assessment, as the person-level return has it. */
public enum Decision {
  YES("Y"),
  NO("N"),
  NOT_YET_MADE("A"),
  WITHDRAWN("W"),
  /** Decided before the period of the return. */
  HISTORICAL("H");

  private final String code;

  Decision(String code) {
    this.code = code;
  }

  /** Returns the code of the return. */
  public String code() {
    return code;
  }
}
