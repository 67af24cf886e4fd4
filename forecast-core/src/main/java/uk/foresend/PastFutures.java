package uk.foresend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import uk.foresend.assumption.Setup;
import uk.foresend.engine.Baseline;
import uk.foresend.engine.Outlook;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Progress;
import uk.foresend.result.Figure;
import uk.foresend.result.RangeTest.Held;
import uk.foresend.result.RangeTest.Way;
import uk.foresend.scenario.Scenario;

/**
 * Draws the futures of past forecasts and sets their ranges beside what came.
 *
 * @param draws how many futures
 * @param last the last January that forecasts are set beside
 * @param progress told before each forecast
 */
record PastFutures(Draws draws, int last, Progress progress) {
  private static final double[] ENDS = {0.025, 0.1, 0.9, 0.975};

  /** Returns the futures of a forecast as far as anything is scored. */
  List<Outlook.Future> of(Scenario scenario) {
    progress.step();
    Setup setup = scenario.base().setup();
    FinancialYear end = new FinancialYear(last - 1);
    FinancialYear until = setup.horizon().last().compareTo(end) < 0 ? setup.horizon().last() : end;
    Baseline baseline =
        Baseline.of(scenario.base().with(setup.until(new Horizon(setup.horizon().first(), until))));
    return Outlook.of(baseline, draws.seed()).futures(draws.number());
  }

  /**
   * Returns whether the ranges of a figure held what came of it.
   *
   * @param ahead how many years ahead it is
   * @param read the figure of a future
   * @param came what came
   */
  static Held held(
      Figure figure,
      Way way,
      int origin,
      int ahead,
      List<Outlook.Future> futures,
      ToDoubleFunction<Outlook.Future> read,
      double came) {
    double[] ends = Outlook.quantiles(futures.stream().mapToDouble(read).toArray(), ENDS);
    return new Held(
        figure,
        way,
        origin,
        ahead,
        1,
        came >= ends[1] && came <= ends[2] ? 1 : 0,
        came >= ends[0] && came <= ends[3] ? 1 : 0,
        came < ends[1] ? 1 : 0);
  }

  /** Returns what was found of councils together, line by line, or every problem. */
  static Checked<List<Held>> together(List<Checked<List<Held>>> found) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Held> lines = new TreeMap<>();
    for (Checked<List<Held>> each : found) {
      problems.addAll(each.isPresent() ? List.of() : each.problems());
      for (Held one : each.isPresent() ? each.get() : List.<Held>of()) {
        lines.merge(
            one.figure() + " " + one.way() + " " + one.origin() + " " + one.ahead(),
            one,
            Held::and);
      }
    }
    return problems.isEmpty()
        ? Checked.of(List.copyOf(lines.values()), List.of())
        : Checked.refused(problems);
  }
}
