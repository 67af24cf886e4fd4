package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.BackTest.Way;
import uk.foresend.result.DeficitTest;
import uk.foresend.result.DeficitTest.Outcome;
import uk.foresend.result.DeficitTest.Scored;
import uk.foresend.result.DeficitTest.Within;
import uk.foresend.result.Told;

/**
 * Balances of the dedicated schools grant, forecast as at earlier years, beside those published.
 */
public record DeficitReport() implements Report {
  private static final String PERCENT = "%";
  private static final String POUNDS = "£";

  private static final String SEEN =
      "Known in the June after a year end: the council's balances to then, the allocation of the"
          + " year begun, and the plans of the January with their fitted growth. The balance is its"
          + " published percentage of the year's grant. Three year ends are published, so the"
          + " weights of the first method were chosen on the years scored.";
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
    if (!test.within().isEmpty()) {
      tables.add(within(test));
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
          Cell.of(none ? "not scored" : String.valueOf(one.cases())),
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

  private Table within(DeficitTest test) {
    TableBuilder table =
        new TableBuilder(id() + "-within", "Forecasts of a year made within it")
            .text("council", "Council")
            .text("year", "Year")
            .text("at", "Forecast at")
            .column("forecast", "Forecast", POUNDS)
            .column("outturn", "Came out at", POUNDS)
            .column("miss", "Beyond forecast", PERCENT)
            .column("low", "Better end, 80%", POUNDS)
            .column("high", "Worse end, 80%", POUNDS)
            .text("basis", "Basis");
    for (Within one : test.within()) {
      table.row(
          Cell.of(one.council()),
          Cell.of(one.year().toString()),
          Cell.of(one.at().toString()),
          Cell.of(one.forecast()),
          one.outturn().map(Cell::of).orElse(Cell.NOT_KNOWN),
          percent(one.miss()),
          one.low().map(Cell::of).orElse(Cell.NOT_KNOWN),
          one.high().map(Cell::of).orElse(Cell.NOT_KNOWN),
          Cell.of(one.basis()));
    }
    return table
        .note(
            "The range of a year without an outturn is its forecast × (1 ± t × the root mean square"
                + " of the misses known), t of Student's distribution with five degrees of freedom."
                + " The misses are those of one council and one year: that they are typical is an"
                + " assumption, no evidence.")
        .build();
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
