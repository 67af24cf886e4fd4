package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.dsg.Account;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.Vintage;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.result.IncomeRow;
import uk.foresend.result.LedgerEntry;
import uk.foresend.result.LedgerRow;
import uk.foresend.result.SpendRow;

/**
 * Puts the ledger in money. In-year results are sums of rounded leaves; entries are rounded one by
 * one, and where a vintage is cleared to nothing its last entry takes the penny that rounding left.
 */
final class LedgerRows {

  private LedgerRows() {}

  /** The ledger in money. */
  record InMoney(List<LedgerRow> rows, List<LedgerEntry> entries) {

    /** Returns what the General Fund is charged in a year. */
    Money charged(FinancialYear year) {
      return Money.sum(
          entries.stream()
              .filter(entry -> entry.account() == Account.GENERAL_FUND)
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
    Horizon horizon = x.horizon;
    List<LedgerRow> rows = new ArrayList<>();
    List<LedgerEntry> entries = new ArrayList<>();
    Money[] balance = new Money[x.vintages.size()];
    for (int v = 0; v < balance.length; v++) {
      balance[v] = Money.rounded(x.opening[v]);
    }
    for (int y = 0; y < horizon.yearCount(); y++) {
      FinancialYear year = horizon.year(y);
      for (int v = 0; v < balance.length; v++) {
        Vintage vintage = x.vintages.get(v);
        if (vintage.origin().compareTo(year) > 0) {
          continue;
        }
        Money opening = balance[v];
        Money inYear =
            vintage.origin().equals(year) ? inYear(vintage.block(), y, spend, income) : Money.ZERO;
        Money before = opening.plus(inYear);
        boolean emptied = Math.abs(ledger.byVintage()[y][v]) < 0.005;
        List<LedgerEntry> posted = entriesOf(x, ledger, y, v, before, emptied);
        Money cleared = Money.sum(posted.stream().map(LedgerEntry::amount).toList());
        Money closing = before.plus(cleared);
        balance[v] = closing;
        if (opening.pence() != 0 || inYear.pence() != 0 || cleared.pence() != 0) {
          rows.add(new LedgerRow(year, vintage, opening, inYear, cleared, closing));
          entries.addAll(posted);
        }
      }
    }
    return new InMoney(rows, entries);
  }

  private static List<LedgerEntry> entriesOf(
      LedgerInputs x, Ledger.Columns ledger, int year, int v, Money before, boolean emptied) {
    Horizon horizon = x.horizon;
    List<LedgerEntry> posted = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries()) {
      if (entry.vintage() == v && horizon.yearOf(entry.month()) == year) {
        posted.add(
            new LedgerEntry(
                horizon.month(entry.month()),
                entry.policy(),
                entry.account(),
                x.vintages.get(v),
                Money.rounded(entry.pounds())));
      }
    }
    if (emptied && !posted.isEmpty()) {
      LedgerEntry last = posted.remove(posted.size() - 1);
      Money others = Money.sum(posted.stream().map(LedgerEntry::amount).toList());
      posted.add(
          new LedgerEntry(
              last.month(),
              last.policy(),
              last.account(),
              last.vintage(),
              before.plus(others).negated()));
    }
    return posted;
  }

  private static Money inYear(Block block, int year, List<SpendRow> spend, List<IncomeRow> income) {
    Money received =
        Money.sum(
            income.stream()
                .filter(row -> row.block() == block)
                .map(row -> row.amounts().get(year))
                .toList());
    Money spent =
        Money.sum(
            spend.stream()
                .filter(row -> row.item().line().block() == block)
                .map(row -> row.gross().get(year))
                .toList());
    return received.minus(spent);
  }
}
