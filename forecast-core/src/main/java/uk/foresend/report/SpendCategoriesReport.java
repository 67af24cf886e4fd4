package uk.foresend.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * High needs spend by the seven placement categories of the DSG management plan; together they are
 * the spend of the high needs block.
 */
public record SpendCategoriesReport() implements ForecastReport {

  /** A category: the leaves of spend that it gathers. */
  private record Group(PlacementCategory category, List<SpendRow> rows) {
    String id() {
      return category.id();
    }

    String label() {
      return category.label();
    }

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
    return "For the DSG management plan: all high needs spend in its seven categories.";
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
    return table.inPounds().notes(notes(forecast)).build();
  }

  @Override
  public List<Table> tables(Forecast forecast) {
    Across groups = new Across(data(forecast), List.of("label"), Cell.of(Money.ZERO));
    List<String> notes = notes(forecast);
    Across.Total sum = Across.Total.SUMMED;
    return List.of(
        groups.of("spend-categories-gross", "Gross high needs spend", "gross", sum, notes),
        groups.of("spend-categories-net", "Net high needs spend", "net", sum, notes));
  }

  @Override
  public List<Chart> charts(Forecast forecast) {
    int last = forecast.years().size() - 1;
    Stack stack = new Stack(forecast.years());
    groups(forecast)
        .forEach(
            group ->
                stack.add(group.id(), group.label(), Looks.of(group.category()), group::gross));
    return List.of(
        new Chart(
            "spend-by-category",
            "Gross high needs spend by category",
            Chart.Kind.STACKED_BAR,
            Points.labels(forecast.years()),
            "£m",
            stack.series(),
            List.of(),
            "Gross high needs spend goes from "
                + InWords.money(forecast.grossSpend(Block.HIGH_NEEDS, 0))
                + " in "
                + forecast.years().get(0)
                + " to "
                + InWords.money(forecast.grossSpend(Block.HIGH_NEEDS, last))
                + " in "
                + forecast.years().get(last)
                + ".",
            notes(forecast)),
        SpendBySettingChart.of(forecast, notes(forecast)));
  }

  private static List<Group> groups(Forecast forecast) {
    return Arrays.stream(PlacementCategory.values())
        .map(category -> new Group(category, rows(forecast, category)))
        .toList();
  }

  private static List<SpendRow> rows(Forecast forecast, PlacementCategory category) {
    return forecast.spend().stream()
        .filter(row -> row.item().line().block() == Block.HIGH_NEEDS)
        .filter(row -> row.item().category() == category)
        .toList();
  }

  private static List<String> notes(Forecast forecast) {
    List<String> all = new ArrayList<>();
    all.add(
        "Each setting's places, top-ups and start-up stand in the setting's category; each service"
            + " in the one that the scenario states for its line.");
    forecast.spend().stream()
        .filter(row -> row.item().line().block() == Block.HIGH_NEEDS)
        .filter(row -> row.item().kind() == SpendItem.Kind.BALANCING)
        .map(
            row ->
                row.item().category().label()
                    + " holds what counts and prices do not explain ("
                    + row.item().label()
                    + "), "
                    + InWords.money(row.gross().get(0))
                    + " in "
                    + forecast.years().get(0)
                    + ".")
        .forEach(all::add);
    return Notes.with(all, forecast, Reach.SPEND);
  }
}
