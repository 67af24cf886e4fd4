package uk.foresend.send;

/** Who pays for a capital scheme. */
public enum FundingSource {
  HIGH_NEEDS_GRANT("high-needs-grant", "High Needs Provision Capital Allocation"),
  OTHER_GRANT("other-grant", "Other grant"),
  DFE("dfe", "Department for Education, paid direct"),
  BORROWING("borrowing", "Council borrowing"),
  RECEIPTS("receipts", "Capital receipts and contributions"),
  UNKNOWN("unknown", "Source of finance not published");

  private final String id;
  private final String label;

  FundingSource(String id, String label) {
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
