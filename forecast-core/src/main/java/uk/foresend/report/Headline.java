package uk.foresend.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.foresend.dsg.Account;
import uk.foresend.dsg.Block;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Severity;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.AssumptionLine.Section;
import uk.foresend.result.Extreme;
import uk.foresend.result.Forecast;
import uk.foresend.result.LedgerEntry;
import uk.foresend.result.PublishedBeside;
import uk.foresend.result.ReserveEvent;
import uk.foresend.result.SpendItem;
import uk.foresend.result.SpendRow;

/**
 * What stands first on page one: the deficit in sentences, the balancing lines, the two extremes of
 * what the law leaves silent, and published figures beside ours.
 */
final class Headline {

  /** For how many years from the first the balancing lines are shown. */
  private static final int FIRST_YEARS = 3;

  private Headline() {}

  static List<Table> tables(Forecast forecast) {
    List<Table> tables = new ArrayList<>();
    tables.add(sentences(forecast));
    tables.add(balancing(forecast));
    if (!forecast.extremes().isEmpty()) {
      tables.add(extremes(forecast));
    }
    if (!forecast.published().isEmpty()) {
      tables.add(published(forecast));
    }
    return List.copyOf(tables);
  }

  private static Table sentences(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("summary-headline", "Headline")
            .text("about", "About")
            .text("says", "What the forecast says");
    events(forecast, table, event -> event.kind() == ReserveEvent.Kind.PROTECTION_ENDS);
    table.row(Cell.of("Deficit"), Cell.of(path(forecast)));
    if (!forecast.entries().isEmpty()) {
      table.row(Cell.of("Cleared"), Cell.of(cleared(forecast)));
    }
    events(forecast, table, event -> event.kind() != ReserveEvent.Kind.PROTECTION_ENDS);
    table.row(Cell.of("Evidence"), Cell.of(evidence(forecast)));
    for (Problem warning : forecast.warnings()) {
      String hint = warning.hint().isEmpty() ? "" : " " + warning.hint();
      String kind = warning.severity() == Severity.NOTE ? "Note" : "Warning";
      table.row(Cell.of(kind), Cell.of(warning.what() + hint));
    }
    return table.note(Notes.stamp(forecast)).build();
  }

  private static void events(Forecast forecast, TableBuilder table, Predicate<ReserveEvent> some) {
    forecast.events().stream()
        .filter(some)
        .forEach(event -> table.row(Cell.of(event.when()), Cell.of(event.sentence())));
  }

  private static String path(Forecast forecast) {
    int last = forecast.years().size() - 1;
    return "The DSG balance goes from "
        + InWords.money(forecast.opening(0))
        + " on 1 April "
        + forecast.years().get(0).startYear()
        + " to "
        + InWords.money(forecast.closing(last))
        + " on 31 March "
        + (forecast.years().get(last).startYear() + 1)
        + funded(forecast)
        + "; in "
        + forecast.years().get(0)
        + " income less spend is "
        + InWords.money(forecast.inYear(0))
        + ".";
  }

  /** Where a balance ends says little without what is taken to be paid on the way. */
  private static String funded(Forecast forecast) {
    Money funded =
        Money.sum(
            forecast.entries().stream()
                .filter(entry -> entry.account() == Account.CENTRAL_FUNDING)
                .map(LedgerEntry::amount)
                .toList());
    return funded.pence() > 0
        ? " if " + InWords.money(funded) + " of central funding is paid, as assumed here"
        : "";
  }

  /** A balance that comes back to nothing has been met by somebody: says by whom. */
  private static String cleared(Forecast forecast) {
    Map<Account, Money> met = new EnumMap<>(Account.class);
    forecast.entries().stream()
        .filter(entry -> !entry.account().isWithinTheGrant())
        .forEach(entry -> met.merge(entry.account(), entry.amount(), Money::plus));
    List<String> parts = new ArrayList<>();
    met.forEach((account, amount) -> parts.add(account.label() + " " + InWords.money(amount)));
    return "Over these years policies clear "
        + InWords.money(Money.sum(met.values()))
        + ": "
        + String.join("; ", parts)
        + ".";
  }

