package uk.foresend.fit;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
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

  /** Returns the counts of a series that rivals may use, by row and year. */
  double count(PlanSeries series, int council, int january) {
    return series == PlanSeries.TOTAL
        ? seen().plans(council, january)
        : seen().panel().plans(series)[council][january - Panel.FIRST];
  }
}
