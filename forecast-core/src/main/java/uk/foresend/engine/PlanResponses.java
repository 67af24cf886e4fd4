package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.OfDriver;
import uk.foresend.send.Setting;

/**
 * How the plans of Januaries to come answer to numbers that depart in the first ledger year alone.
 */
public final class PlanResponses {

  private PlanResponses() {}

  /**
   * Plans of the Januaries after the opening one.
   *
   * @param all all plans
   * @param there those in some settings
   */
  public record Plans(double[] all, double[] there) {}

  /**
   * Returns the plans of the forecast, and then for each number by how many plans they are higher
   * for a departure of 1 in the first ledger year: {@code (plans with it − plans) ÷ by}.
   *
   * @param given the scenario; what it says is uncertain is left aside
   * @param numbers the numbers, each as it would depart
   * @param by the departure that is tried, in the number's own way
   * @param there the ids of the settings that are told apart
   */
  public static List<Plans> of(
      Assumptions given, List<OfDriver> numbers, double by, Set<String> there) {
    Baseline baseline = Baseline.of(given.with(new Uncertainty(numbers, List.of(), List.of())));
    Futures futures = new Futures(baseline, List.of(), List.of(), "");
    int years = given.setup().horizon().yearCount();
    Plans central = plans(futures.of(Draw.CENTRAL), years, there);
    List<Plans> answers = new ArrayList<>(List.of(central));
    for (OfDriver number : numbers) {
      Course course = futures.departing(number, by);
      course.departures().values().forEach(departs -> Arrays.fill(departs, 1, departs.length, 0));
      Plans with = plans(futures.of(course), years, there);
      answers.add(
          new Plans(
              answer(with.all(), central.all(), by), answer(with.there(), central.there(), by)));
    }
    return answers;
  }

  private static double[] answer(double[] with, double[] central, double by) {
    double[] answer = new double[with.length];
    Arrays.setAll(answer, y -> (with[y] - central[y]) / by);
    return answer;
  }

  private static Plans plans(Columns columns, int years, Set<String> there) {
    double[] all = new double[years];
    double[] some = new double[years];
    List<Setting> settings = columns.inputs().demand.axes.settings();
    for (int y = 0; y < years; y++) {
      for (int s = 0; s < settings.size(); s++) {
        double plans = columns.placement().inSetting(12 * (y + 1), s);
        all[y] += plans;
        some[y] += there.contains(settings.get(s).id()) ? plans : 0;
      }
    }
    return new Plans(all, some);
  }
}
