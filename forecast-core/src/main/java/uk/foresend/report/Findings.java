package uk.foresend.report;

import uk.foresend.result.Comparison;
import uk.foresend.result.Forecast;

/**
 * What has been found about one scenario; a report asks only for what it tells, so that a caller
 * may compute each when asked.
 */
public interface Findings {

  /** Returns the forecast with every lever. */
  Forecast forecast();

  /** Returns the forecast beside its baseline, with the bridges between them. */
  Comparison comparison();

  /** Returns what a comparison has found, its scenario being the forecast. */
  static Findings of(Comparison comparison) {
    return new Findings() {
      @Override
      public Forecast forecast() {
        return comparison.scenario();
      }

      @Override
      public Comparison comparison() {
        return comparison;
      }
    };
  }
}
