package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Standing;
import uk.foresend.dsg.Reserves;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Progress;
import uk.foresend.quantity.Share;
import uk.foresend.result.Amount;
import uk.foresend.result.Fan;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;
import uk.foresend.result.Odds;
import uk.foresend.result.Simulation;

/**
 * Runs many futures of a scenario and tells how its figures spread.
 *
 * <p>Each future is found by itself and keeps its own place in every row, so that neither their
 * order nor the number of threads changes a bit of the answer.
 */
public final class Simulator {

  private final Futures futures;

  /** The same futures without the levers; empty where there are none. */
  private final Optional<Futures> without;

  private final Assumptions base;
  private final List<Undertaking> levers;
  private final Horizon horizon;

  private Simulator(
      Baseline baseline, List<Assumptions> after, List<Undertaking> levers, String seed) {
    this.futures = new Futures(baseline, after, levers, seed);
    this.without =
        after.isEmpty()
            ? Optional.empty()
            : Optional.of(new Futures(baseline, List.of(), List.of(), seed));
    this.base = baseline.assumptions();
    this.levers = levers;
    this.horizon = base.setup().horizon();
  }

  /**
   * What a lever undertakes, for what is drawn of it.
   *
   * @param id the id of the lever
   * @param confidence how likely it is to be delivered
   */
  public record Undertaking(String id, Share confidence) {}

  /**
   * Returns the spread of so many futures.
   *
   * @param baseline the baseline
   * @param after the assumptions after each lever
   * @param levers the levers, one for each of those
   * @param central the central forecast, whose figures stand beside the ranges
   * @param draws how many futures
   * @param seed any text
   * @param progress told before each future
   */
  public static Simulation run(
      Baseline baseline,
      List<Assumptions> after,
      List<Undertaking> levers,
      Forecast central,
      int draws,
      String seed,
      Progress progress) {
    return new Simulator(baseline, after, levers, seed).run(central, draws, seed, progress);
  }

  /**
   * Returns a figure by the share of one lever that is delivered, everything else being central;
   * empty when the figure is not one of those kept of futures.
   *
   * <p>What of the lever cannot be delivered in part comes about from a half on.
   */
  public static Optional<DoubleFunction<Amount>> delivering(
      Baseline baseline,
      List<Assumptions> after,
      List<Undertaking> levers,
      Forecast central,
      FigureKey figure,
      int lever) {
    Futures futures = new Futures(baseline, after, levers, "");
    int year = central.years().indexOf(figure.year());
    return Measures.of(futures.of(Draw.CENTRAL), true).stream()
        .filter(one -> one.figure() == figure.figure() && one.part().equals(figure.part()))
        .findFirst()
        .map(
            measure ->
                share ->
                    amount(
                        measure,
                        measure
                            .reader()
                            .read(
                                futures.of(futures.delivering(lever, share, share >= 0.5)), year)));
  }

