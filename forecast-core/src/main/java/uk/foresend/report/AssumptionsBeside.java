package uk.foresend.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.Forecast;

/**
 * What the forecasts beside each other assume differently: a row for each number, or for several
 * that speak of parts of the same thing and differ alike, as a rate does at several ages.
 */
final class AssumptionsBeside {
  private static final Cell NOT_THERE = new Cell.Absent("not in this scenario");
  private static final String PART = ", ";

  private AssumptionsBeside() {}

  static Table of(List<Forecast> forecasts, List<String> notes) {
    TableBuilder table =
        new TableBuilder("compare-assumptions", "What they assume differently")
            .text("label", "What it is");
    for (int i = 0; i < forecasts.size(); i++) {
      table.text("scenario_" + (i + 1), forecasts.get(i).stamp().title());
    }
    Map<List<String>, List<Assumed>> alike = new LinkedHashMap<>();
    for (Assumed one : all(forecasts)) {
      if (one.differs()) {
        alike.computeIfAbsent(one.likeness(), first -> new ArrayList<>()).add(one);
      }
    }
    alike.values().forEach(several -> table.row(row(several)));
    return table.notes(notes).build();
  }

  private static List<Assumed> all(List<Forecast> forecasts) {
    Map<String, Assumed> all = new LinkedHashMap<>();
    for (int i = 0; i < forecasts.size(); i++) {
      for (AssumptionLine line : forecasts.get(i).assumptions()) {
        Assumed one =
            all.computeIfAbsent(line.key(), key -> Assumed.nowhere(line.label(), forecasts.size()));
        if (one.cells.get(i).equals(NOT_THERE)) {
          one.cells.set(i, Cell.of(line.value()));
        }
      }
    }
    return List.copyOf(all.values());
  }

  private static List<Cell> row(List<Assumed> several) {
    String parts =
        String.join("; ", several.stream().skip(1).map(Assumed::part).distinct().toList());
    String label = several.get(0).label;
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(parts.isEmpty() ? label : label + "; " + parts));
    row.addAll(several.get(0).cells);
    return row;
  }

  /** A number as each of the forecasts has it. */
  private record Assumed(String label, List<Cell> cells) {

    static Assumed nowhere(String label, int forecasts) {
      return new Assumed(
          label, new ArrayList<>(Stream.generate(() -> NOT_THERE).limit(forecasts).toList()));
    }

    boolean differs() {
      return words().distinct().count() > 1;
    }

    /** What is the same of those that can share a row: what they speak of, and every value. */
    List<String> likeness() {
      return Stream.concat(Stream.of(label.substring(0, cut())), words()).toList();
    }

    /** The part of the thing that it speaks of. */
    String part() {
      return label.substring(Math.min(label.length(), cut() + PART.length()));
    }

    private int cut() {
      int last = label.lastIndexOf(PART);
      return last < 0 ? label.length() : last;
    }

    private Stream<String> words() {
      return cells.stream().map(Texts::plain);
    }
  }
}
