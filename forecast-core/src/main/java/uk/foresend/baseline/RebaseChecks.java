package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.history.Actuals;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Forecast;
import uk.foresend.send.AgeBand;

/** Whether what came true fits the scenario that is rolled forward to it. */
final class RebaseChecks {
  /** How many single years of age there are, from 0 to 25. */
  static final int SINGLE_AGES = AgeBand.OLDEST + 1;

  private RebaseChecks() {}

  static List<Problem> of(Assumptions base, Forecast forecast, Actuals actuals) {
    List<Problem> problems = new ArrayList<>();
    List<FinancialYear> years = forecast.years();
    int known = years.indexOf(actuals.year());
    if (known != 0 || years.size() < 2) {
      problems.add(
          Problem.invalid(
              actuals.at("january"),
              "january is "
                  + actuals.january()
                  + ", but must be "
                  + (years.get(0).startYear() + 1)
                  + ": the first January that the scenario forecasts, with a year left after it.",
              "Give every year from that one on, one at a time."));
    }
    int bands = base.setup().axes().bands().size();
    List<String> settings = base.setup().axes().settings().stream().map(one -> one.id()).toList();
    actuals
        .plans()
        .forEach(
            (setting, row) -> {
              Place where = actuals.at("plans." + setting);
              if (!settings.contains(setting)) {
                problems.add(
                    Problem.invalid(
                        where,
                        setting + " is no setting of the scenario.",
                        "Its settings are " + String.join(", ", settings) + "."));
              } else if (row.size() != 1 && row.size() != bands && row.size() != SINGLE_AGES) {
                problems.add(
                    Problem.invalid(
                        where,
                        setting
                            + " has "
                            + row.size()
                            + " numbers, but must have 1 or "
                            + bands
                            + ".",
                        "Give the sum, or one number for each age band or each age from 0 to 25."));
              }
            });
    settings.stream()
        .filter(setting -> !actuals.plans().containsKey(setting))
        .forEach(
            setting ->
                problems.add(
                    Problem.invalid(
                        actuals.at("plans"),
                        setting + " is missing, but every setting must be counted.",
                        "Write 0 where nobody is; a release counts what it has columns for.")));
    List<String> codes =
        forecast.spend().stream().map(one -> one.item().line().code()).distinct().toList();
    actuals.spend().keySet().stream()
        .filter(code -> !codes.contains(code))
        .forEach(
            code ->
                problems.add(
                    Problem.invalid(
                        actuals.at("spend." + code),
                        code + " is no line on which the scenario spends.",
                        "Its lines are " + String.join(", ", codes) + ".")));
    return problems;
  }
}