  private Simulation run(Forecast central, int draws, String seed, Progress progress) {
    boolean parts = draws <= Simulation.MOST_DRAWS_OF_PARTS;
    List<Measures.Measure> measures =
        Measures.of(futures.of(Draw.CENTRAL), parts).stream()
            .filter(measure -> measure.figure().read(central, measure.part(), 0).isPresent())
            .toList();
    double[][][] rows = new double[measures.size()][horizon.yearCount()][draws];
    double[][] reserves = new double[horizon.yearCount()][draws];
    List<Measures.Measure> whole = measures.stream().filter(Measures.Measure::isWhole).toList();
    double[][][] changes =
        new double[without.isPresent() ? whole.size() : 0][horizon.yearCount()][draws];
    progress.expect(draws);
    List<EachFuture.Variant> variants =
        Stream.concat(Stream.of(futures), without.stream()).map(EachFuture.Variant::drawn).toList();
    EachFuture.run(
        draws,
        progress,
        variants,
        (draw, columns) -> {
          Columns c = columns.get(0);
          for (int i = 0; i < rows.length; i++) {
            for (int y = 0; y < rows[i].length; y++) {
              rows[i][y][draw] = measures.get(i).reader().read(c, y);
            }
          }
          double met = 0;
          for (int y = 0; y < reserves.length; y++) {
            met += Measures.sum(c.ledger().metFromReserves(), y);
            reserves[y][draw] = met + Math.max(0, -Measures.closing(c, y));
          }
          if (columns.size() > 1) {
            change(whole, changes, draw, c, columns.get(1));
          }
        });
    List<Odds> odds = odds(rows[0], rows[1], reserves);
    List<Fan> fans = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      fans.add(fan(measures.get(i), rows[i], central));
    }
    return new Simulation(
        central.stamp(),
        draws,
        seed,
        central.years(),
        fans,
        without.map(other -> changes(whole, changes, other)).orElse(List.of()),
        odds,
        UncertainLines.of(base, levers),
        central.warnings());
  }

  /** Notes by how much the levers change each figure in one future. */
  private static void change(
      List<Measures.Measure> whole,
      double[][][] changes,
      int draw,
      Columns with,
      Columns baseline) {
    for (int i = 0; i < changes.length; i++) {
      Measures.Reader reader = whole.get(i).reader();
      for (int y = 0; y < changes[i].length; y++) {
        changes[i][y][draw] = reader.read(with, y) - reader.read(baseline, y);
      }
    }
  }

  private List<Fan> changes(List<Measures.Measure> whole, double[][][] changes, Futures other) {
    Columns with = futures.of(Draw.CENTRAL);
    Columns baseline = other.of(Draw.CENTRAL);
    List<Fan> fans = new ArrayList<>();
    for (int i = 0; i < changes.length; i++) {
      Measures.Measure measure = whole.get(i);
      fans.add(
          fan(
              measure,
              changes[i],
              y ->
                  amount(
                      measure,
                      measure.reader().read(with, y) - measure.reader().read(baseline, y))));
    }
    return fans;
  }

  private static Fan fan(Measures.Measure measure, double[][] byYear, Forecast central) {
    return fan(
        measure, byYear, y -> measure.figure().read(central, measure.part(), y).orElseThrow());
  }

  private static Fan fan(Measures.Measure measure, double[][] byYear, IntFunction<Amount> central) {
    double[] shares = Fan.SHARES.stream().mapToDouble(Double::doubleValue).toArray();
    List<Fan.Range> years = new ArrayList<>();
    for (int y = 0; y < byYear.length; y++) {
      double[] found =
          Quantile.withDefaults().with(EstimationMethod.HF7).evaluate(byYear[y], shares);
      years.add(
          new Fan.Range(
              central.apply(y),
              Arrays.stream(found).mapToObj(value -> amount(measure, value)).toList()));
    }
    return new Fan(measure.figure(), measure.part(), measure.label(), years);
  }

  static Amount amount(Measures.Measure measure, double value) {
    return switch (measure.figure().unit()) {
      case POUNDS -> Amount.of(Money.rounded(value));
      case CHILDREN -> Amount.of(Count.whole(value));
    };
  }

  private List<Odds> odds(double[][] closing, double[][] inYear, double[][] reserves) {
    List<Odds> odds = new ArrayList<>();
    Reserves held = base.standing().reserves();
    odds.add(
        odds(
            "exceeds-reserves",
            "The deficit, with charges met so far, exceeds usable reserves",
            "not known",
            y ->
                held.usable(horizon.year(y).march())
                    .map(usable -> share(reserves[y], value -> value > usable.pounds()))));
    odds.add(
        odds(
            "balanced-in-year",
            "Income covers the spend of the year",
            "",
            y -> Optional.of(share(inYear[y], value -> value >= 0))));
    odds.add(
        odds(
            "in-deficit",
            "The balance is in deficit at 31 March",
            "",
            y -> Optional.of(share(closing[y], value -> value < 0))));
    for (Standing.Published said : base.standing().published()) {
      double[][] rows =
          said.figure().equals("closing")
              ? closing
              : said.figure().equals("in-year") ? inYear : new double[0][];
      if (rows.length > 0 && horizon.contains(said.year())) {
        odds.add(
            odds(
                "keeps:" + said.id(),
                said.label() + " is kept or bettered",
                "of " + said.year(),
                y ->
                    horizon.year(y).equals(said.year())
                        ? Optional.of(share(rows[y], value -> value >= said.amount().pounds()))
                        : Optional.empty()));
      }
    }
    return odds;
  }

  private Odds odds(String id, String label, String without, IntFunction<Optional<Double>> inYear) {
    List<OptionalDouble> years = new ArrayList<>();
    for (int y = 0; y < horizon.yearCount(); y++) {
      years.add(inYear.apply(y).map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
    }
    return new Odds(id, label, years, without);
  }

  /** Returns the share of futures in which an amount is so, to the penny as ranges tell it. */
  private static double share(double[] futures, DoublePredicate so) {
    return (double)
            Arrays.stream(futures).map(pounds -> Money.rounded(pounds).pounds()).filter(so).count()
        / futures.length;
  }
}
