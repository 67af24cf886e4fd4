package uk.foresend.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Bridge;
import uk.foresend.result.Comparison;
import uk.foresend.result.Figure;
import uk.foresend.result.ReserveEvent;

/** How much of what the mitigations deliver rests on evidence, and how much is assumed. */
final class BridgeEvidence {
  private BridgeEvidence() {}

  /**
   * Returns what the levers together do to the balance at each 31 March and to the result of each
   * year, by how far the evidence of each can be leant on: the rows sum to the steps of the bridge,
   * taken in order. The balance alone would not do: where policies clear the deficit, what levers
   * have done to it is cleared with it.
   */
  static List<Table> of(Comparison comparison) {
    List<Bridge> closing = bridges(comparison, Figure.CLOSING);
    List<Bridge> inYear = bridges(comparison, Figure.IN_YEAR);
    return List.of(
        table(closing, Figure.CLOSING, "to the balance", atTheEnd(closing, comparison)),
        table(inYear, Figure.IN_YEAR, "to the result of each year", overAll(inYear)));
  }

  private static List<Bridge> bridges(Comparison comparison, Figure figure) {
    return comparison.bridges().stream().filter(one -> one.figure().equals(figure.id())).toList();
  }

  private static Table table(
      List<Bridge> bridges, Figure figure, String what, Optional<String> sentence) {
    TableBuilder table =
        new TableBuilder(
                "bridge-" + figure.id() + "-evidence",
                "What the levers do " + what + ", by their evidence")
            .text("confidence", "Evidence");
    bridges.forEach(
        bridge -> table.pounds("y" + bridge.year().startYear(), bridge.year().toString()));
    for (Confidence confidence : Confidence.values()) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(words(confidence))));
      bridges.forEach(bridge -> row.add(Cell.of(sum(bridge, confidence))));
      if (levers(bridges, confidence).findAny().isPresent()) {
        table.row(row);
      }
    }
    return table.notes(notes(bridges, sentence)).build();
  }

  private static List<String> notes(List<Bridge> bridges, Optional<String> sentence) {
    return Stream.concat(
            sentence.stream(),
            Arrays.stream(Confidence.values())
                .flatMap(confidence -> named(bridges, confidence).stream()))
        .toList();
  }

  /** What they come to when protection ends; at the end of the forecast where it never does. */
  private static Optional<String> atTheEnd(List<Bridge> bridges, Comparison comparison) {
    Optional<Bridge> protectedLast =
        comparison.scenario().events().stream()
            .filter(event -> event.kind() == ReserveEvent.Kind.PROTECTION_ENDS)
            .map(event -> FinancialYear.of(event.month()))
            .flatMap(year -> bridges.stream().filter(bridge -> bridge.year().equals(year)))
            .findFirst();
    return protectedLast
        .or(() -> bridges.stream().reduce((one, next) -> next))
        .map(
            end ->
                "At the end of "
                    + end.year()
                    + (protectedLast.isPresent() ? ", when protection ends," : "")
                    + " the levers together have changed the balance by "
                    + assumed(List.of(end)));
  }

  private static Optional<String> overAll(List<Bridge> bridges) {
    return bridges.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "From "
                + bridges.get(0).year()
                + " to "
                + bridges.get(bridges.size() - 1).year()
                + " they change income less spend by "
                + assumed(bridges));
  }

  /** What the levers come to in some years, and how much of that is assumed. */
  private static String assumed(List<Bridge> bridges) {
    return InWords.money(sum(bridges, bridge -> bridge.scenario().minus(bridge.baseline())))
        + "; of that "
        + InWords.money(sum(bridges, bridge -> sum(bridge, Confidence.ASSUMPTION)))
        + " rests on assumption alone.";
  }

  private static Money sum(List<Bridge> bridges, Function<Bridge, Money> each) {
    return Money.sum(bridges.stream().map(each).toList());
  }

  private static String words(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> "Published by its owner";
      case MEDIUM -> "Derived from what is published";
      case LOW -> "Old, conflicting or from elsewhere";
      case ASSUMPTION -> "Assumed, without evidence";
    };
  }

  private static Money sum(Bridge bridge, Confidence confidence) {
    return Money.sum(
        bridge.steps().stream()
            .filter(step -> step.evidence().confidence() == confidence)
            .map(Bridge.LeverStep::inOrder)
            .toList());
  }

  private static Stream<Bridge.LeverStep> levers(List<Bridge> bridges, Confidence confidence) {
    return bridges.stream()
        .limit(1)
        .flatMap(bridge -> bridge.steps().stream())
        .filter(step -> step.evidence().confidence() == confidence);
  }

  private static List<String> named(List<Bridge> bridges, Confidence confidence) {
    List<String> labels = levers(bridges, confidence).map(Bridge.LeverStep::label).toList();
    return labels.isEmpty()
        ? List.of()
        : List.of(words(confidence) + ": " + String.join("; ", labels) + ".");
  }
}
