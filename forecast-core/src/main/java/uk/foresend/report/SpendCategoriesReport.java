package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Forecast;
import uk.foresend.result.Reach;
import uk.foresend.result.SpendItem;
import uk.foresend.result.SpendRow;
import uk.foresend.send.PlacementCategory;

/**
 * High needs spend by the seven placement categories of the DSG management plan, and beside them
 * what is not spent on placements; together, the spend of the high needs block.
 */
public record SpendCategoriesReport() implements ForecastReport {

  /** A line of the report: the leaves of spend that it gathers. */
  private record Group(String id, String label, List<SpendRow> rows) {
    Money gross(int year) {
      return Money.sum(rows.stream().map(row -> row.gross().get(year)).toList());
    }

    Money dfePaid(int year) {
      return Money.sum(rows.stream().map(row -> row.dfePaid().get(year)).toList());
    }
  }

  @Override
  public String id() {
    return "spend-categories";
  }

  @Override
  public String title() {
    return "High needs spend by DSG-plan category";
  }

  @Override
  public String reader() {
    return "For the DSG management plan: its seven categories, services, and what is unexplained.";
  }

  @Override
  public Table data(Forecast forecast) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .text("category", "Key")
            .text("label", "Category")
            .year()
            .pounds("gross", "Gross")
            .pounds("dfe_paid", "Paid direct by the DfE")
            .pounds("net", "Net");
    for (Group group : groups(forecast)) {
      for (int year = 0; year < forecast.years().size(); year++) {
        Money gross = group.gross(year);
        Money paid = group.dfePaid(year);
        table.row(
            Cell.of(group.id()),
            Cell.of(group.label()),
            Cell.of(forecast.years().get(year)),
            Cell.of(gross),
            Cell.of(paid),
            Cell.of(gross.minus(paid)));
      }
    }
    return table.notes(Notes.on(forecast, Reach.SPEND)).build();
  }

  @Override
  public List<Table> tables(Forecast forecast) {
    Across groups = new Across(data(forecast), List.of("label"), Cell.of(Money.ZERO));
    List<String> notes = Notes.on(forecast, Reach.SPEND);
    Across.Total sum = Across.Total.SUMMED;
    return List.of(
        groups.of("spend-categories-gross", "Gross high needs spend", "gross", sum, notes),
        groups.of("spend-categories-net", "Net high needs spend", "net", sum, notes));
  }

  @Override
  public List<Chart> charts(Forecast forecast) {
    int last = forecast.years().size() - 1;
    List<Chart.Series> series =
        groups(forecast).stream()
            .map(
                group ->
                    new Chart.Series(
                        group.id(), group.label(), Points.millions(forecast.years(), group::gross)))
            .toList();
    return List.of(
        new Chart(
            "spend-by-category",
            "Gross high needs spend by category",
            Chart.Kind.STACKED_BAR,
            Points.labels(forecast.years()),
            "£m",
            series,
            List.of(),
            "Gross high needs spend goes from "
                + InWords.money(forecast.grossSpend(Block.HIGH_NEEDS, 0))
                + " in "
                + forecast.years().get(0)
                + " to "
                + InWords.money(forecast.grossSpend(Block.HIGH_NEEDS, last))
                + " in "
                + forecast.years().get(last)
                + "."));
  }

  private static List<Group> groups(Forecast forecast) {
    List<Group> groups = new ArrayList<>();
    for (PlacementCategory category : PlacementCategory.values()) {
      groups.add(
          new Group(
              category.id(),
              category.label(),
              rows(forecast, item -> isPlacement(item) && item.category() == category)));
    }
    for (SpendRow row : rows(forecast, item -> !isPlacement(item))) {
      groups.add(new Group(row.item().id(), row.item().label(), List.of(row)));
    }
    return groups;
  }

  private static List<SpendRow> rows(Forecast forecast, Predicate<SpendItem> wanted) {
    Stream<SpendRow> all = forecast.spend().stream();
    return all.filter(row -> row.item().line().block() == Block.HIGH_NEEDS)
        .filter(row -> wanted.test(row.item()))
        .toList();
  }

  private static boolean isPlacement(SpendItem item) {
    return switch (item.kind()) {
      case PLACES, TOP_UP -> true;
      case SERVICE, START_UP, BALANCING, DELIVERY, DELEGATED -> false;
    };
  }
}
