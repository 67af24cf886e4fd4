package uk.foresend.fit;

import uk.foresend.result.PlanSeries;

/** A way of forecasting plans, to be scored beside others. */
public interface Method {

  /** Returns the word used in tables: {@code damped-trend}. */
  String id();

  /** Returns what it does, in a few words. */
  String label();

  /**
   * Returns the logs of the median forecasts, by row of the panel and by years ahead from 1; {@code
   * NaN} where it has none.
   */
  double[][] logs(Origin origin, PlanSeries series);
}
