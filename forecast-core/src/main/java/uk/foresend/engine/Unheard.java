package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Uncertainty.OfDriver;
import uk.foresend.quantity.Progress;

/**
 * Finds ranges that change no figure: the scenario's method does not read the number, or nothing is
 * in its scope.
 */
public final class Unheard {

  private Unheard() {}

  /**
   * Returns the places, among the numbers that are said to be uncertain, of those whose low and
   * high leave every figure that is kept of futures as it is, to the bit.
   *
   * @param after the assumptions after each lever
   * @param levers the levers, one for each of those
   * @param progress told before each run
   */
  public static List<Integer> among(
      Baseline baseline, List<Assumptions> after, List<Undertaking> levers, Progress progress) {
    List<OfDriver> drivers = baseline.assumptions().uncertainty().drivers();
    List<Integer> unheard = new ArrayList<>();
    if (drivers.isEmpty()) {
      return unheard;
    }
    Futures futures = new Futures(baseline, after, levers, "");
    List<Measures.Measure> measures = Measures.of(futures.of(Draw.CENTRAL), true);
    int years = baseline.assumptions().setup().horizon().yearCount();
    double[] central = figures(futures.of(futures.centralCourse()), measures, years);
    for (int i = 0; i < drivers.size(); i++) {
      OfDriver said = drivers.get(i);
      boolean heard = false;
      for (double by : new double[] {said.high(), said.low()}) {
        if (!heard && by != 0) {
          progress.step();
          heard =
              !Arrays.equals(
                  central, figures(futures.of(futures.departing(said, by)), measures, years));
        }
      }
      if (!heard) {
        unheard.add(i);
      }
    }
    return unheard;
  }

  private static double[] figures(Columns c, List<Measures.Measure> measures, int years) {
    double[] figures = new double[measures.size() * years];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = measures.get(i / years).reader().read(c, i % years);
    }
    return figures;
  }
}
