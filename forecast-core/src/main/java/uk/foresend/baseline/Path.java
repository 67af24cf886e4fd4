package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanFit.PlanForecast;
import uk.foresend.result.PlanSeries;

/**
 * The plans of Januaries to come that a fit gives a council, from the plans it opens with.
 *
 * <p>The fit's growth since its own opening count is laid on the baseline's: where both open with
 * one count they are the fit's medians and ranges. Newham's count of January 2025, which the fit
 * puts aside, grows by what the fit says of the count that it believes.
 *
 * @param asAt the year in whose June the fit was learnt
 * @param january the January the baseline opens with
 * @param central the medians of the Januaries after it
 * @param low the lower ends of the 80% ranges
 * @param high the upper ends
 */
record Path(int asAt, int january, List<Double> central, List<Double> low, List<Double> high) {
  private static final int LOW = 1;
  private static final int HIGH = 4;

  /** Keeps its own copies. */
  Path {
    central = List.copyOf(central);
    low = List.copyOf(low);
    high = List.copyOf(high);
  }

  /**
   * Returns the path of a series of a council; empty where the fit has none of it.
   *
   * @param opening the plans that the baseline opens with
   */
  static Optional<Path> of(
      PlanFit fit, PlanSeries series, String council, int january, double opening) {
    List<PlanForecast> mine =
        fit.forecasts().stream()
            .filter(one -> one.code().equals(council) && one.series() == series)
            .toList();
    if (mine.isEmpty() || opening <= 0) {
      return Optional.empty();
    }
    double then =
        mine.stream()
            .filter(one -> one.january() == january)
            .mapToDouble(PlanForecast::central)
            .findFirst()
            .orElse(mine.get(0).opening());
    List<PlanForecast> later = mine.stream().filter(one -> one.january() > january).toList();
    return Optional.of(
        new Path(
            fit.asAt(),
            january,
            later.stream().map(one -> one.central() / then * opening).toList(),
            later.stream().map(one -> one.quantiles().get(LOW) / then * opening).toList(),
            later.stream().map(one -> one.quantiles().get(HIGH) / then * opening).toList()));
  }

  /** Returns the growth into the January so many years after the opening one, as a factor. */
  double growth(int year) {
    int last = Math.min(year, central.size() - 1);
    double before = last == 0 ? Double.NaN : central.get(last - 1);
    return central.get(last) / before;
  }

  /** Returns the medians and their ranges in words. */
  String words() {
    List<String> januaries = new ArrayList<>();
    for (int k = 0; k < central.size(); k++) {
      januaries.add(
          (january + 1 + k)
              + " "
              + whole(central.get(k))
              + " ("
              + whole(low.get(k))
              + " to "
              + whole(high.get(k))
              + ")");
    }
    return "The fit as at June "
        + asAt
        + " has these plans in Januaries, with 80% ranges: "
        + String.join(", ", januaries)
        + ".";
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
