package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
    if (drivers.isEmpty()) {
      return List.of();
    }
    Futures futures = new Futures(baseline, after, levers, "");
    List<Measures.Measure> measures = Measures.of(futures.of(Draw.CENTRAL), true);
    int years = baseline.assumptions().setup().horizon().yearCount();
    List<Course> courses = new ArrayList<>(List.of(futures.centralCourse()));
    for (OfDriver driver : drivers) {
      courses.add(futures.departing(driver, driver.high()));
      courses.add(futures.departing(driver, driver.low()));
    }
    double[][] found = new double[courses.size()][];
    EachFuture.run(
        courses.size(),
        progress,
        List.of(futures),
        courses::get,
        (i, columns) -> found[i] = figures(columns.get(0), measures, years));
    return IntStream.range(0, drivers.size())
        .filter(
            i ->
                Arrays.equals(found[0], found[2 * i + 1])
                    && Arrays.equals(found[0], found[2 * i + 2]))
        .boxed()
        .toList();
  }

  private static double[] figures(Columns c, List<Measures.Measure> measures, int years) {
    double[] figures = new double[measures.size() * years];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = measures.get(i / years).reader().read(c, i % years);
    }
    return figures;
  }
}
