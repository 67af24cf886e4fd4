package uk.foresend.report;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.report.Table.Row;
import uk.foresend.result.Figure;

/**
 * Says which cells of a table are figures that can show their working: those in a row of a
 * financial year, in a column named after a figure of the whole.
 */
public final class Explained {

  /** The columns named otherwise than the figure that stands in them. */
  private static final Map<String, Figure> OTHERWISE =
      Map.of(
          "plans_january", Figure.PLANS,
          "general_fund_charge", Figure.CHARGE,
          "balance", Figure.CLOSING,
          "charged", Figure.CHARGE,
          "usable", Figure.USABLE_RESERVES);

  private Explained() {}

  /** Returns the key of the figure in a cell: {@code closing@2027-28}; empty when it is none. */
  public static Optional<String> by(Table table, Row row, int column) {
    int year = table.columns().stream().map(Table.Column::id).toList().indexOf(Across.YEAR);
    if (year < 0 || row.total() || column >= row.cells().size()) {
      return Optional.empty();
    }
    return named(table.columns().get(column).id())
        .filter(figure -> figure.speaks() != Figure.Speaks.OF_A_PART)
        .filter(figure -> year == 0)
        .flatMap(
            figure ->
                FinancialYear.parse(Texts.plain(row.cells().get(year)))
                    .map(when -> figure.id() + "@" + when));
  }

  private static Optional<Figure> named(String column) {
    String word = column.replace('_', '-');
    return Optional.ofNullable(OTHERWISE.get(column))
        .or(() -> Arrays.stream(Figure.values()).filter(one -> one.id().equals(word)).findFirst());
  }
}
