package uk.foresend.fit;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import uk.foresend.result.PlanSeries;

/**
 * A method's forecasts from every origin, with ranges learnt from the errors that it had made by
 * then.
 */
public final class Learned {
  /** Years ahead, at most. */
  public static final int HORIZONS = PlanMethod.HORIZONS;

  /** The January in which the return became one of persons: settings did not compare into it. */
  public static final int RETURN_CHANGED = SettingMethod.BROKEN;

  private static final int RECENT = 2;

  private final Origins origins;
  private final Method method;
  private final Map<PlanSeries, double[][][]> logs = new EnumMap<>(PlanSeries.class);

  /** Forecasts. */
  public Learned(Origins origins, Method method) {
    this.origins = origins;
    this.method = method;
    for (PlanSeries series : PlanSeries.values()) {
      logs.put(
          series,
          IntStream.rangeClosed(firstErrors(series), origins.last())
              .parallel()
              .mapToObj(year -> method.logs(origins.at(year), series))
              .toArray(double[][][]::new));
    }
  }

  /** Returns the method. */
  public Method method() {
    return method;
  }

  /**
   * Returns the log of the median forecast of a council's plans; {@code NaN} where there is none.
   */
  public double log(PlanSeries series, int origin, int row, int ahead) {
    double[][][] all = logs.getOrDefault(series, new double[0][][]);
    return all[origin - firstErrors(series)][row][ahead - 1];
  }

  /** Returns how far off the method's forecasts are, as it stood in June of an origin. */
  public Spread spread(PlanSeries series, int origin, int ahead) {
    SettingTerms terms = SettingTerms.of(series);
    Spread.Learning learning = new Spread.Learning(terms, ahead);
    for (int years = 1; years <= Math.min(ahead, HORIZONS); years++) {
      for (int from = firstErrors(series); from + years <= origin; from++) {
        learning.add(
            errors(series, origin, from, years),
            plans(series, origin, from),
            years,
            from + years > origin - RECENT,
            from > firstErrors(series));
      }
    }
    return learning.learnt();
  }

  /** Log count less log forecast of an earlier origin, as it is known at a later one. */
  private double[] errors(PlanSeries series, int known, int from, int years) {
    Origin now = origins.at(known);
    double[] plans = plans(series, known, from);
    double[] errors = new double[origins.codes().size()];
    for (int i = 0; i < errors.length; i++) {
      double growth =
          series == PlanSeries.TOTAL
              ? now.seen().growth(i, from, from + years)
              : StrictMath.log(now.count(series, i, from + years) / plans[i]);
      boolean counted = plans[i] >= Seen.LEAST && now.seen().counted(i, from);
      errors[i] =
          counted ? growth - (log(series, from, i, years) - StrictMath.log(plans[i])) : Double.NaN;
    }
    return errors;
  }

  private double[] plans(PlanSeries series, int known, int january) {
    Origin now = origins.at(known);
    return IntStream.range(0, origins.codes().size())
        .mapToDouble(row -> now.count(series, row, january))
        .toArray();
  }

  private static int firstErrors(PlanSeries series) {
    return SettingTerms.of(series).firstErrors();
  }
}
