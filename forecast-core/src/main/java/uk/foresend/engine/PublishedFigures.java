package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Standing;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.result.FundRow;
import uk.foresend.result.LedgerRow;
import uk.foresend.result.PublishedBeside;

/**
 * Sets what the council has published beside ours. For interest also what our rate gives on the
 * balance that the publication used: {@code basis × average rate forgone in the year}.
 */
final class PublishedFigures {

  private PublishedFigures() {}

  static List<PublishedBeside> beside(Columns c, List<LedgerRow> ledger, List<FundRow> fund) {
    Assumptions given = c.inputs().assumptions;
    Horizon horizon = given.setup().horizon();
    List<PublishedBeside> all = new ArrayList<>();
    for (Standing.Published each : given.standing().published()) {
      if (horizon.contains(each.year())) {
        int year = each.year().startYear() - horizon.first().startYear();
        all.add(
            new PublishedBeside(
                each.label(),
                each.year(),
                each.amount(),
                each.basis(),
                onTheirBasis(each, c, year),
                ours(each, ledger, fund, year),
                each.source()));
      }
    }
    return all;
  }

  private static Money onTheirBasis(Standing.Published each, Columns c, int year) {
    if (!each.figure().equals("interest") || each.basisAmount().pence() == 0) {
      return each.amount();
    }
    double rate = 0;
    for (int m = 0; m < 12; m++) {
      rate += c.inputs().generalFund.forgoneRate[Horizon.WARM_UP_MONTHS + 12 * year + m] / 12;
    }
    return Money.rounded(each.basisAmount().pounds() * rate);
  }

  private static Money ours(
      Standing.Published each, List<LedgerRow> ledger, List<FundRow> fund, int year) {
    FinancialYear when = each.year();
    List<LedgerRow> rows = ledger.stream().filter(row -> row.year().equals(when)).toList();
    return switch (each.figure()) {
      case "interest" ->
          Money.sum(
              fund.stream()
                  .filter(row -> row.kind().financesTheDeficit())
                  .map(row -> row.amounts().get(year))
                  .toList());
      case "in-year" -> Money.sum(rows.stream().map(LedgerRow::inYear).toList());
      case "opening" -> Money.sum(rows.stream().map(LedgerRow::opening).toList());
      case "closing" -> Money.sum(rows.stream().map(LedgerRow::closing).toList());
      default ->
          throw new IllegalArgumentException(
              "A published figure of " + each.figure() + " has nothing of ours beside it");
    };
  }
}
