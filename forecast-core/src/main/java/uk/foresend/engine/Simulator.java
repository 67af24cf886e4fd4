package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import uk.foresend.assumption.Assumptions;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Progress;
import uk.foresend.result.Amount;
import uk.foresend.result.Children;
import uk.foresend.result.Extra;
import uk.foresend.result.Fan;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;
import uk.foresend.result.Simulation;

/**
 * Runs many futures of a scenario and tells how its figures spread.
 *
 * <p>Each future is found by itself and keeps its own place in every row, so that neither their
 * order nor the number of threads changes a bit of the answer. Its figures are read off before the
 * next is found.
 */
public final class Simulator {

  private final Baseline baseline;
  private final List<Undertaking> levers;
  private final Forecast central;
  private final Asked asked;
  private final Progress progress;
  private final Futures futures;
  private final Horizon horizon;

  private Simulator(
      Baseline baseline,
      List<Assumptions> after,
      List<Undertaking> levers,
      Forecast central,
      Asked asked,
      Progress progress) {
    this.baseline = baseline;
    this.levers = levers;
    this.central = central;
    this.asked = asked;
    this.progress = progress;
    this.futures = new Futures(baseline, after, levers, asked.seed(), asked.children());
    this.horizon = baseline.assumptions().setup().horizon();
  }

  /**
   * What is asked.
   *
   * @param draws how many futures
   * @param seed any text
   * @param extras what is wanted of what needs more runs
   */
  public record Asked(int draws, String seed, Set<Extra> extras) {

    /** Keeps its own copy. */
    public Asked {
      extras = Set.copyOf(extras);
    }

    /** Returns how children are followed. */
    Children children() {
      return extras.contains(Extra.CHILDREN) ? Children.ONE_BY_ONE : Children.TOGETHER;
    }
  }

  /**
   * Returns the spread of so many futures.
   *
   * @param baseline the baseline
   * @param after the assumptions after each lever
   * @param levers the levers, one for each of those
   * @param central the central forecast, whose figures stand beside the ranges
   * @param asked how many, of what seed, and what is wanted of them
   * @param progress told before each future
   */
  public static Simulation run(
      Baseline baseline,
      List<Assumptions> after,
      List<Undertaking> levers,
      Forecast central,
      Asked asked,
      Progress progress) {
    return new Simulator(baseline, after, levers, central, asked, progress).run();
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
      String lever) {
    Futures futures = new Futures(baseline, after, levers, "");
    int year = central.years().indexOf(figure.year());
    return Measures.find(futures.of(Draw.CENTRAL), figure)
        .map(
            measure ->
                share ->
                    Spread.amount(
                        measure,
                        measure
                            .reader()
                            .read(
                                futures.of(futures.delivering(lever, share, share >= 0.5)), year)));
  }

  private Simulation run() {
    int draws = asked.draws();
    boolean parts = draws <= Simulation.MOST_DRAWS_OF_PARTS;
    List<Measures.Measure> measures =
        Measures.of(futures.of(Draw.CENTRAL), parts).stream()
            .filter(measure -> measure.figure().read(central, measure.part(), 0).isPresent())
            .toList();
    List<Measures.Measure> whole = measures.stream().filter(Measures.Measure::isWhole).toList();
    double[][][] rows = new double[measures.size()][horizon.yearCount()][draws];
    double[][] borne = new double[horizon.yearCount()][draws];
    boolean each = asked.extras().contains(Extra.STEPS);
    Steps steps = new Steps(futures, levers, asked.draws(), whole, horizon.yearCount(), each);
    progress.expect(draws);
    EachFuture.run(
        draws,
        progress,
        steps.futures(),
        futures::course,
        (draw, columns) -> {
          Columns c = columns.get(columns.size() - 1);
          for (int i = 0; i < rows.length; i++) {
            for (int y = 0; y < rows[i].length; y++) {
              rows[i][y][draw] = measures.get(i).reader().read(c, y);
            }
          }
          double met = 0;
          for (int y = 0; y < borne.length; y++) {
            met += Measures.sum(c.ledger().metFromReserves(), y);
            borne[y][draw] = met + Math.max(0, -Measures.closing(c, y));
          }
          steps.note(draw, columns);
        });
    if (each) {
      steps.each(rows, progress);
    }
    List<Fan> fans = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      Measures.Measure measure = measures.get(i);
      fans.add(
          Spread.fan(
              measure,
              rows[i],
              y -> measure.figure().read(central, measure.part(), y).orElseThrow()));
    }
    Chances chances =
        new Chances(baseline.assumptions().standing(), horizon, rows[0], rows[1], borne);
    return new Simulation(
        central.stamp(),
        draws,
        asked.seed(),
        asked.children(),
        central.years(),
        fans,
        steps.changes(),
        steps.steps(),
        steps.stepDraws(),
        chances.odds(),
        chances.exceedance(),
        asked.extras().contains(Extra.MADE_OF)
            ? Optional.of(
                Composition.of(
                    futures,
                    whole,
                    horizon.yearCount(),
                    Math.min(draws, Simulation.MOST_DRAWS_OF_CAUSES),
                    progress))
            : Optional.empty(),
        UncertainLines.of(baseline.assumptions(), levers),
        central.warnings(),
        List.of());
  }
}
