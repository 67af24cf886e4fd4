package uk.foresend.report;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Figure;
import uk.foresend.result.FlowRow;
import uk.foresend.result.Forecast;
import uk.foresend.result.PlanRow;
import uk.foresend.result.Reach;
import uk.foresend.send.Setting;

/**
 * Plans by setting, at each January census and averaged over each year, and the flows of children.
 */
public record PlansReport() implements ForecastReport {

  private static final Cell BEFORE = new Cell.Absent("before the forecast");

  @Override
  public String id() {
    return "plans";
  }

  @Override
  public String title() {
    return "Plans by setting";
  }

  @Override
  public String reader() {
    return "For SEND services: children with plans by where they are, and the flows between years.";
  }

  /**
   * Returns a row for each measure of each setting and year, the opening census first, in the year
   * it falls in, and for each flow of each year.
   */
  @Override
  public Table data(Forecast forecast) {
    return new Lengthwise(id(), title())
        .name("setting", "Key of the setting")
        .name("flow", "Key of the flow")
        .name("label", "Setting or flow")
        .name("category", "DSG-plan category")
        .name(Across.YEAR, "Financial year")
        .add(
            "settings",
            settings(forecast, -1),
            (cell, measure) -> setting(cell, measure, forecast.years().get(0).toString()))
        .add(
            "flows",
            flows(forecast),
            (cell, measure) -> Trace.within(Figure.PLANS, "", cell.apply(Across.YEAR)))
        .build(notes(forecast));
  }

  private static String setting(UnaryOperator<String> cell, String measure, String first) {
    String setting = cell.apply("setting");
    String year = cell.apply(Across.YEAR);
    if (year.compareTo(first) < 0) {
      return Trace.IN_ASSUMPTIONS + "opening-plans (" + setting + ")";
    }
    return measure.equals("january")
        ? Trace.shownBy(Figure.PLANS, setting, year)
        : Trace.within(Figure.PLANS, setting, year);
  }

  private static Table settings(Forecast forecast, int from) {
    TableBuilder table =
        new TableBuilder("plans-settings", "")
            .text("setting", "Key")
            .text("label", "Setting")
            .text("category", "DSG-plan category")
            .year()
            .column("january", "January census", "plans")
            .column("average", "Average over the year", "plans");
    FinancialYear first = forecast.years().get(0);
    for (PlanRow row : forecast.plans()) {
      for (int year = from; year < forecast.years().size(); year++) {
        table.row(
            Cell.of(row.setting().id()),
            Cell.of(row.setting().label()),
            Cell.of(row.setting().category().label()),
            Cell.of(first.plus(year)),
            Cell.of(row.january().get(year + 1)),
            year < 0 ? BEFORE : Cell.of(row.average().get(year)));
      }
    }
    return table.build();
  }

  @Override
  public List<Table> tables(Forecast forecast) {
    return List.of(
        new Across(settings(forecast, -1), List.of("label"), BEFORE)
            .of(
                "plans-january",
                "Plans at the January census inside each year",
                "january",
                Across.Total.SUMMED,
                notes(forecast)),
        new Across(settings(forecast, 0), List.of("label"), BEFORE)
            .of(
                "plans-average",
                "Plans averaged over each year",
                "average",
                Across.Total.SUMMED,
                notes(forecast)),
        new Across(flows(forecast), List.of("label"), BEFORE)
            .of(
                "plans-flows",
                "Flows of children in each year",
                "children",
                Across.Total.NONE,
                Notes.joined(growth(forecast), notes(forecast))));
  }

  @Override
  public List<Chart> charts(Forecast forecast) {
    FinancialYear first = forecast.years().get(0);
    List<FinancialYear> years =
        IntStream.range(-1, forecast.years().size()).mapToObj(first::plus).toList();
    Stack stack = new Stack(years);
    List<Setting> settings = forecast.plans().stream().map(PlanRow::setting).toList();
    for (PlanRow row : forecast.plans()) {
      stack.addCounts(
          row.setting().id(),
          row.setting().label(),
          Looks.of(row.setting(), settings),
          row.january()::get);
    }
    int last = forecast.years().size() - 1;
    String summary =
        "Plans go from "
            + InWords.count(forecast.plansAtJanuary(-1))
            + " in "
            + InWords.month(years.get(0).january())
            + " to "
            + InWords.count(forecast.plansAtJanuary(last))
            + " in "
            + InWords.month(years.get(last + 1).january())
            + ".";
    return List.of(
        new Chart(
            "plans-by-setting",
            "Plans by setting at each January census",
            Chart.Kind.STACKED_BAR,
            Points.labels(years),
            "plans",
            stack.series(),
            List.of(),
            summary,
            notes(forecast)));
  }

  private static Table flows(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("plans-flows", "")
            .text("flow", "Key")
            .text("label", "Flow")
            .year()
            .column("children", "Children", "children");
    for (FlowRow row : forecast.flows()) {
      for (int year = 0; year < forecast.years().size(); year++) {
        Count amount = row.amounts().get(year);
        table.row(
            Cell.of(row.id()),
            Cell.of(row.label()),
            Cell.of(forecast.years().get(year)),
            Cell.of(amount));
      }
    }
    return table.build();
  }

  /** Where settings grow by a rate each, what flows there are is not said by them. */
  private static List<String> growth(Forecast forecast) {
    boolean rates =
        forecast.assumptions().stream().anyMatch(line -> line.key().startsWith("net-growth "));
    boolean flows =
        forecast.flows().stream()
            .filter(row -> !row.id().equals("new-plans"))
            .filter(row -> !row.id().equals("transfers-in-and-unreconciled"))
            .anyMatch(row -> !row.amounts().stream().allMatch(Count.ZERO::equals));
    return rates && !flows
        ? List.of(
            "This scenario grows each setting by a net rate a year: what stands under new plans is"
                + " growth, new plans less plans that cease, and nothing under the other flows"
                + " means that they are not told apart, not that there are none.")
        : List.of();
  }

  private static List<String> notes(Forecast forecast) {
    return Notes.on(forecast, Reach.PLACES);
  }
}
