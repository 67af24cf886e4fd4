package uk.foresend.report;

import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Figure;
import uk.foresend.result.RangeTest;
import uk.foresend.result.RangeTest.Held;

/** How many ranges of past forecasts, drawn as futures are, held what then came. */
public record RangesReport() implements Report {
  private static final List<Figure> SCORED =
      List.of(Figure.PLANS, Figure.IN_YEAR, Figure.SPEND, Figure.CLOSING);

  private static final String WAYS =
      "Each forecast is drawn as `foresend simulate` draws a baseline, from what was published by 30"
          + " June of its origin, and is set beside what was counted or came out later. From 2023 on it"
          + " is the whole baseline; before that no spend by line is published, so that plans alone are"
          + " drawn, with growth and range of the fit as at the year.";
  private static final String MONEY_ALONE =
      "Money alone: as at June 2021, where two balances were known and the next is published. Spend of"
          + " the year before is the allocation less what the balance moved; it goes on with the plans"
          + " of the fit and one growth of prices, and departs as a baseline's that goes on from a known"
          + " year. How far spend departs in a year was learnt from the same two years: this says that"
          + " the futures keep that width, and what plans add to it, not that later years will.";
  private static final String NOT_SCORED =
      "Not scored: spend and balances of baselines, since none of every council is published here of a"
          + " year that ended after March 2022, and none known in June 2020 to go on from; income; the"
          + " requests and flows of baselines from 2025 on, since no later January is published."
          + " Results of a year are scored where an outturn was found published, which is no sample.";

  /** Requests cannot be scored yet: no January is published after the first baselines with them. */
  private static final String AS_GROWTH =
      " There growth of plans was drawn, matched to the same fit as requests are where they are"
          + " drawn.";

  @Override
  public String id() {
    return "ranges";
  }

  @Override
  public String title() {
    return "How many ranges held";
  }

  @Override
  public String reader() {
    return "For whoever leans on a range: how often such ranges held what then came.";
  }

  /** Returns a row for each figure, origin and years ahead: what Foresend reads beside a fan. */
  public Table data(RangeTest test) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .text("figure", "Figure")
            .text("way", "How it was forecast")
            .text("origin", "As at")
            .text("ahead", "Years ahead")
            .column("cases", "Forecasts", "forecasts")
            .column("inside_80", "Inside 80%", "forecasts")
            .column("inside_95", "Inside 95%", "forecasts")
            .column("below", "Below 80%", "forecasts")
            .column("draws", "Futures each", "futures");
    for (Held one : test.lines()) {
      table.row(
          Cell.of(one.figure().id()),
          Cell.of(one.way().id()),
          Cell.of(String.valueOf(one.origin())),
          Cell.of(String.valueOf(one.ahead())),
          Cell.of(Count.of(one.cases())),
          Cell.of(Count.of(one.inside80())),
          Cell.of(Count.of(one.inside95())),
          Cell.of(Count.of(one.below())),
          Cell.of(Count.of(test.draws())));
    }
    return table.notes(notes(test)).build();
  }

  private static List<String> notes(RangeTest test) {
    return List.of(WAYS, MONEY_ALONE, NOT_SCORED, made(test));
  }

  /** Returns the shares that held, by years ahead, and then by origin. */
  public List<Table> tables(RangeTest test) {
    return List.of(byAhead(test), byOrigin(test));
  }

  private Table byAhead(RangeTest test) {
    TableBuilder table =
        new TableBuilder(id() + "-ahead", title() + ", by years ahead")
            .text("figure", "Figure")
            .text("ahead", "Years ahead")
            .column("cases", "Forecasts", "forecasts");
    shares(table);
    for (Figure figure : SCORED) {
      test.byAhead(figure)
          .forEach(one -> row(table, List.of(figure.label(), String.valueOf(one.ahead())), one));
      test.all(figure).ifPresent(all -> row(table, List.of(figure.label(), "all"), all));
    }
    for (Figure figure : SCORED) {
      RangeTest.ofMoneyAlone(figure, test.lines())
          .forEach(
              one ->
                  row(
                      table,
                      List.of(figure.label() + ", money alone", String.valueOf(one.ahead())),
                      one));
    }
    return table.notes(notes(test)).build();
  }

  private Table byOrigin(RangeTest test) {
    TableBuilder table =
        new TableBuilder(id() + "-origin", title() + ", by the year they were made")
            .text("figure", "Figure")
            .text("origin", "As at")
            .text("ahead", "Years ahead")
            .text("way", "How")
            .column("cases", "Forecasts", "forecasts");
    shares(table);
    for (Held one : test.lines()) {
      row(
          table,
          List.of(
              one.figure().label(),
              String.valueOf(one.origin()),
              String.valueOf(one.ahead()),
              one.way().id().replace('-', ' ')),
          one);
    }
    return table.build();
  }

  private static void shares(TableBuilder table) {
    table
        .column("inside_80", "Inside 80%", "%")
        .column("inside_95", "Inside 95%", "%")
        .column("below", "Below 80%", "%")
        .column("above", "Above 80%", "%");
  }

  private static void row(TableBuilder table, List<String> words, Held one) {
    List<Cell> cells = new java.util.ArrayList<>(words.stream().map(Cell::of).toList());
    cells.add(Cell.of(Count.of(one.cases())));
    cells.add(new Cell.Percent(one.share80()));
    cells.add(new Cell.Percent(one.share95()));
    cells.add(new Cell.Percent((double) one.below() / one.cases()));
    cells.add(
        new Cell.Percent((double) (one.cases() - one.inside80() - one.below()) / one.cases()));
    table.row(cells);
  }

  private static String made(RangeTest test) {
    return InWords.count(Count.of(test.councils()))
        + " councils, "
        + InWords.count(Count.of(test.draws()))
        + " futures of each forecast, seed "
        + test.seed()
        + ".";
  }

  /** Says beside a fan how often ranges made like it held, those farthest ahead apart. */
  static String beside(Figure figure, List<Held> past) {
    return asWhole(figure, RangeTest.byAhead(figure, past))
        + RangeTest.ofMoneyAlone(figure, past).stream()
            .findFirst()
            .map(RangesReport::asMoney)
            .orElse("");
  }

  /** What is known of money where the year before is: less than a baseline has to say. */
  private static String asMoney(Held one) {
    return " A year ahead of a year whose spend is known, "
        + InWords.percent(one.share80())
        + " of "
        + InWords.count(Count.of(one.cases()))
        + " lay within the 80% range and "
        + InWords.percent(one.share95())
        + " within the 95%, in the year from which that range was learnt.";
  }

  private static String asWhole(Figure figure, List<Held> ahead) {
    if (ahead.isEmpty()) {
      return "How often such ranges held in the past: not scored.";
    }
    Held all = ahead.stream().reduce(Held::and).orElseThrow();
    Held far = ahead.get(ahead.size() - 1);
    return "Of "
        + InWords.count(Count.of(all.cases()))
        + " past forecasts made this way, "
        + InWords.percent(all.share80())
        + " lay within the 80% range and "
        + InWords.percent(all.share95())
        + " within the 95%"
        + (ahead.size() == 1
            ? "."
            : "; "
                + InWords.percent(far.share80())
                + " of the "
                + InWords.count(Count.of(far.cases()))
                + " made "
                + far.ahead()
                + " years ahead within the 80%.")
        + (figure == Figure.PLANS ? AS_GROWTH : "");
  }
}
