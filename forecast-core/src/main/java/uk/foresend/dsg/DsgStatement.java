package uk.foresend.dsg;

/**
 * Where a council's figures of the Dedicated Schools Grant are stated.
 *
 * <p>Source of the four that the stability grant sets beside each other (section 251, the note in
 * the accounts, the revenue outturn, the accounts): explanatory note on the government's approach
 * to Dedicated Schools Grant deficits, 9 February 2026.
 */
public enum DsgStatement {
  LEDGER("The council's ledger", false),
  S251_BUDGET("Section 251 budget", false),
  S251_OUTTURN("Section 251 outturn", true),
  DSG_NOTE("DSG note in the accounts", true),
  REVENUE_OUTTURN("Revenue outturn return", true),
  ACCOUNTS("Statement of accounts", true),
  DSG_ALLOCATION("DSG allocation of the Department for Education", false),
  DSG_BALANCE("Published balance of the grant", false),
  OTHER("Another paper", false);

  private final String label;
  private final boolean triangulated;

  DsgStatement(String label, boolean triangulated) {
    this.label = label;
    this.triangulated = triangulated;
  }

  /** Returns what it is, in words. */
  public String label() {
    return label;
  }

  /** Whether the stability grant sets the deficit stated there beside the others. */
  public boolean isTriangulated() {
    return triangulated;
  }
}
