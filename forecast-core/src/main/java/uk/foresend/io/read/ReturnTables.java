package uk.foresend.io.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.foresend.history.Decision;
import uk.foresend.history.Joining;
import uk.foresend.history.Leaving;
import uk.foresend.history.Moving;
import uk.foresend.history.PlanCell;
import uk.foresend.history.ReturnCounts;
import uk.foresend.history.ReturnFlows;
import uk.foresend.history.SmallNumbers;
import uk.foresend.history.Tally;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table;

/**
 * Tells the counts of a council's person-level return, small counts hidden.
 *
 * @param small which counts are small; those of a threshold of 0 hide nothing
 */
public record ReturnTables(SmallNumbers small) {
  private static final String PLANS = "plans";

  /** Returns the tables of one census day. */
  public List<Table> of(ReturnCounts counts) {
    String on = " on " + InWords.day(counts.census().day());
    return Stream.of(
            table("plans", "Plans" + on, List.of(total(counts))),
            one(
                "setting",
                "Plans by setting" + on,
                "setting",
                by(counts.cells(), PlanCell::setting)),
            one("age", "Plans by age" + on, "age", by(counts.cells(), PlanCell::age)),
            one("need", "Plans by primary need" + on, "need", by(counts.cells(), PlanCell::need)),
            one(
                "requests",
                "Requests by decision",
                "decision",
                by(counts.requests(), ReturnTables::words)),
            one(
                "assessments",
                "Assessments by decision",
                "decision",
                by(counts.assessments(), ReturnTables::words)))
        .filter(table -> !table.rows().isEmpty())
        .toList();
  }

  /** Returns the tables of two census days and of the flows between them. */
  public List<Table> of(ReturnFlows flows) {
    List<Table> tables =
        new ArrayList<>(List.of(table("flows", "From one return to the next", summary(flows))));
    Stream.of(
            one(
                "joiners-from",
                "Joiners by origin",
                "origin",
                by(flows.joiners(), ReturnTables::from)),
            one("joiners", "Joiners by setting", "setting", by(flows.joiners(), Joining::setting)),
            one(
                "leavers-why",
                "Leavers by reason",
                "reason",
                by(flows.leavers(), ReturnTables::why)),
            one("leavers", "Leavers by setting", "setting", by(flows.leavers(), Leaving::setting)),
            one("movers", "Movers between settings", "way", by(flows.movers(), ReturnTables::way)))
        .filter(table -> !table.rows().isEmpty())
        .forEach(tables::add);
    tables.addAll(of(flows.later()));
    return tables;
  }

  /** Returns the cells of one census day for machines; a count that is not shown is empty. */
  public Table data(ReturnCounts counts) {
    Shown<String> settings = Shown.of(by(counts.cells(), PlanCell::setting), small);
    Shown<Integer> ages = Shown.of(by(counts.cells(), PlanCell::age), small);
    Shown<String> needs = Shown.of(by(counts.cells(), PlanCell::need), small);
    Shown<PlanCell> cells =
        Shown.of(
            counts.cells(),
            one ->
                small.marks(one.count())
                    || settings.hides(one.of().setting())
                    || ages.hides(one.of().age())
                    || needs.hides(one.of().need()),
            List.of(PlanCell::setting, PlanCell::age, PlanCell::need));
    return table(
        "plans-by-cell",
        "Plans by setting, age and primary need on " + InWords.day(counts.census().day()),
        cells.tallies().stream()
            .map(
                one ->
                    hidden(
                        new Line()
                            .text("setting", one.of().setting())
                            .text("age", one.of().age())
                            .text("need", one.of().need()),
                        cells.count(one)))
            .toList());
  }

  /** Returns every count of the flows for machines. */
  public Table data(ReturnFlows flows) {
    List<Line> lines = new ArrayList<>();
    for (Table table : of(flows)) {
      for (Table.Row row : table.rows()) {
        lines.add(
            new Line()
                .text("table", table.id())
                .cell("of", "", row.cells().get(0))
                .cell(PLANS, PLANS, row.cells().get(1)));
      }
    }
    return table("return-flows", "From one return to the next", lines);
  }

  private Line total(ReturnCounts counts) {
    Optional<Count> plans = Optional.of(counts.plans()).filter(count -> !small.marks(count));
    return hidden(new Line().text("of", "all"), plans);
  }

  private List<Line> summary(ReturnFlows flows) {
    Count joined = Tally.total(flows.joiners());
    Count left = Tally.total(flows.leavers());
    Count moved = Tally.total(flows.movers());
    boolean few = Stream.of(joined, left, moved, flows.stayed()).anyMatch(small::marks);
    return Stream.of(
            line(
                "plans on " + InWords.day(flows.earlier().census().day()),
                flows.earlier().plans(),
                false),
            line("joined", joined, few),
            line("left", left, few),
            line("moved to another setting", moved, few),
            line("stayed", flows.stayed(), few),
            line(
                "plans on " + InWords.day(flows.later().census().day()),
                flows.later().plans(),
                false))
        .toList();
  }

  private Line line(String words, Count count, boolean few) {
    return hidden(
        new Line().text("of", words), Optional.of(count).filter(one -> !few && !small.marks(one)));
  }

  private <K extends Comparable<? super K>> Table one(
      String id, String title, String by, List<Tally<K>> tallies) {
    Shown<K> shown = Shown.of(tallies, small);
    return table(
        id,
        title,
        tallies.stream()
            .map(one -> hidden(new Line().text(by, one.of()), shown.count(one)))
            .toList());
  }

  private static Line hidden(Line line, Optional<Count> count) {
    return line.cell(
        PLANS, PLANS, count.map(Table.Cell::of).orElse(new Table.Cell.Absent("not shown")));
  }

  private Table table(String id, String title, List<Line> lines) {
    return Tables.of(
        id,
        title,
        lines,
        small.threshold() == 0
            ? List.of("Small counts are shown: this table is not for publication.")
            : List.of(
                "Counts of 1 to "
                    + (small.threshold() - 1)
                    + " are not shown, nor are others by which they could be worked out."));
  }

  private <K extends Comparable<? super K>, P extends Comparable<? super P>> List<Tally<P>> by(
      List<Tally<K>> tallies, Function<K, P> part) {
    Map<P, Count> sums = new TreeMap<>();
    tallies.forEach(one -> sums.merge(part.apply(one.of()), one.count(), Count::plus));
    return sums.entrySet().stream()
        .map(one -> new Tally<>(one.getKey(), one.getValue(), small.marks(one.getValue())))
        .toList();
  }

  private static String words(Decision decision) {
    return decision.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String from(Joining one) {
    return one.from().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String why(Leaving one) {
    return PlanLines.words(one.reason()).replace('_', ' ');
  }

  private static String way(Moving one) {
    return one.from() + " to " + one.to();
  }
}
