package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Amount.Unit;
import uk.foresend.result.Cause;
import uk.foresend.result.Extra;
import uk.foresend.result.MadeOf;
import uk.foresend.result.Simulation;

/** What the ranges of the main figures are made of. */
public record MadeOfReport() implements FuturesReport {

  private static final String HOW =
      "The share of each cause in the variance over futures: what it adds to that, on average over"
          + " every order in which the causes can be let vary one after another (Shapley); the rest"
          + " is then central, every lever delivered whole. The shares of a year sum to 100%; one is"
          + " negative where its cause evens others out.";

  @Override
  public String id() {
    return "made-of";
  }

  @Override
  public String title() {
    return "What the ranges are made of";
  }

  @Override
  public String reader() {
    return "For the Section 151 officer: how much of the range is growth, mix, prices, policy,"
        + " delivery and timing; takes up to 63 runs of each of 250 futures, 127 child by child.";
  }

  @Override
  public Set<Extra> needs() {
    return Set.of(Extra.MADE_OF);
  }

  /**
   * Returns a table for each of the main figures, a row a year; none where it was not asked for.
   */
  @Override
  public List<Table> tables(Simulation simulation) {
    return some(simulation).map(of -> table(simulation, of)).toList();
  }

  private static Stream<MadeOf.Of> some(Simulation simulation) {
    return simulation.madeOf().stream()
        .flatMap(made -> made.figures().stream())
        .filter(of -> FanTables.SHOWN.contains(of.figure()));
  }

  private static List<Cause> causes(Simulation simulation) {
    return simulation.madeOf().map(MadeOf::causes).orElse(List.of());
  }

  private static Table table(Simulation simulation, MadeOf.Of of) {
    TableBuilder table =
        new TableBuilder(
                "simulation-made-of-" + of.figure().id(),
                "What the range is made of: " + of.figure().label())
            .year()
            .column(
                "deviation",
                "Standard deviation",
                of.figure().unit() == Unit.POUNDS ? "£" : "children");
    causes(simulation).forEach(cause -> table.column(cause.id(), cause.label(), "%"));
    for (int y = 0; y < of.years().size(); y++) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(simulation.years().get(y)));
      row.add(Cell.of(of.years().get(y).deviation()));
      row.addAll(shares(simulation, of.years().get(y)));
      table.row(row);
    }
    sure(of).ifPresent(table::note);
    return table.notes(notes(simulation)).build();
  }

  /** Says how sure shares are, by the least sure of them. */
  private static Optional<String> sure(MadeOf.Of of) {
    OptionalDouble most =
        of.years().stream()
            .flatMap(year -> year.errors().stream())
            .mapToDouble(Double::doubleValue)
            .max();
    return most.isEmpty()
        ? Optional.empty()
        : Optional.of(
            of.figure().label()
                + ": every share here is good to "
                + InWords.percent(most.getAsDouble()).replace("%", "")
                + " percentage points or better (one standard error, since futures are a sample).");
  }

  private static List<Cell> shares(Simulation simulation, MadeOf.Year year) {
    return IntStream.range(0, causes(simulation).size())
        .<Cell>mapToObj(
            k ->
                year.shares().isEmpty()
                    ? new Cell.Absent("no range")
                    : new Cell.Percent(year.shares().get(k)))
        .toList();
  }

  /** Returns a row for each figure, year and cause, for machines. */
  @Override
  public Table data(Simulation simulation) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .text("figure", "Figure")
            .text("label", "What it is")
            .year()
            .text("cause", "Cause")
            .column("share", "Share of the variance", "%")
            .column("error", "One standard error", "%")
            .text("deviation", "Standard deviation")
            .text("unit", "Unit");
    for (MadeOf.Of of : simulation.madeOf().map(MadeOf::figures).orElse(List.of())) {
      for (int y = 0; y < of.years().size(); y++) {
        List<Cell> shares = shares(simulation, of.years().get(y));
        for (int k = 0; k < shares.size(); k++) {
          table.row(
              Cell.of(of.figure().id()),
              Cell.of(of.figure().label()),
              Cell.of(simulation.years().get(y)),
              Cell.of(causes(simulation).get(k).id()),
              shares.get(k),
              of.years().get(y).errors().isEmpty()
                  ? new Cell.Absent("no range")
                  : new Cell.Percent(of.years().get(y).errors().get(k)),
              Cell.of(of.years().get(y).deviation()),
              Cell.of(of.figure().unit().label()));
        }
      }
    }
    return table.notes(notes(simulation)).build();
  }

  /** Returns a chart of each of the main figures: the shares of each year on each other. */
  @Override
  public List<Chart> charts(Simulation simulation) {
    return some(simulation)
        .filter(of -> of.years().stream().anyMatch(year -> !year.shares().isEmpty()))
        .map(of -> chart(simulation, of))
        .toList();
  }

  private static Chart chart(Simulation simulation, MadeOf.Of of) {
    List<Chart.Series> series = new ArrayList<>();
    double[] up = new double[of.years().size()];
    double[] down = new double[up.length];
    for (int k = 0; k < causes(simulation).size(); k++) {
      List<Chart.Point> points = new ArrayList<>();
      for (int y = 0; y < up.length; y++) {
        if (!of.years().get(y).shares().isEmpty()) {
          double share = of.years().get(y).shares().get(k);
          double[] stack = share < 0 ? down : up;
          points.add(Shares.bar(simulation.years().get(y), share, stack[y]));
          stack[y] += share;
        }
      }
      Cause cause = causes(simulation).get(k);
      series.add(new Chart.Series(cause.id(), cause.label(), points));
    }
    return new Chart(
        "simulation-made-of-" + of.figure().id(),
        "What the range is made of: " + of.figure().label(),
        Chart.Kind.STACKED_BAR,
        Points.labels(simulation.years()),
        "%",
        series,
        List.of(),
        summary(simulation, of),
        notes(simulation));
  }

  private static String summary(Simulation simulation, MadeOf.Of of) {
    int last =
        IntStream.range(0, of.years().size())
            .filter(y -> !of.years().get(y).shares().isEmpty())
            .max()
            .orElseThrow();
    List<Double> shares = of.years().get(last).shares();
    return IntStream.range(0, shares.size())
        .mapToObj(k -> causes(simulation).get(k).label() + " " + InWords.percent(shares.get(k)))
        .collect(
            Collectors.joining(
                ", ", "Of the variance of " + simulation.years().get(last) + ": ", "."));
  }

  private static List<String> notes(Simulation simulation) {
    List<String> all = new ArrayList<>();
    all.add(HOW);
    simulation
        .madeOf()
        .ifPresent(
            made -> {
              all.add(
                  made.causes().isEmpty()
                      ? "Nothing is uncertain."
                      : made.causes().stream()
                          .map(cause -> cause.label() + ": " + cause.holds())
                          .collect(Collectors.joining("; ", "", ".")));
              all.add(
                  "Each variance is of the first "
                      + InWords.count(Count.of(made.draws()))
                      + " futures, and good to about "
                      + InWords.percent(Math.sqrt(2.0 / Math.max(1, made.draws() - 1)))
                      + " of itself; the sets of causes took "
                      + InWords.count(Count.of(made.futures()))
                      + " futures.");
            });
    all.add(FanTables.made(simulation));
    return all;
  }
}
