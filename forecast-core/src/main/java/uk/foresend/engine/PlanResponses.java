package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    Plans central = plans(placed(baseline, futures.centralCourse(), futures), given, there);
    List<Plans> answers = new ArrayList<>(List.of(central));
    for (OfDriver number : numbers) {
      double[] firstYear = new double[given.setup().horizon().yearCount()];
      firstYear[0] = by;
      Course course = futures.departing(number, firstYear);
      Plans with = plans(placed(baseline, course, futures), given, there);
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

  /** Returns where children are in a course of events; money is not found. */
  private static PlacementColumns placed(Baseline baseline, Course course, Futures futures) {
    Abreast.Drawn drawn = futures.drawn(course);
    Inputs central = baseline.inputs;
    return Placement.place(
        PlacementInputs.of(drawn.given(), drawn.lookup(), Optional.of(central.placement)),
        baseline.demand(
            DemandInputs.of(drawn.given(), drawn.lookup(), Optional.of(central.demand))));
  }

  private static Plans plans(PlacementColumns placed, Assumptions given, Set<String> there) {
    List<Setting> settings = given.setup().axes().settings();
    int years = given.setup().horizon().yearCount();
    double[] all = new double[years];
    double[] some = new double[years];
    for (int y = 0; y < years; y++) {
      for (int s = 0; s < settings.size(); s++) {
        double plans = placed.inSetting(12 * (y + 1), s);
        all[y] += plans;
        some[y] += there.contains(settings.get(s).id()) ? plans : 0;
      }
    }
    return new Plans(all, some);
  }
}
