package uk.foresend;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import uk.foresend.Historian.Rebased;
import uk.foresend.baseline.Rebase;
import uk.foresend.history.Actuals;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Checker;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.ScenarioDocument;

/** Rolls a scenario forward to what came true, a year or year by year. */
final class RollingForward {
  private RollingForward() {}

  static Checked<Rebased> one(ScenarioDocument document, Library parents, Actuals actuals) {
    Forecaster forecaster = new Forecaster(parents);
    return forecaster
        .check(document)
        .then(
            scenario -> {
              Forecast before = forecaster.forecast(scenario);
              return new Checker(parents)
                  .resolve(document)
                  .then(whole -> Rebase.of(whole, scenario, before, actuals))
                  .then(rolled -> rolled(actuals.january(), rolled, before));
            });
  }

  static Checked<List<Rebased>> all(
      ScenarioDocument document, Library parents, List<Actuals> years) {
    TreeMap<Integer, Actuals> inOrder = new TreeMap<>();
    years.forEach(one -> inOrder.merge(one.january(), one, Actuals::with));
    if (inOrder.isEmpty()) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  Place.at("january"),
                  "No January that the scenario forecasts is in what was given.",
                  "Maybe the council or the years are others.")));
    }
    List<Rebased> steps = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    ScenarioDocument now = document;
    for (Actuals year : inOrder.values()) {
      Checked<Rebased> step = one(now, steps.isEmpty() ? parents : Library.EMPTY, year);
      if (!step.isPresent()) {
        return Checked.refused(step.problems());
      }
      problems.addAll(step.problems());
      steps.add(step.get());
      now = step.get().document();
    }
    return Checked.of(steps, problems);
  }

  private static Checked<Rebased> rolled(int january, Rebase.Rolled rolled, Forecast before) {
    Forecaster alone = new Forecaster(Library.EMPTY);
    return alone
        .check(rolled.document())
        .then(
            scenario ->
                Checked.of(
                    new Rebased(
                        january,
                        rolled.document(),
                        before,
                        alone.forecast(scenario),
                        rolled.outcomes(),
                        rolled.remarks()),
                    List.of()));
  }
}
