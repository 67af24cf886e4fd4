package uk.foresend.fit;

import uk.foresend.result.PlanSeries;

/** The method that is shipped: councils pulled to England, by what is known of each. */
public final class Pooled implements Method {
  private final boolean together;

  /** Makes the method. */
  public Pooled() {
    this(true);
  }

  private Pooled(boolean together) {
    this.together = together;
  }

  /** Returns the method with each setting by itself, not held to the share settings have. */
  public static Pooled apart() {
    return new Pooled(false);
  }

  @Override
  public String id() {
    return "foresend";
  }

  @Override
  public String label() {
    return "Foresend: England's growth, bent, and each council's departure";
  }

  @Override
  public double[][] logs(Origin origin, PlanSeries series) {
    double[][] logs = new double[origin.seen().panel().size()][PlanMethod.HORIZONS];
    for (int i = 0; i < logs.length; i++) {
      for (int h = 1; h <= PlanMethod.HORIZONS; h++) {
        logs[i][h - 1] =
            together || series == PlanSeries.TOTAL
                ? origin.log(series, i, h)
                : origin.setting(series).log(i, h);
      }
    }
    return logs;
  }
}
