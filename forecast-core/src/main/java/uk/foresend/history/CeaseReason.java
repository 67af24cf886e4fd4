package uk.foresend.history;

/** Why a plan ceased, as the return has it. */
public enum CeaseReason {
  MAXIMUM_AGE("max_age"),
  NEEDS_MET("needs_met"),
  HIGHER_EDUCATION("he"),
  EMPLOYMENT("employ"),
  /** Moved to another council of England: the plan goes on there. */
  TRANSFER("transfer"),
  NO_ENGAGEMENT("no_engage"),
  LEFT_ENGLAND("moved_outside_eng"),
  DECEASED("deceased"),
  NOT_RECORDED("not_rec"),
  OTHER("other");

  private final String column;

  CeaseReason(String column) {
    this.column = column;
  }

  /** Returns the column of the publication. */
  public String column() {
    return column;
  }
}
