package uk.foresend.result;

/** A flow of plans, or the growth of a price, that is learnt beside the numbers of plans. */
public enum Flow {
  NEW_PLANS("new-plan-rate", "New plans of a calendar year, of people aged 2 to 18"),
  CEASED("leave-rate", "Plans that ceased in a calendar year, of plans of its January"),
  UNRECONCILED(
      "transfers-in-and-unreconciled",
      "Transfers in and unreconciled in a calendar year, of plans of its January"),
  MOVES("move-rate", "Net moves into the setting in a calendar year, of its plans of January"),
  PRICES("top-up-growth", "Growth of top-up spend a placement"),
  COST_OF_A_WEEK(
      "top-up-growth", "Growth of spend a week for a child with special educational needs");

  private final String driver;
  private final String label;

  Flow(String driver, String label) {
    this.driver = driver;
    this.label = label;
  }

  /** Returns the word used in tables: {@code cost-of-a-week}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Returns the key of the driver it would set: {@code leave-rate}. */
  public String driver() {
    return driver;
  }

  /** Returns the words shown in reports. */
  public String label() {
    return label;
  }

  /** Whether the value is a growth, and not a share of children or plans. */
  public boolean growth() {
    return this == PRICES || this == COST_OF_A_WEEK;
  }
}
