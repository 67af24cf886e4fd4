package uk.foresend.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Bridge;
import uk.foresend.result.Comparison;
import uk.foresend.result.Reach;
import uk.foresend.result.ReserveEvent;

/**
 * From the baseline to the scenario, a step for each lever.
 *
 * <p>{@code scenario = baseline + Σ in_order}, and {@code interaction = in_order − alone}.
 */
public record BridgeReport() implements ComparisonReport {

  private static final Cell NONE = new Cell.Absent("not applicable");

  @Override
  public String id() {
    return "bridge";
  }

  @Override
  public String title() {
    return "Bridge from the baseline to the scenario";
  }

  @Override
  public String reader() {
    return "For whoever asks what each mitigation is worth: in order, on its own, and together.";
  }

  /** Returns a row for the baseline and for each lever: those in order sum to the scenario. */
  @Override
  public Table data(Comparison comparison) {
    return rows(comparison, bridge -> true).inPounds().notes(notes(comparison)).build();
  }

  private TableBuilder rows(Comparison comparison, Predicate<Bridge> wanted) {
    TableBuilder table = columns();
    comparison.bridges().stream()
        .filter(wanted)
        .forEach(
            bridge -> {
              baseline(bridge, table);
              levers(bridge, table);
            });
    return table;
  }

  private TableBuilder columns() {
    return new TableBuilder(id(), title())
        .text("figure", "Figure")
        .text("lever", "Key")
        .text("label", "Step")
        .year()
        .pounds("in_order", "In order")
        .pounds("alone", "On its own")
        .pounds("interaction", "Interaction");
  }

  private static void baseline(Bridge bridge, TableBuilder table) {
    table.row(
        Cell.of(bridge.figure()),
        Cell.of("baseline"),
        Cell.of("Baseline"),
        Cell.of(bridge.year()),
        Cell.of(bridge.baseline()),
        NONE,
        NONE);
  }

  private static void levers(Bridge bridge, TableBuilder table) {
    for (Bridge.LeverStep step : bridge.steps()) {
      table.row(
          Cell.of(bridge.figure()),
          Cell.of(step.lever()),
          Cell.of(step.label()),
          Cell.of(bridge.year()),
          Cell.of(step.inOrder()),
          Cell.of(step.alone()),
          Cell.of(step.interaction()));
    }
  }

  @Override
  public List<Table> tables(Comparison comparison) {
    return Stream.concat(
            figures(comparison).flatMap(figure -> three(figure, comparison)),
            BridgeEvidence.of(comparison).stream())
        .toList();
  }

  /**
   * Returns a waterfall of each figure in each year that matters: protection's end and the last.
   */
  @Override
  public List<Chart> charts(Comparison comparison) {
    List<FinancialYear> years = comparison.scenario().years();
    FinancialYear last = years.get(years.size() - 1);
    List<FinancialYear> ends =
        comparison.scenario().events().stream()
            .filter(event -> event.kind() == ReserveEvent.Kind.PROTECTION_ENDS)
            .map(event -> FinancialYear.of(event.month()))
            .toList();
    return comparison.bridges().stream()
        .filter(bridge -> bridge.year().equals(last) || ends.contains(bridge.year()))
        .map(Waterfall::of)
        .map(chart -> chart.noted(notes(comparison)))
        .toList();
  }

  private Stream<Table> three(String figure, Comparison comparison) {
    Predicate<Bridge> wanted = bridge -> bridge.figure().equals(figure);
    TableBuilder levers = columns();
    comparison.bridges().stream().filter(wanted).forEach(bridge -> levers(bridge, levers));
    Across steps = across(rows(comparison, wanted).build());
    Across alone = across(levers.build());
    List<String> notes = notes(comparison);
    String id = "bridge-" + figure;
    String label = comparison.bridges().stream().filter(wanted).findFirst().orElseThrow().label();
    return Stream.of(
        steps.of(
            id + "-in-order",
            "Bridge, in order: " + label,
            "in_order",
            Across.Total.SCENARIO,
            notes),
        alone.of(
            id + "-alone", "Each lever on its own: " + label, "alone", Across.Total.NONE, notes),
        alone.of(
            id + "-interaction",
            "In order less on its own: " + label,
            "interaction",
            Across.Total.NONE,
            notes));
  }

  private static Across across(Table data) {
    return new Across(data, List.of("label"), Cell.of(Money.ZERO));
  }

  private static Stream<String> figures(Comparison comparison) {
    return comparison.bridges().stream().map(Bridge::figure).distinct();
  }

  private static List<String> notes(Comparison comparison) {
    return Notes.with(
        List.of(
            "In order: what the lever adds after those before it; with the baseline these sum to"
                + " the scenario. On its own: what it would do alone on the baseline. Interaction:"
                + " the difference, which depends on the order. Positive is better for the"
                + " council.",
            "What falls on the General Fund, outside the DSG, is negative as a cost."),
        comparison.scenario(),
        Reach.BALANCE);
  }
}
