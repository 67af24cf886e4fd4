package uk.foresend.report;

import java.util.List;
import java.util.Locale;
import uk.foresend.result.Forecast;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.send.CapitalScheme;

/** Says where a council's own company is taken to break even, since its costs are not given. */
final class Company {

  private Company() {}

  /**
   * Returns a note for each setting that a company runs and of which no company figure is given.
   */
  static List<String> notes(Forecast forecast) {
    return forecast.schemes().stream()
        .map(SchemeOutcome::scheme)
        .filter(scheme -> scheme.owner().toLowerCase(Locale.ROOT).contains("company"))
        .map(CapitalScheme::setting)
        .distinct()
        .filter(setting -> !hasResult(forecast, setting))
        .map(
            setting ->
                Labels.setting(forecast, setting)
                    + ": the company's own costs are not given, so it is taken to break even"
                    + " (assumption, no evidence). A profit or loss would fall on the General"
                    + " Fund.")
        .toList();
  }

  private static boolean hasResult(Forecast forecast, String setting) {
    return forecast.assumptions().stream()
        .anyMatch(
            line -> line.key().startsWith("company-") && line.key().endsWith("(" + setting + ")"));
  }
}
