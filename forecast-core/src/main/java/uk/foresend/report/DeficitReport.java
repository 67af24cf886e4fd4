package uk.foresend.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.BackTest.Way;
import uk.foresend.result.DeficitTest;
import uk.foresend.result.DeficitTest.Next;
import uk.foresend.result.DeficitTest.Outcome;
import uk.foresend.result.DeficitTest.Reach;
import uk.foresend.result.DeficitTest.Scored;
import uk.foresend.result.DeficitTest.Within;
import uk.foresend.result.Told;

/**
 * Balances of the dedicated schools grant, forecast as at earlier years, beside those published.
 */
public record DeficitReport() implements Report {
  private static final String PERCENT = "%";
  private static final String POUNDS = "£";
  private static final String NONE = "not scored";

  private static final String SEEN =
      "Known in the June after a year end: the council's balances to then, the allocation of the"
          + " year begun, and the plans of the January with their fitted growth. The balance is its"
          + " published percentage of the year's grant. The three parts of the first method are equal,"
          + " so no weight is chosen; that it is leant on was decided when the years scored were"
          + " known, since there are no others. The part of learnt is learnt from earlier years"
          + " only. Where no earlier balance is published, the last result is taken as a third of"
          + " the deficit, an assumption, no evidence.";
  private static final String WITHIN =
      "A range is the forecast ± t × the root mean square of the misses known × spend, t of"
          + " Student's distribution with five degrees of freedom; a council's forecasts of one"
          + " year count as one. Spend is the last high needs allocation published for the year or"
          + " before, less the forecast. Where a year came out its range is learnt of the other"
          + " councils only. These are what reports that could be read tell, not a sample.";
  private static final String SIGNS =
      "Worse than forecast is above nought in the deficit beyond it, and below nought in the result"
          + " less it.";
  private static final String BIAS =
      "A bias above nought is a balance that came out worse than forecast.";

  @Override
  public String id() {
    return "deficits";
  }

  @Override
  public String title() {
    return "Balances forecast beside those published";
  }

  @Override
  public String reader() {
    return "For whoever asks how far forecasts of a deficit can be leant on: errors in pounds and"
        + " as shares of grant, and how forecasts made within a year came out.";
  }

  /** Returns a row for each method, balance known and years ahead. */
  public Table data(DeficitTest test) {
    return scores(test).build();
  }

  /** Returns the scores, a council's own forecasts, and forecasts made within a year. */
  public List<Table> tables(DeficitTest test) {
    List<Table> tables = new ArrayList<>();
    tables.add(scores(test).build());
    tables.add(methods(test));
    if (!test.outcomes().isEmpty()) {
      tables.add(outcomes(test));
    }
    tables.add(reaches(test));
    if (!test.within().isEmpty()) {
      tables.add(within(test));
    }
    if (!test.next().isEmpty()) {
      tables.add(next(test));
    }
    return List.copyOf(tables);
  }

  private TableBuilder scores(DeficitTest test) {
    TableBuilder table =
        new TableBuilder(id(), title() + test.council().map(name -> ": " + name).orElse(""))
            .text("method", "Method")
            .text("known", "Known to 31 March")
            .column("ahead", "Years ahead", "years")
            .text("cases", "Balances scored")
            .column("mean_error", "Mean error", POUNDS)
            .column("median_error", "Median error", POUNDS)
            .column("bias", "Bias", POUNDS)
            .column("share_error", "Mean error, of grant", PERCENT)
            .column("within_80", "Inside 80% range", PERCENT);
    for (Scored one : test.scores()) {
      boolean none = one.cases() == 0;
      table.row(
          Cell.of(one.method()),
          Cell.of(march(one.known())),
          Cell.of(Count.of(one.ahead())),
          Cell.of(none ? NONE : String.valueOf(one.cases())),
          none ? Cell.NOT_KNOWN : Cell.of(Money.rounded(one.meanError())),
          none ? Cell.NOT_KNOWN : Cell.of(Money.rounded(one.medianError())),
          none ? Cell.NOT_KNOWN : Cell.of(Money.rounded(one.bias())),
          none ? Cell.NOT_KNOWN : percent(OptionalDouble.of(one.shareError())),
          percent(one.within80()));
    }
    return table.note(SEEN).note(BIAS).notes(test.notScored());
  }

  private Table methods(DeficitTest test) {
    TableBuilder table =
        new TableBuilder(id() + "-methods", "The methods")
            .text("method", "Method")
            .text("what", "The result of each year to come");
    for (Way way : test.methods()) {
      table.row(Cell.of(way.id()), Cell.of(way.label()));
    }
    return table.build();
  }

  private Table outcomes(DeficitTest test) {
    TableBuilder table =
        new TableBuilder(
                id() + "-outcomes",
                test.council().orElse("") + ": each forecast and the balance published")
            .text("method", "Method")
            .text("known", "Known to 31 March")
            .text("year", "Balance of 31 March")
            .column("forecast", "Forecast", POUNDS)
            .column("published", "Published", POUNDS);
    for (Outcome one : test.outcomes()) {
      table.row(
          Cell.of(one.method()),
          Cell.of(march(one.known())),
          Cell.of(march(one.year())),
          Cell.of(one.forecast()),
          Cell.of(one.published()));
    }
    return table.build();
  }

