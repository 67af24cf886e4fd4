package uk.foresend.history;

/** A published series, as caveats name it. */
public enum Series {
  PLANS("ehc-plans"),
  PLANS_BY_AGE("ehc-plans-by-age"),
  NEW_PLANS("ehc-new-plans"),
  CEASED_PLANS("ehc-ceased-plans"),
  REQUESTS("ehc-requests"),
  ASSESSMENTS("ehc-assessments"),
  TIMELINESS("ehc-timeliness"),
  NEEDS("ehc-needs"),
  YEARS_IN_PLACE("ehc-years-in-place"),
  OLDER_BY_AGE("sen2-by-age"),
  OLDER_BY_ESTABLISHMENT("sen2-by-establishment"),
  POPULATION("population"),
  YOUNG_PEOPLE("population-2-18"),
  S251("s251"),
  BALANCES("dsg-balances"),
  LAIT("lait"),
  TRIBUNAL("tribunal"),
  SPECIALIST_TOP_UP("specialist-top-up");

  private final String id;

  Series(String id) {
    this.id = id;
  }

  /** Returns the word used in files. */
  public String id() {
    return id;
  }
}
