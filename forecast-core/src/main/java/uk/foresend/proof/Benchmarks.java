package uk.foresend.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foresend.history.Asked;
import uk.foresend.history.Council;
import uk.foresend.history.PublishedSeries;
import uk.foresend.problem.Problem;
import uk.foresend.proof.Measure.Figures;
import uk.foresend.result.Benchmark;
import uk.foresend.result.Benchmark.Area;
import uk.foresend.result.Benchmark.Kind;
import uk.foresend.result.Benchmark.Line;
import uk.foresend.result.Benchmark.Rank;
import uk.foresend.result.Benchmark.Ratio;
import uk.foresend.result.Benchmark.Value;

/**
 * Sets a council beside its chosen neighbours, its region and England.
 *
 * <p>A value of several councils is a sum over a sum of those that have both figures. Neighbours
 * are those that are named: none is ever guessed.
 */
public final class Benchmarks {
  private static final String NOT_PUBLISHED = "not published";
  private static final String TOO_FEW = "too few to compare";

  private final PublishedSeries series;
  private final Council council;
  private final List<Council> neighbours;

  private Benchmarks(PublishedSeries series, Council council, List<Council> neighbours) {
    this.series = series;
    this.council = council;
    this.neighbours = neighbours;
  }

  /** Returns a council beside others, by the latest figures that are widely published. */
  public static Benchmark of(PublishedSeries series, Council council, List<Council> neighbours) {
    return new Benchmarks(series, council, neighbours).all();
  }

  private Benchmark all() {
    List<Measure> measures =
        Stream.of(
                new PlanMeasures(series).all(),
                new FlowMeasures(series).all(),
                new CostMeasures(series).all(),
                new GrantMeasures(series).all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Measure::theme))
            .toList();
    List<Area> areas = areas();
    return new Benchmark(
        areas.get(0), areas, measures.stream().map(measure -> line(measure, areas)).toList());
  }

  private List<Area> areas() {
    List<Area> areas = new ArrayList<>();
    areas.add(new Area(Kind.COUNCIL, council.code(), council.name()));
    neighbours.forEach(one -> areas.add(new Area(Kind.NEIGHBOUR, one.code(), one.name())));
    if (neighbours.size() > 1) {
      areas.add(new Area(Kind.NEIGHBOURS, "neighbours", "Those chosen, together"));
    }
    areas.add(new Area(Kind.REGION, "region", council.region()));
    areas.add(new Area(Kind.ENGLAND, Council.ENGLAND, "England"));
    return areas;
  }

  private Line line(Measure measure, List<Area> areas) {
    return new Line(
        measure.id(),
        measure.theme(),
        measure.label(),
        measure.period(),
        measure.unit(),
        measure.definition(),
        areas.stream().map(area -> value(measure, area)).toList(),
        measure.sources(),
        caveats(measure));
  }

  private List<Problem> caveats(Measure measure) {
    Set<String> codes =
        Stream.concat(Stream.of(council), neighbours.stream())
            .map(Council::code)
            .collect(Collectors.toUnmodifiableSet());
    return measure.read().stream()
        .flatMap(
            read ->
                series
                    .caveats()
                    .warnings(read.series(), new Asked(codes, read.first(), read.last()))
                    .stream())
        .distinct()
        .toList();
  }

  private Value value(Measure measure, Area area) {
    return switch (area.kind()) {
      case COUNCIL, NEIGHBOUR -> ofOne(measure, area);
      case NEIGHBOURS -> ofSeveral(measure, area, neighbours);
      case REGION ->
          ofSeveral(
              measure,
              area,
              standing(measure).stream()
                  .filter(one -> one.region().equals(council.region()))
                  .toList());
      case ENGLAND -> ofSeveral(measure, area, standing(measure));
    };
  }

  private List<Council> standing(Measure measure) {
    return series.councils().standingIn(measure.january());
  }

  private Value ofOne(Measure measure, Area area) {
    Figures figures = measure.figures();
    boolean counted = figures.councils().contains(area.code());
    OptionalDouble value = figures.of(area.code());
    Optional<Ratio> sums = counted ? figures.sums(List.of(area.code())) : Optional.empty();
    return new Value(
        area,
        value,
        value.isPresent() ? "" : counted ? TOO_FEW : NOT_PUBLISHED,
        sums,
        counted ? 1 : 0,
        counted ? 0 : 1,
        value.isPresent() ? Optional.of(rank(measure, value.getAsDouble())) : Optional.empty());
  }

  private Rank rank(Measure measure, double value) {
    List<Double> all =
        standing(measure).stream()
            .map(one -> measure.figures().of(one.code()))
            .filter(OptionalDouble::isPresent)
            .map(OptionalDouble::getAsDouble)
            .toList();
    return new Rank(
        1 + (int) all.stream().filter(other -> other > value).count(),
        1 + (int) all.stream().filter(other -> other < value).count(),
        all.size());
  }

  private static Value ofSeveral(Measure measure, Area area, List<Council> members) {
    Figures figures = measure.figures();
    List<String> counted =
        members.stream().map(Council::code).filter(figures.councils()::contains).toList();
    OptionalDouble value = figures.together(counted, area.code());
    return new Value(
        area,
        value,
        value.isPresent() ? "" : figures.without(),
        figures.sums(counted),
        counted.size(),
        members.size() - counted.size(),
        Optional.empty());
  }
}
