package uk.foresend.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.Forecast;

/** Every number a forecast rests on, with its source and how far it can be leant on. */
public record AssumptionsReport() implements ForecastReport {

  @Override
  public String id() {
    return "assumptions";
  }

  @Override
  public String title() {
    return "Assumptions and their sources";
  }

  @Override
  public String reader() {
    return "For the reviewer: every number, its unit, source and confidence, the weakest first.";
  }

  /** Returns every number in the order of the scenario. */
  @Override
  public Table data(Forecast forecast) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .text("key", "Key")
            .text("label", "What it is")
            .text("value", "Value")
            .text("unit", "Unit")
            .text("source", "Source")
            .text("address", "Address")
            .text("as_at", "As at")
            .text("confidence", "Confidence")
            .text("note", "Note")
            .text("changed_by", "Changed by")
            .text("reach", "Bears first on");
    for (AssumptionLine line : forecast.assumptions()) {
      table.row(
          Cell.of(line.key()),
          Cell.of(line.label()),
          Cell.of(line.value()),
          Cell.of(line.value().unit()),
          Cell.of(line.source().title()),
          Cell.of(line.source().address()),
          Cell.of(line.source().asAt().toString()),
          Cell.of(line.source().confidence().id()),
          Cell.of(line.source().note()),
          Cell.of(line.changedBy()),
          Cell.of(reach(line)));
    }
    return table.note(Notes.stamp(forecast)).build();
  }

  /** Returns a count by confidence, and every number with the weakest first. */
  @Override
  public List<Table> tables(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("assumptions-weakest-first", "Assumptions, the weakest first")
            .text("confidence", "Confidence")
            .text("label", "What it is")
            .text("key", "Key")
            .text("value", "Value")
            .text("source", "Source")
            .text("changed_by", "Changed by");
    for (AssumptionLine line : weakestFirst(forecast.assumptions())) {
      table.row(
          Cell.of(line.source().confidence().label()),
          Cell.of(line.label()),
          Cell.of(line.key()),
          Cell.of(line.value()),
          Cell.of(source(line)),
          Cell.of(line.changedBy()));
    }
    return List.of(table.note(Notes.stamp(forecast)).build());
  }

  /** Returns the numbers with those least to be leant on first, else in their own order. */
  static List<AssumptionLine> weakestFirst(List<AssumptionLine> lines) {
    Comparator<AssumptionLine> strongest = Comparator.comparing(line -> line.source().confidence());
    return lines.stream().sorted(strongest.reversed()).toList();
  }

  private static String source(AssumptionLine line) {
    List<String> parts = new ArrayList<>();
    parts.add(line.source().title());
    parts.add(InWords.day(line.source().asAt()));
    line.source().link().ifPresent(parts::add);
    if (!line.source().note().isBlank()) {
      parts.add(line.source().note());
    }
    return String.join(", ", parts);
  }

  private static String reach(AssumptionLine line) {
    return line.reach().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
