package uk.foresend.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.foresend.dsg.Account;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.IncomeRow;
import uk.foresend.result.LedgerEntry;
import uk.foresend.result.LedgerRow;
import uk.foresend.result.SpendRow;

/**
 * Puts the ledger in money. In-year results are sums of rounded leaves; what policies post is
 * rounded one by one, and where they clear a vintage to nothing the last takes the penny that
 * rounding left; surpluses clear deficits in the order of {@link LedgerInputs#net}, to the penny.
 */
final class LedgerRows {

  /** Less than this is what arithmetic leaves, in pounds. */
  private static final double HALF_A_PENNY = 0.005;

  private final LedgerInputs x;
  private final Ledger.Columns ledger;
  private final Money[] balance;
  private final List<LedgerRow> rows = new ArrayList<>();
  private final List<LedgerEntry> entries = new ArrayList<>();

  private LedgerRows(LedgerInputs x, Ledger.Columns ledger) {
    this.x = x;
    this.ledger = ledger;
    this.balance = new Money[x.vintages.size()];
    for (int v = 0; v < balance.length; v++) {
      balance[v] = Money.rounded(x.opening[v]);
    }
  }

  /** The ledger in money. */
  record InMoney(List<LedgerRow> rows, List<LedgerEntry> entries) {

    /** Returns what the General Fund is charged in a year. */
    Money charged(FinancialYear year) {
      return Money.sum(
          entries.stream()
              .filter(entry -> entry.account().isCharge())
              .filter(entry -> FinancialYear.of(entry.month()).equals(year))
              .map(LedgerEntry::amount)
              .toList());
    }

    /** Returns what of the charges of a year reserves meet. */
    Money metFromReserves(FinancialYear year) {
      return Money.sum(
          entries.stream()
              .filter(entry -> entry.account() == Account.GENERAL_FUND_RESERVES)
              .filter(entry -> FinancialYear.of(entry.month()).equals(year))
              .map(LedgerEntry::amount)
              .toList());
    }

    /** Returns the balance of all vintages at the end of a year. */
    Money closing(FinancialYear year) {
      return Money.sum(
          rows.stream().filter(row -> row.year().equals(year)).map(LedgerRow::closing).toList());
    }
  }

  static InMoney of(
      LedgerInputs x, Ledger.Columns ledger, List<SpendRow> spend, List<IncomeRow> income) {
    LedgerRows all = new LedgerRows(x, ledger);
    for (int y = 0; y < x.horizon.yearCount(); y++) {
      all.year(y, spend, income);
    }
    return new InMoney(all.rows, all.entries);
  }

  private void year(int y, List<SpendRow> spend, List<IncomeRow> income) {
    FinancialYear year = x.horizon.year(y);
    Money[] opening = balance.clone();
    List<List<LedgerEntry>> posted = new ArrayList<>();
    for (Block block : Block.values()) {
      int current = x.vintage(block, y);
      balance[current] = balance[current].plus(inYear(block, y, spend, income));
    }
    for (int v = 0; v < balance.length; v++) {
      posted.add(policies(y, v));
      balance[v] = balance[v].plus(sum(posted.get(v)));
    }
    for (Block block : Block.values()) {
      x.net(
          block,
          y,
          (surplus, deficit) -> {
            long pence = Math.min(balance[surplus].pence(), -balance[deficit].pence());
            if (pence > 0) {
              enter(year.march(), deficit, new Money(pence), posted);
              enter(year.march(), surplus, new Money(-pence), posted);
            }
          });
    }
    for (int v = 0; v < balance.length; v++) {
      Money cleared = sum(posted.get(v));
      Money inYear = balance[v].minus(opening[v]).minus(cleared);
      if (opening[v].pence() != 0 || inYear.pence() != 0 || cleared.pence() != 0) {
        rows.add(new LedgerRow(year, x.vintages.get(v), opening[v], inYear, cleared, balance[v]));
        entries.addAll(posted.get(v));
      }
    }
  }

  private List<LedgerEntry> policies(int year, int v) {
    List<LedgerEntry> posted = new ArrayList<>();
    double left = ledger.byVintage()[year][v];
    for (Ledger.Entry entry : ledger.entries()) {
      if (entry.vintage() == v && x.horizon.yearOf(entry.month()) == year) {
        if (entry.account() == Account.OWN_SURPLUS) {
          left -= entry.pounds();
        } else if (Math.abs(entry.pounds()) >= HALF_A_PENNY) {
          posted.add(
              new LedgerEntry(
                  x.horizon.month(entry.month()),
                  entry.policy(),
                  entry.account(),
                  x.vintages.get(v),
                  Money.rounded(entry.pounds())));
        }
      }
    }
    if (Math.abs(left) < HALF_A_PENNY && !posted.isEmpty()) {
      LedgerEntry last = posted.remove(posted.size() - 1);
      posted.add(
          new LedgerEntry(
              last.month(),
              last.policy(),
              last.account(),
              last.vintage(),
              balance[v].plus(sum(posted)).negated()));
    }
    return posted;
  }

  private void enter(YearMonth month, int v, Money amount, List<List<LedgerEntry>> posted) {
    balance[v] = balance[v].plus(amount);
    posted.get(v).add(new LedgerEntry(month, "", Account.OWN_SURPLUS, x.vintages.get(v), amount));
  }

  private static Money sum(Collection<LedgerEntry> entries) {
    Money total = Money.ZERO;
    for (LedgerEntry entry : entries) {
      total = total.plus(entry.amount());
    }
    return total;
  }

  private static Money inYear(Block block, int year, List<SpendRow> spend, List<IncomeRow> income) {
    Money left = Money.ZERO;
    for (IncomeRow row : income) {
      left = row.block() == block ? left.plus(row.amounts().get(year)) : left;
    }
    for (SpendRow row : spend) {
      left = row.item().line().block() == block ? left.minus(row.gross().get(year)) : left;
    }
    return left;
  }
}
