package uk.foresend.dsg;

/** What meets a part of the deficit when a policy clears it. */
public enum Account {
  STABILITY_GRANT("stability-grant", "High Needs Stability Grant"),
  CENTRAL_FUNDING("central-funding", "Central funding of in-year deficits"),
  GENERAL_FUND_RESERVES("general-fund-reserves", "Charged to the General Fund, met from reserves"),
  GENERAL_FUND_REVENUE("general-fund-revenue", "Charged to the General Fund, met from revenue"),
  CAPITALISED("capitalised", "Capitalised by direction"),
  OWN_SURPLUS("own-surplus", "Surplus of a block set against its deficits");

  private final String id;
  private final String label;

  Account(String id, String label) {
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

  /**
   * Whether it moves what is there from one year to another, so that nothing comes from outside.
   */
  public boolean isWithinTheGrant() {
    return this == OWN_SURPLUS;
  }

  /** Whether it is a charge to the General Fund. */
  public boolean isCharge() {
    return this == GENERAL_FUND_RESERVES || this == GENERAL_FUND_REVENUE;
  }
}
