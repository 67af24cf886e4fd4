package uk.foresend.fit;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import uk.foresend.result.PlanSeries;

/** All that is learnt in June of one year, from what was published by then. */
public final class Origin {
  private final PlanMethod all;
  private final Map<PlanSeries, SettingMethod> settings = new EnumMap<>(PlanSeries.class);

  Origin(PlanMethod all, IntFunction<PlanMethod> earlier) {
    this.all = all;
    for (PlanSeries series : PlanSeries.values()) {
      if (series != PlanSeries.TOTAL && all.seen().origin() >= Panel.PLACED_FROM) {
        settings.put(series, new SettingMethod(series, all, earlier));
      }
    }
  }

  /** Returns the year. */
  public int year() {
    return all.seen().origin();
  }

  PlanMethod all() {
    return all;
  }

  Seen seen() {
    return all.seen();
  }

  /** Returns the method of a setting; an error of ours to ask before there are placements. */
  SettingMethod setting(PlanSeries series) {
    SettingMethod method = settings.get(series);
    if (method == null) {
      throw new IllegalArgumentException("No " + series + " at origin " + year());
    }
    return method;
  }

  /**
   * Returns the log of the median forecast of a council's plans in a series; {@code NaN} where
   * there is none.
   *
   * <p>The main settings are held to the share of the council's plans that they have together at
   * the origin: {@code s = share now ÷ share forecast}. Mainstream, which takes whom other settings
   * have no place for, is multiplied by s, the others by s where it is below 1. Beyond the horizons
   * that can be learnt a setting keeps its share.
   */
  double log(PlanSeries series, int council, int horizon) {
    if (series == PlanSeries.TOTAL) {
      return all.log(council, horizon);
    }
    int learnt = Math.min(horizon, PlanMethod.HORIZONS);
    return setting(series).log(council, learnt)
        + held(series, council, learnt)
        + all.log(council, horizon)
        - all.log(council, learnt);
  }

  /** Returns the log of what a setting is multiplied by so that settings keep their share. */
  double held(PlanSeries series, int council, int horizon) {
    double now = together(one -> one.base(council)) - all.logNow(council);
    double then = together(one -> one.log(council, horizon)) - all.log(council, horizon);
    double held = now - then;
    return Double.isFinite(held) && (series == PlanSeries.MAINSTREAM || held < 0) ? held : 0;
  }

  private double together(ToDoubleFunction<SettingMethod> log) {
    return StrictMath.log(
        settings.values().stream()
            .mapToDouble(log)
            .filter(Double::isFinite)
            .map(StrictMath::exp)
            .sum());
  }

  /** Returns the counts of a series that rivals may use, by row and year. */
  double count(PlanSeries series, int council, int january) {
    return series == PlanSeries.TOTAL
        ? seen().plans(council, january)
        : seen().panel().plans(series)[council][january - Panel.FIRST];
  }
}
