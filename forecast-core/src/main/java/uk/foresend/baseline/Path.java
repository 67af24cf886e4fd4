package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.fit.Spread;
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
 * @param low the lower ends of the 80% ranges: those of forecasts as many years ahead of a count
 * @param high the upper ends
 * @param shared half the 80% range that all councils share, in logs, by years ahead
 */
record Path(
    int asAt,
    int january,
    List<Double> central,
    List<Double> low,
    List<Double> high,
    List<Double> shared) {
  private static final int LOW = 1;
  private static final int HIGH = 4;
  private static final double UPPER = 0.9;

  /** Keeps its own copies. */
  Path {
    central = List.copyOf(central);
    low = List.copyOf(low);
    high = List.copyOf(high);
    shared = List.copyOf(shared);
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
    List<Double> central = new ArrayList<>();
    List<Double> low = new ArrayList<>();
    List<Double> high = new ArrayList<>();
    for (int k = 0; k < later.size(); k++) {
      PlanForecast ahead = mine.get(k);
      double plans = later.get(k).central() / then * opening;
      central.add(plans);
      low.add(plans * ahead.quantiles().get(LOW) / ahead.central());
      high.add(plans * ahead.quantiles().get(HIGH) / ahead.central());
    }
    List<Double> shared =
        fit.errors().stream()
            .filter(one -> one.series() == series)
            .map(one -> one.shared() * Spread.t(UPPER))
            .toList();
    return Optional.of(new Path(fit.asAt(), january, central, low, high, shared));
  }

  /** Returns half the 80% range of a January, in logs. */
  double width(int year) {
    return Math.log(high.get(year) / low.get(year)) / 2;
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
