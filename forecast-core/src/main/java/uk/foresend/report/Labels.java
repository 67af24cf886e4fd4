package uk.foresend.report;

import uk.foresend.result.Forecast;
import uk.foresend.send.Setting;

/** The words for what a forecast names by its key. */
final class Labels {

  private Labels() {}

  /** Returns the words for a setting; its key when the forecast has no such setting. */
  static String setting(Forecast forecast, String id) {
    return forecast.plans().stream()
        .filter(row -> row.setting().id().equals(id))
        .map(row -> row.setting().label())
        .findFirst()
        .orElse(id);
  }

  /** Returns the key of the setting with those words. */
  static String settingOf(Forecast forecast, String label) {
    return forecast.plans().stream()
        .map(row -> row.setting())
        .filter(setting -> setting.label().equals(label))
        .map(Setting::id)
        .findFirst()
        .orElseThrow();
  }
}
