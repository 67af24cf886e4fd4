package uk.foresend.fit;

import uk.foresend.result.PlanSeries;

/**
 * How a series is learnt and how unsure it is before anything is known of its errors.
 *
 * <p>All chosen on Januaries to 2024.
 *
 * @param byItself whether a setting follows England's growth of that setting; else it keeps its
 *     share of the council's plans
 * @param firstErrors the first origin whose errors are learnt from; those that councils share are
 *     learnt from the next on
 * @param firstOrigin the first origin that may be forecast from
 * @param shared the shared error a year ahead, as a share, before any is known
 * @param longer the power of the horizon by which a council's own error grows
 * @param trim what council and shared error are multiplied by
 */
record SettingTerms(
    boolean byItself, int firstErrors, int firstOrigin, double shared, double longer, double trim) {

  static SettingTerms of(PlanSeries series) {
    return switch (series) {
      case TOTAL ->
          new SettingTerms(true, Origins.EARLIEST, Origins.EARLIEST + 2, 0.011, 0.6, 0.95);
      case MAINSTREAM -> placed(true, 0.02);
      case STATE_SPECIAL -> placed(true, 0.01);
      case INDEPENDENT_SPECIAL, POST_16 -> placed(false, 0.03);
    };
  }

  private static SettingTerms placed(boolean byItself, double shared) {
    return new SettingTerms(byItself, Panel.PLACED_FROM, Panel.PLACED_FROM + 1, shared, 0.5, 1);
  }
}
