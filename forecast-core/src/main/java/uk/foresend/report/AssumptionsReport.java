package uk.foresend.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.Forecast;

/** Every number a forecast rests on, with its source and how far it can be leant on. */
public record AssumptionsReport() implements ForecastReport {

  /** How many sources are named beside a kind of number. */
  private static final int NAMED = 2;

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

  /**
   * Returns every number without evidence, and the others by what they are, the weakest first; the
   * data has each of them.
   */
  @Override
  public List<Table> tables(Forecast forecast) {
    List<AssumptionLine> weakestFirst = weakestFirst(forecast.assumptions());
    return List.of(
        unsupported(weakestFirst.stream().filter(AssumptionLine::withoutEvidence).toList()),
        supported(
            weakestFirst.stream().filter(line -> !line.withoutEvidence()).toList(), forecast));
  }

  private static Table unsupported(List<AssumptionLine> lines) {
    TableBuilder table =
        new TableBuilder("assumptions-without-evidence", "Assumptions without evidence")
            .text("label", "What it is")
            .text("value", "Value")
            .text("source", "Source")
            .text("changed_by", "Changed by");
    for (AssumptionLine line : lines) {
      table.row(
          Cell.of(line.label()),
          Cell.of(line.value()),
          Cell.of(source(line)),
          Cell.of(line.changedBy()));
    }
    return table.build();
  }

  private static Table supported(List<AssumptionLine> lines, Forecast forecast) {
    TableBuilder table =
        new TableBuilder("assumptions-with-evidence", "Numbers with evidence, the weakest first")
            .text("kind", "What they are")
            .column("numbers", "How many", "numbers")
            .text("confidence", "Confidence, the weakest")
            .text("sources", "Sources")
            .text("changed_by", "Changed by");
    Map<String, List<AssumptionLine>> kinds = new LinkedHashMap<>();
    lines.forEach(line -> kinds.computeIfAbsent(kind(line), one -> new ArrayList<>()).add(line));
    kinds.forEach(
        (kind, all) ->
            table.row(
                Cell.of(kind.replace('-', ' ')),
                Cell.of(Count.of(all.size())),
                Cell.of(all.get(0).source().confidence().label()),
                Cell.of(first(distinct(all, line -> line.source().title()))),
                Cell.of(
                    String.join(
                        ", ",
                        distinct(all, AssumptionLine::changedBy).stream()
                            .filter(lever -> !lever.isEmpty())
                            .toList()))));
    return table
        .note("Each number with its value and source: this report as CSV or JSON.")
        .note(Notes.stamp(forecast))
        .build();
  }

  /** What it is whatever part it speaks of: the driver, or the section. */
  private static String kind(AssumptionLine line) {
    int part = line.key().indexOf(" (");
    return part < 0 ? line.key() : line.key().substring(0, part);
  }

  private static List<String> distinct(
      List<AssumptionLine> lines, Function<AssumptionLine, String> of) {
    return lines.stream().map(of).distinct().toList();
  }

  private static String first(List<String> sources) {
    return sources.size() <= NAMED
        ? String.join("; ", sources)
        : String.join("; ", sources.subList(0, NAMED))
            + "; and "
            + (sources.size() - NAMED)
            + " more";
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