  private static String evidence(Forecast forecast) {
    List<String> parts = new ArrayList<>();
    List<AssumptionLine> rested =
        forecast.assumptions().stream().filter(line -> line.section() != Section.RANGES).toList();
    for (Section section : Section.values()) {
      List<AssumptionLine> lines =
          rested.stream().filter(line -> line.section() == section).toList();
      if (lines.stream().anyMatch(AssumptionLine::withoutEvidence)) {
        parts.add(without(lines) + " under " + section.label());
      }
    }
    String listed =
        parts.isEmpty()
            ? "."
            : ": " + String.join("; ", parts) + ". The report assumptions lists them.";
    return without(rested) + " numbers it rests on are assumptions without evidence" + listed;
  }

  private static String without(List<AssumptionLine> lines) {
    long without = lines.stream().filter(AssumptionLine::withoutEvidence).count();
    return InWords.count(Count.of(without)) + " of the " + InWords.count(Count.of(lines.size()));
  }

  private static Table balancing(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("summary-balancing", "Balancing lines: what calibration cannot explain")
            .text("line", "Balancing line")
            .year()
            .pounds("amount", "Amount")
            .column("share_of_spend", "Share of high needs spend", "%");
    List<SpendRow> rows =
        forecast.spend().stream()
            .filter(row -> row.item().kind() == SpendItem.Kind.BALANCING)
            .toList();
    for (SpendRow row : rows) {
      IntStream.range(0, Math.min(FIRST_YEARS, forecast.years().size()))
          .forEach(
              year ->
                  table.row(
                      Cell.of(row.item().label()),
                      Cell.of(forecast.years().get(year)),
                      Cell.of(row.gross().get(year)),
                      share(row.gross().get(year), forecast.grossSpend(Block.HIGH_NEEDS, year))));
    }
    return table
        .note(
            rows.isEmpty()
                ? "This forecast has no balancing line."
                : "Of gross high needs spend of the year, balancing lines included; computed for"
                    + " showing only.")
        .build();
  }

  /** Returns a part of a whole for showing; absent when there is no whole. */
  static Cell share(Money part, Money whole) {
    return whole.equals(Money.ZERO)
        ? new Cell.Absent("not applicable")
        : new Cell.Percent(part.pounds() / whole.pounds());
  }

  private static Table extremes(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("summary-extremes", "Where the law is silent: the two extremes")
            .year()
            .pounds("closing", "Balance, as assumed here");
    for (Extreme extreme : forecast.extremes()) {
      table
          .pounds("closing_" + extreme.id(), "Balance, " + extreme.id())
          .pounds("charged_" + extreme.id(), "Charged to the General Fund, " + extreme.id());
      table.note("\u201C" + extreme.id() + "\u201D: " + extreme.assumption());
    }
    for (int year = 0; year < forecast.years().size(); year++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(forecast.years().get(year)));
      cells.add(Cell.of(forecast.closing(year)));
      for (Extreme extreme : forecast.extremes()) {
        cells.add(Cell.of(extreme.closing().get(year)));
        cells.add(Cell.of(extreme.chargedToGeneralFund().get(year)));
      }
      table.row(cells);
    }
    return table.build();
  }

  private static Table published(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("summary-published", "Published figures beside ours")
            .text("figure", "Figure")
            .year()
            .pounds("published", "Published")
            .pounds("on_their_basis", "Our rule on their basis")
            .pounds("ours", "Ours")
            .pounds("difference", "Ours less published")
            .text("basis", "Their basis");
    for (PublishedBeside one : forecast.published()) {
      FinancialYear year = one.year();
      table.row(
          Cell.of(one.label()),
          Cell.of(year),
          Cell.of(one.published()),
          Cell.of(one.onTheirBasis()),
          Cell.of(one.ours()),
          Cell.of(one.ours().minus(one.published())),
          Cell.of(one.basis()));
      table.note("Source: " + one.source().title() + ", " + InWords.day(one.source().asAt()) + ".");
    }
    boolean balanced =
        forecast.spend().stream().anyMatch(row -> row.item().kind() == SpendItem.Kind.BALANCING);
    if (balanced) {
      table.note(
          "Where ours is the published figure to the pound it was made so: an opening balance is"
              + " entered as published, and the balancing line is set so that the year agrees. It is"
              + " no test of the model; the size of the balancing line is.");
    }
    return table.build();
  }
}
