package uk.foresend.dsg;

/**
 * What the General Fund meets a charge from.
 *
 * <p>The cash of a deficit went out when the money was spent. A charge moves a balance; only new
 * money brings the cash back.
 */
public enum MetFrom {
  /** Reserves: a balance moves from one reserve to another, and no cash comes in. */
  RESERVES(
      Account.GENERAL_FUND_RESERVES,
      "A balance moves between reserves and no cash comes in, so interest goes on"),
  /** New revenue of the year, from council tax or the base budget: cash comes in as charged. */
  REVENUE(
      Account.GENERAL_FUND_REVENUE,
      "New revenue of the year, from council tax or the base budget, brings cash in as charged");

  private final Account account;
  private final String help;

  MetFrom(Account account, String help) {
    this.account = account;
    this.help = help;
  }

  /** Returns the account that the ledger enters. */
  public Account account() {
    return account;
  }

  /** Returns what it means, in words. */
  public String help() {
    return help;
  }

  @Override
  public String toString() {
    return this == RESERVES ? "reserves" : "revenue";
  }
}
