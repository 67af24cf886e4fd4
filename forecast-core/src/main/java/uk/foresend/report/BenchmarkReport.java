package uk.foresend.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Source;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Benchmark;
import uk.foresend.result.Benchmark.Area;
import uk.foresend.result.Benchmark.Kind;
import uk.foresend.result.Benchmark.Line;
import uk.foresend.result.Benchmark.Rank;
import uk.foresend.result.Benchmark.Ratio;
import uk.foresend.result.Benchmark.Theme;
import uk.foresend.result.Benchmark.Value;
import uk.foresend.result.Told;

/** A council beside others, measure by measure. */
public record BenchmarkReport() implements Report {

  private static final String SUMS =
      "Values of several councils are sums over sums of the councils that have both figures, never"
          + " means of rates. A rank is among all councils that have the figure.";

  @Override
  public String id() {
    return "benchmark";
  }

  @Override
  public String title() {
    return "Beside other councils";
  }

  @Override
  public String reader() {
    return "For whoever asks whether a council is unusual: its rates, mix, prices and balance beside"
        + " England, its region and the councils it chooses.";
  }

  /** Returns a row for each measure and area, with the sums that each value was made from. */
  public Table data(Benchmark benchmark) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .text("theme", "About")
            .text("measure", "Key")
            .text("label", "Measure")
            .text("period", "When")
            .text("unit", "Unit")
            .text("area_kind", "Kind of area")
            .text("area_code", "Code")
            .text("area", "Area")
            .column("value", "Value", "as the unit says")
            .column("above", "Divided", "plans, people, decisions or £")
            .column("below", "Divided by", "plans, people, decisions or £")
            .column("councils", "Councils counted", "councils")
            .column("missing", "Councils missing", "councils")
            .column("from_highest", "Place from the highest", "councils")
            .column("from_lowest", "Place from the lowest", "councils")
            .column("ranked", "Councils ranked", "councils")
            .text("why", "Why there is none");
    benchmark.lines().forEach(line -> line.values().forEach(value -> row(line, value, table)));
    return table.notes(List.of(SUMS)).notes(sources(benchmark.lines())).build();
  }

  private static void row(Line line, Value value, TableBuilder table) {
    table.row(
        Cell.of(line.theme().id()),
        Cell.of(line.id()),
        Cell.of(line.label()),
        Cell.of(line.period()),
        Cell.of(line.unit().label()),
        Cell.of(value.area().kind().id()),
        Cell.of(value.area().code()),
        Cell.of(value.area().name()),
        bare(line, value),
        sum(value.sums().map(Ratio::above)),
        sum(value.sums().map(Ratio::below)),
        Cell.of(Count.of(value.counted())),
        Cell.of(Count.of(value.missing())),
        place(value.rank().map(Rank::fromHighest)),
        place(value.rank().map(Rank::fromLowest)),
        place(value.rank().map(Rank::of)),
        Cell.of(value.why()));
  }

  /** Returns a table for each theme that has measures, its areas side by side. */
  public List<Table> tables(Benchmark benchmark) {
    List<Table> tables = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      List<Line> lines = benchmark.lines().stream().filter(line -> line.theme() == theme).toList();
      if (!lines.isEmpty()) {
        tables.add(table(theme, lines, benchmark));
      }
    }
    return List.copyOf(tables);
  }

  private Table table(Theme theme, List<Line> lines, Benchmark benchmark) {
    TableBuilder table =
        new TableBuilder(id() + "-" + theme.id(), benchmark.council().name() + ": " + theme.title())
            .text("measure", "Measure")
            .text("period", "When")
            .text("unit", "Unit");
    for (Area area : benchmark.areas()) {
      table.text(key(area), area.name());
      if (area.kind() == Kind.COUNCIL) {
        table.text("rank", "Rank of " + area.name());
      }
    }
    lines.forEach(line -> table.row(cells(line)));
    return table.notes(List.of(SUMS)).notes(notes(lines)).build();
  }

  private static List<Cell> cells(Line line) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(line.label()));
    cells.add(Cell.of(line.period()));
    cells.add(Cell.of(line.unit().label()));
    for (Value value : line.values()) {
      cells.add(shown(line, value));
      if (value.area().kind() == Kind.COUNCIL) {
        cells.add(Cell.of(value.rank().map(BenchmarkReport::words).orElse("")));
      }
    }
    return cells;
  }

  private static List<String> notes(List<Line> lines) {
    List<String> notes = new ArrayList<>();
    together(lines, line -> Optional.of(line.definition())).forEach(notes::add);
    together(lines, BenchmarkReport::missing).forEach(notes::add);
    lines.stream()
        .flatMap(line -> line.caveats().stream())
        .distinct()
        .map(BenchmarkReport::words)
        .forEach(notes::add);
    notes.addAll(sources(lines));
    return notes.stream().distinct().toList();
  }

  /** What is said of measures, once of all of whom the same is said. */
  private static List<String> together(List<Line> lines, Function<Line, Optional<String>> saying) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (Line line : lines) {
      saying
          .apply(line)
          .ifPresent(
              words ->
                  said.computeIfAbsent(words, one -> new ArrayList<>())
                      .add(line.label() + ", " + line.period()));
    }
    return said.entrySet().stream()
        .map(
            entry ->
                (entry.getValue().size() == lines.size() && lines.size() > 1
                        ? "Each measure"
                        : String.join("; ", entry.getValue()))
                    + ": "
                    + entry.getKey())
        .toList();
  }

  /** Who is not in the sums of a measure, by number. */
  private static Optional<String> missing(Line line) {
    List<String> fewer =
        line.values().stream()
            .filter(value -> value.area().kind().ordinal() >= Kind.NEIGHBOURS.ordinal())
            .filter(value -> value.sums().isPresent() && value.missing() > 0)
            .map(
                value ->
                    value.area().name()
                        + " lacks "
                        + value.missing()
                        + " of "
                        + (value.counted() + value.missing())
                        + " councils")
            .toList();
    return fewer.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(", ", fewer) + ", which have not both figures.");
  }

  private static String words(Problem caveat) {
    return "Known of the figures ("
        + caveat.where().path()
        + "): "
        + caveat.what()
        + " "
        + caveat.hint();
  }

  private static List<String> sources(List<Line> lines) {
    List<String> titles =
        lines.stream()
            .flatMap(line -> line.sources().stream())
            .distinct()
            .map(BenchmarkReport::words)
            .distinct()
            .toList();
    return List.of("Sources: " + String.join("; ", titles) + ".");
  }

  private static String words(Source source) {
    return source.title() + " (" + InWords.day(source.asAt()) + ")";
  }

  /** Told from the nearer end: {@code 28th highest of 151}. */
  static String words(Rank rank) {
    boolean high = rank.fromHighest() <= rank.fromLowest();
    int place = high ? rank.fromHighest() : rank.fromLowest();
    String end = high ? "highest" : "lowest";
    return (place == 1 ? end : ordinal(place) + " " + end) + " of " + rank.of();
  }

  private static String ordinal(int place) {
    boolean teen = place % 100 / 10 == 1;
    List<String> endings = Arrays.asList("th", "st", "nd", "rd");
    int last = place % 10;
    return place + (teen || last >= endings.size() ? "th" : endings.get(last));
  }

  private static Cell shown(Line line, Value value) {
    if (value.value().isEmpty()) {
      return new Cell.Absent(value.why());
    }
    double number = value.value().getAsDouble();
    return line.unit().isFraction()
        ? Cell.of(InWords.percent(number))
        : Cell.of(Told.measured(number, line.unit().decimals(), line.unit().label()));
  }

  private static Cell bare(Line line, Value value) {
    return value.value().isEmpty()
        ? new Cell.Absent(value.why())
        : Cell.of(
            Told.measured(
                value.value().getAsDouble(), line.unit().decimals(), line.unit().label()));
  }

  private static Cell sum(Optional<Double> sum) {
    return sum.<Cell>map(one -> Cell.of(Told.measured(one, 0, ""))).orElse(NONE);
  }

  private static Cell place(Optional<Integer> place) {
    return place.<Cell>map(one -> Cell.of(Count.of(one))).orElse(NONE);
  }

  private static final Cell NONE = new Cell.Absent("none");

  private static String key(Area area) {
    return Stream.of(Kind.COUNCIL, Kind.NEIGHBOUR).anyMatch(kind -> kind == area.kind())
        ? "council_" + area.code()
        : area.kind().id();
  }
}
