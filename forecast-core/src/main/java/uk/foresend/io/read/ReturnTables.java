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
import uk.foresend.io.read.LinkedCounts.Figure;
import uk.foresend.io.read.LinkedCounts.Worth;
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

  /** A table of counts by one thing, not yet decided which are shown. */
  private record Group<P extends Comparable<? super P>>(
      Named named, List<Tally<P>> tallies, List<Figure> figures) {}

  /** Returns the tables of one census day. */
  public List<Table> of(ReturnCounts counts) {
    LinkedCounts linked = new LinkedCounts(small);
    Figure plans = linked.printed(counts.plans(), Worth.TOTAL);
    List<Group<?>> groups = groups(linked, plans, counts);
    linked.protect();
    return Stream.concat(Stream.of(total(counts, plans)), tables(groups)).toList();
  }

  private List<Group<?>> groups(LinkedCounts linked, Figure plans, ReturnCounts counts) {
    String on = " on " + InWords.day(counts.census().day());
    return List.of(
        group(
            linked,
            plans,
            new Named("setting", "Plans by setting" + on, "setting"),
            by(counts.cells(), PlanCell::setting)),
        group(
            linked,
            plans,
            new Named("age", "Plans by age" + on, "age"),
            by(counts.cells(), PlanCell::age)),
        group(
            linked,
            plans,
            new Named("need", "Plans by primary need" + on, "need"),
            by(counts.cells(), PlanCell::need)),
        decisions(linked, "requests", "Requests by decision", counts.requests()),
        decisions(linked, "assessments", "Assessments by decision", counts.assessments()));
  }

  /** How many there are in all is published by the department, so it is taken as known. */
  private Group<?> decisions(
      LinkedCounts linked, String id, String title, List<Tally<Decision>> tallies) {
    return group(
        linked,
        linked.printed(Tally.total(tallies), Worth.TOTAL),
        new Named(id, title, "decision"),
        by(tallies, ReturnTables::words));
  }

  /** Returns the tables of two census days and of the flows between them. */
  public List<Table> of(ReturnFlows flows) {
    LinkedCounts linked = new LinkedCounts(small);
    Figure earlier = linked.printed(flows.earlier().plans(), Worth.TOTAL);
    Figure joined = linked.printed(Tally.total(flows.joiners()), Worth.FLOW);
    Figure left = linked.printed(Tally.total(flows.leavers()), Worth.FLOW);
    Figure moved = linked.printed(Tally.total(flows.movers()), Worth.FLOW);
    Figure stayed = linked.printed(flows.stayed(), Worth.FLOW);
    Figure later = linked.printed(flows.later().plans(), Worth.TOTAL);
    Figure both = linked.unprinted(flows.stayed().plus(Tally.total(flows.movers())));
    linked.sum(both, List.of(moved, stayed));
    linked.sum(earlier, List.of(left, both));
    linked.sum(later, List.of(joined, both));
    List<Group<?>> ways =
        List.of(
            group(
                linked,
                joined,
                new Named("joiners-from", "Joiners by origin", "origin"),
                by(flows.joiners(), ReturnTables::from)),
            group(
                linked,
                joined,
                new Named("joiners", "Joiners by setting", "setting"),
                by(flows.joiners(), Joining::setting)),
            group(
                linked,
                left,
                new Named("leavers-why", "Leavers by reason", "reason"),
                by(flows.leavers(), ReturnTables::why)),
            group(
                linked,
                left,
                new Named("leavers", "Leavers by setting", "setting"),
                by(flows.leavers(), Leaving::setting)),
            group(
                linked,
                moved,
                new Named("movers", "Movers between settings", "way"),
                by(flows.movers(), ReturnTables::way)));
    List<Group<?>> groups = groups(linked, later, flows.later());
    linked.protect();
    String on = "plans on ";
    Table summary =
        table(
            "flows",
            "From one return to the next",
            List.of(
                line(on + InWords.day(flows.earlier().census().day()), earlier),
                line("joined", joined),
                line("left", left),
                line("moved to another setting", moved),
                line("stayed", stayed),
                line(on + InWords.day(flows.later().census().day()), later)));
    return Stream.of(
            Stream.of(summary),
            tables(ways),
            Stream.of(total(flows.later(), later)),
            tables(groups))
        .flatMap(one -> one)
        .toList();
  }

  private Stream<Table> tables(List<Group<?>> groups) {
    return groups.stream().filter(one -> !one.tallies().isEmpty()).map(this::table);
  }

  private Table total(ReturnCounts counts, Figure plans) {
    return table(
        PLANS, "Plans on " + InWords.day(counts.census().day()), List.of(line("all", plans)));
  }

  private static Line line(String words, Figure figure) {
    return hidden(new Line().text("of", words), figure.shown());
  }

  /** The key, the title and the first column of a table. */
  private record Named(String id, String title, String by) {}

  private static <P extends Comparable<? super P>> Group<P> group(
      LinkedCounts linked, Figure total, Named named, List<Tally<P>> tallies) {
    List<Figure> figures =
        tallies.stream().map(one -> linked.printed(one.count(), Worth.ROW)).toList();
    linked.sum(total, figures);
    return new Group<>(named, tallies, figures);
  }

  private Table table(Group<?> group) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < group.tallies().size(); i++) {
      lines.add(
          hidden(
              new Line().text(group.named().by(), group.tallies().get(i).of()),
              group.figures().get(i).shown()));
    }
    return table(group.named().id(), group.named().title(), lines);
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
