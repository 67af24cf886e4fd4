package uk.foresend.report;

import java.util.List;
import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Forecast;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.result.Told;

/**
 * Schemes whose places are all history: what they do is in the counts and the spending already, and
 * is not zero.
 */
final class Counted {

  private Counted() {}

  /** Returns a cell of a scheme, or why it has none. */
  static Cell or(SchemeOutcome scheme, Forecast forecast, Cell cell) {
    return scheme.isInTheCounts(last(forecast)) ? Cell.IN_THE_COUNTS : cell;
  }

  /** Returns what must be said of them; empty when there is none. */
  static Optional<String> note(Forecast forecast) {
    List<String> counted =
        forecast.schemes().stream()
            .filter(scheme -> scheme.isInTheCounts(last(forecast)))
            .map(scheme -> scheme.scheme().label())
            .toList();
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "In the counts already: "
                + String.join("; ", counted)
                + ". Their children are where they are in the opening counts or in the flows fitted"
                + " to them, so what they save is in the spending of every year and is not shown"
                + " apart. They are in no total of savings; their interest and provision are in the"
                + " General Fund.");
  }

  private static FinancialYear last(Forecast forecast) {
    return forecast.years().get(forecast.years().size() - 1);
  }

  /** Whether a table has any amount or number that is not zero. */
  static boolean saysSomething(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.told(new NotZero()));
  }

  private record NotZero() implements Table.Teller<Boolean> {

    @Override
    public Boolean text(String text) {
      return false;
    }

    @Override
    public Boolean pounds(Money amount) {
      return !amount.equals(Money.ZERO);
    }

    @Override
    public Boolean number(Count count) {
      return !count.equals(Count.ZERO);
    }

    @Override
    public Boolean percent(double fraction) {
      return fraction != 0;
    }

    @Override
    public Boolean given(Told value) {
      return true;
    }

    @Override
    public Boolean absent(String why) {
      return false;
    }
  }
}
