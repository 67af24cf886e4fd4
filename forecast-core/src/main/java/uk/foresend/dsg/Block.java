package uk.foresend.dsg;

/** The four blocks of the Dedicated Schools Grant. */
public enum Block {
  SCHOOLS("schools", "Schools block"),
  CENTRAL("central", "Central school services block"),
  HIGH_NEEDS("high-needs", "High needs block"),
  EARLY_YEARS("early-years", "Early years block");

  private final String id;
  private final String label;

  Block(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** Returns the word used in documents. */
  public String id() {
    return id;
  }

  /** Returns the words shown in reports. */
  public String label() {
    return label;
  }
}
