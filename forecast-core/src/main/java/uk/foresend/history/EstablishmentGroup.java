package uk.foresend.history;

/** A group of establishments, as the plan statistics of 2010 to 2022 told them apart. */
public enum EstablishmentGroup {
  MAINSTREAM("Mainstream school"),
  SPECIAL("Special school"),
  ALTERNATIVE("Alternative provision/Pupil referral unit"),
  FURTHER_EDUCATION("Further education"),
  ELSEWHERE("Educated elsewhere"),
  NOT_IN_EDUCATION("NEET"),
  EARLY_YEARS("Non-maintained early years"),
  OTHER("Other"),
  UNKNOWN("Unknown");

  private final String label;

  EstablishmentGroup(String label) {
    this.label = label;
  }

  /** Returns the words of the publication. */
  public String label() {
    return label;
  }
}
