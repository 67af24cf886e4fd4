package uk.foresend.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Bridge;
import uk.foresend.result.Comparison;

/** How much of what the mitigations deliver rests on evidence, and how much is assumed. */
final class BridgeEvidence {
  private static final String CLOSING = "closing";

  private BridgeEvidence() {}

  /**
   * Returns what the levers together do to the closing balance in each year, by how far the
   * evidence of each can be leant on: the rows sum to the steps of the bridge, taken in order.
   */
  static Table of(Comparison comparison) {
    List<Bridge> bridges =
        comparison.bridges().stream().filter(one -> one.figure().equals(CLOSING)).toList();
    TableBuilder table =
        new TableBuilder(
                "bridge-closing-evidence", "What the levers do to the balance, by their evidence")
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
    return table.notes(notes(bridges)).build();
  }

  private static List<String> notes(List<Bridge> bridges) {
    List<String> notes = new ArrayList<>();
    if (!bridges.isEmpty()) {
      Bridge last = bridges.get(bridges.size() - 1);
      notes.add(
          "By the end of "
              + last.year()
              + " the levers together change the balance by "
              + InWords.money(last.scenario().minus(last.baseline()))
              + "; of that "
              + InWords.money(sum(last, Confidence.ASSUMPTION))
              + " rests on assumption alone.");
    }
    Arrays.stream(Confidence.values())
        .flatMap(confidence -> named(bridges, confidence).stream())
        .forEach(notes::add);
    return notes;
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