  private Table reaches(DeficitTest test) {
    TableBuilder table =
        new TableBuilder(id() + "-ranges", "How wide the 80% range of a forecast is")
            .text("forecast", "Forecast")
            .text("cases", "Learnt from")
            .column("half_width", "Half the width", PERCENT)
            .text("of", "Of")
            .text("scored", "Scored")
            .column("inside", "Inside", PERCENT);
    test.council().ifPresent(name -> table.column("pounds", "Half the width: " + name, POUNDS));
    for (Reach one : test.reaches()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(ahead(one.ahead())));
      cells.add(Cell.of(String.valueOf(one.cases())));
      cells.add(percent(one.share()));
      cells.add(
          Cell.of(one.of() == Reach.Of.SPEND ? "high needs spend" : "dedicated schools grant"));
      cells.add(Cell.of(one.scored() == 0 ? NONE : String.valueOf(one.scored())));
      cells.add(percent(one.inside()));
      if (test.council().isPresent()) {
        cells.add(one.pounds().map(Cell::of).orElse(Cell.NOT_KNOWN));
      }
      table.row(cells);
    }
    return table
        .note(
            "Scored on ranges learnt without the forecast: within a year, from the other councils;"
                + " a year ahead, from the year before. Two years ahead one year end only can be"
                + " forecast, so nothing is left to score its range on.")
        .note(
            "A forecast of a later year that starts from one made within a year carries both"
                + " errors: half its range is the root of the sum of their squares.")
        .build();
  }

  private static String ahead(int years) {
    return switch (years) {
      case 0 -> "the result of a year that has begun";
      case 1 -> "the balance a year ahead";
      default -> "the balance " + years + " years ahead";
    };
  }

  private Table within(DeficitTest test) {
    TableBuilder table =
        new TableBuilder(id() + "-within", "Forecasts of a year made within it")
            .text("council", "Council")
            .text("year", "Year")
            .text("at", "Forecast at")
            .column("forecast", "Forecast", POUNDS)
            .column("outturn", "Came out at", POUNDS)
            .column("miss", "Deficit beyond forecast", PERCENT)
            .column("miss_of_spend", "Result less forecast, of spend", PERCENT)
            .column("low", "Better end, 80%", POUNDS)
            .column("high", "Worse end, 80%", POUNDS)
            .text("inside", "Inside")
            .text("basis", "Basis");
    for (Within one : test.within()) {
      table.row(
          Cell.of(one.council()),
          Cell.of(one.year().toString()),
          Cell.of(one.at().toString()),
          Cell.of(one.forecast()),
          one.outturn().map(Cell::of).orElse(Cell.NOT_KNOWN),
          percent(one.miss()),
          percent(one.missOfSpend()),
          one.low().map(Cell::of).orElse(Cell.NOT_KNOWN),
          one.high().map(Cell::of).orElse(Cell.NOT_KNOWN),
          Cell.of(one.inside().map(inside -> inside ? "yes" : "no").orElse(NONE)),
          Cell.of(one.basis()));
    }
    worst(test).ifPresent(table::note);
    return table.note(WITHIN).note(SIGNS).build();
  }

  /** What is to be read first: the forecast that was missed by most. */
  private static Optional<String> worst(DeficitTest test) {
    return test.within().stream()
        .filter(one -> one.outturn().isPresent() && one.missOfSpend().isPresent())
        .min(Comparator.comparingDouble(one -> one.missOfSpend().getAsDouble()))
        .map(Within::council)
        .flatMap(
            council ->
                test.within().stream()
                    .filter(one -> one.council().equals(council) && one.outturn().isPresent())
                    .reduce((before, last) -> last))
        .map(
            one ->
                one.council()
                    + "'s result of "
                    + one.year()
                    + " was forecast on "
                    + one.at()
                    + " at "
                    + Texts.plain(Cell.of(one.forecast()))
                    + " and came out at "
                    + one.outturn().map(Cell::of).map(Texts::plain).orElse("")
                    + ".");
  }

  private Table next(DeficitTest test) {
    TableBuilder table =
        new TableBuilder(
                id() + "-next",
                test.council().orElse("") + ": balances after the last published, as forecast")
            .text("known", "Known to 31 March")
            .text("year", "Balance of 31 March")
            .column("forecast", "Forecast", POUNDS)
            .column("better", "Better end, 80%", POUNDS)
            .column("worse", "Worse end, 80%", POUNDS);
    for (Next one : test.next()) {
      table.row(
          Cell.of(march(one.known())),
          Cell.of(march(one.year())),
          Cell.of(one.forecast()),
          Cell.of(one.better()),
          Cell.of(one.worse()));
    }
    test.windfall().map(DeficitReport::windfall).ifPresent(table::note);
    return table
        .note(
            "By the first method, from what was known in June "
                + (test.next().get(0).known().startYear() + 1)
                + "; not scored, since no later balances of every council are published here.")
        .build();
  }

  private static String windfall(DeficitTest.Windfall one) {
    return "The published balances make "
        + Texts.plain(Cell.of(one.published()))
        + " of "
        + one.year()
        + ", "
        + Texts.plain(Cell.of(one.amount()))
        + " better than the high needs allocation less what was spent, "
        + Texts.plain(Cell.of(one.underlying()))
        + ": money came in from elsewhere, such as a Safety Valve payment or the council's own. It"
        + " is not taken to come again.";
  }

  private static String march(FinancialYear year) {
    return String.valueOf(year.startYear() + 1);
  }

  private static Cell percent(OptionalDouble share) {
    return share.isPresent() && Double.isFinite(share.getAsDouble())
        ? Cell.of(Told.measured(share.getAsDouble() * 100, 2, PERCENT))
        : Cell.NOT_KNOWN;
  }
}
