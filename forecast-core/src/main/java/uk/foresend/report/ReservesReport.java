package uk.foresend.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.dsg.ReserveClass;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Forecast;
import uk.foresend.result.Reach;
import uk.foresend.result.ReserveEvent;
import uk.foresend.result.ReserveTest;

/**
 * The deficit against usable reserves at each 31 March, and when it meets them.
 *
 * <p>{@code headroom = usable − charged + balance}, the balance being negative when in deficit.
 */
public record ReservesReport() implements ForecastReport {

  @Override
  public String id() {
    return "reserves";
  }

  @Override
  public String title() {
    return "Reserves and the end of the override";
  }

  @Override
  public String reader() {
    return "For the Section 151 officer: whether reserves can bear the deficit, and from when not.";
  }

  /** Returns a row for each year: the test of reserves, and what each class of them holds. */
  @Override
  public Table data(Forecast forecast) {
    return data(forecast, ReserveClasses.ALL);
  }

  private Table data(Forecast forecast, List<ReserveClass> classes) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .year()
            .pounds("balance", "Balance at 31 March")
            .text("protected", "Protected by the override")
            .pounds("usable", "Usable reserves")
            .text("complete", "All usable classes known")
            .pounds("charged", "Charges met from reserves so far")
            .pounds("headroom", "Headroom")
            .text("exceeded", "Reserves exceeded")
            .column(
                "in_year_share_of_net_budget", "In-year deficit as a share of the net budget", "%");
    classes.forEach(kind -> table.pounds(ReserveClasses.column(kind), kind.label()));
    for (ReserveTest test : forecast.reserves()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(test.year()));
      cells.add(Cell.of(test.balance()));
      cells.add(Protection.cell(forecast, test));
      cells.add(Cell.known(test.usable()));
      cells.add(Cell.of(yes(!test.incomplete())));
      cells.add(Cell.of(test.charged()));
      cells.add(Cell.known(test.headroom()));
      cells.add(test.exceeded().map(exceeded -> Cell.of(yes(exceeded))).orElse(Cell.NOT_KNOWN));
      cells.add(test.inYearShare().<Cell>map(Cell.Percent::new).orElse(Cell.NOT_KNOWN));
      classes.forEach(kind -> cells.add(ReserveClasses.held(test, kind)));
      table.row(cells);
    }
    return (classes.isEmpty() ? table : table.inPounds()).notes(notes(forecast)).build();
  }

  @Override
  public List<Table> tables(Forecast forecast) {
    return List.of(
        events(forecast),
        data(forecast, List.of()),
        ReserveClasses.table(forecast, notes(forecast)));
  }

  @Override
  public List<Chart> charts(Forecast forecast) {
    return List.of(path(forecast).noted(notes(forecast)));
  }

  private static Table events(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("reserves-events", "When the deficit meets the reserves")
            .text("month", "Month")
            .text("event", "What happens")
            .pounds("shortfall", "Not covered by reserves")
            .text("faced_in", "Faced in the budget for")
            .text("reserves_read", "Reserves last read")
            .text("reading_age", "Age of that reading");
    for (ReserveEvent event : forecast.events()) {
      table.row(
          Cell.of(InWords.month(event.month())),
          Cell.of(event.sentence()),
          Cell.of(event.shortfall()),
          Cell.of(event.facedIn()),
          event.reservesRead().map(read -> Cell.of(InWords.month(read))).orElse(Cell.NOT_KNOWN),
          event.monthsSinceRead().map(months -> Cell.of(age(months))).orElse(Cell.NOT_KNOWN));
    }
    if (forecast.events().isEmpty()) {
      table.note("Nothing happens to the reserves within these years.");
    }
    forecast.events().stream()
        .filter(event -> event.monthsSinceRead().orElse(0L) >= 12)
        .reduce((earlier, later) -> later)
        .ifPresent(event -> table.note(stale(event)));
    return table.notes(notes(forecast)).build();
  }

  /** A reading carried forward stands beside balances that move. */
  private static String stale(ReserveEvent event) {
    return "Usable reserves are carried forward as they were last read, while balances move: in "
        + InWords.month(event.month())
        + " the oldest reading, of "
        + event.reservesRead().map(InWords::month).orElse("")
        + ", is "
        + age(event.monthsSinceRead().orElse(0L))
        + " old. What was drawn or added since, charges here apart, is not in it.";
  }

  private static String age(long months) {
    String years = months / 12 == 1 ? "1 year" : months / 12 + " years";
    String rest = months % 12 == 1 ? "1 month" : months % 12 + " months";
    return months < 12 ? rest : months % 12 == 0 ? years : years + " and " + rest;
  }

  /** Returns the deficit as a path below zero, and below zero too what reserves could cover. */
  static Chart path(Forecast forecast) {
    List<FinancialYear> years = forecast.reserves().stream().map(ReserveTest::year).toList();
    List<ReserveTest> tests = forecast.reserves();
    List<Chart.Marker> markers = new ArrayList<>();
    for (ReserveEvent event : forecast.events()) {
      FinancialYear year = FinancialYear.of(event.month());
      if (event.kind() == ReserveEvent.Kind.PROTECTION_ENDS && years.contains(year)) {
        markers.add(overrideEnds(event.month()));
      }
    }
    return new Chart(
        "deficit-path",
        "The deficit against usable reserves at each 31 March",
        Chart.Kind.LINE,
        Points.labels(years),
        "£m",
        List.of(
            new Chart.Series(
                "balance", "DSG balance", Points.millions(years, i -> tests.get(i).balance())),
            new Chart.Series(
                "covered",
                "Deficit that usable reserves would cover",
                Points.known(years, i -> covered(tests.get(i))))),
        markers,
        summary(forecast));
  }

  /** Returns the mark of the month at whose end nothing keeps a deficit off the General Fund. */
  static Chart.Marker overrideEnds(YearMonth month) {
    return new Chart.Marker(
        FinancialYear.of(month).toString(), "Override ends, " + InWords.month(month));
  }

  private static Optional<Money> covered(ReserveTest test) {
    return test.usable().map(usable -> test.charged().minus(usable));
  }

  private static String summary(Forecast forecast) {
    List<String> sentences = new ArrayList<>();
    int last = forecast.years().size() - 1;
    sentences.add(
        "The DSG balance is "
            + InWords.money(forecast.closing(0))
            + " at the end of "
            + forecast.years().get(0)
            + " and "
            + InWords.money(forecast.closing(last))
            + " at the end of "
            + forecast.years().get(last)
            + ".");
    forecast.events().forEach(event -> sentences.add(event.sentence()));
    List<String> unknown =
        forecast.reserves().stream()
            .filter(test -> test.usable().isEmpty())
            .map(test -> test.year().toString())
            .toList();
    if (!unknown.isEmpty()) {
      sentences.add("Usable reserves are not known for " + String.join(", ", unknown) + ".");
    }
    return String.join(" ", sentences);
  }

  private static String yes(boolean holds) {
    return holds ? "yes" : "no";
  }

  private static List<String> notes(Forecast forecast) {
    return Notes.with(
        List.of(
            "Headroom: usable reserves less the charges they have met so far, less the deficit; what is"
                + " met from revenue does not draw on them. While the override holds, a negative headroom is exposure, not"
                + " insolvency.",
            "Where some class of usable reserve is not known, usable reserves are at least what is"
                + " shown."),
        forecast,
        Reach.RESERVES);
  }
}
