package uk.foresend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.foresend.engine.Baseline;
import uk.foresend.engine.Unheard;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Progress;
import uk.foresend.scenario.Scenario;

/**
 * Warns of numbers that are said to be uncertain and whose ranges change no figure: of a few one by
 * one, of many together, so that they do not hide what else is said.
 */
final class SilentRanges {
  private static final int FEW = 3;
  private static final String WHERE = "uncertainty.drivers";
  private static final String HINT =
      "Maybe this scenario's method does not read it, or nothing is in its scope.";

  private SilentRanges() {}

  /** Returns a warning for each, or one for many. */
  static List<Problem> warnings(Scenario scenario, Baseline baseline, Progress progress) {
    Undertakings undertaken = Undertakings.of(scenario, progress);
    List<Integer> silent =
        Unheard.among(baseline, undertaken.after(), undertaken.levers(), progress);
    return silent.size() <= FEW
        ? silent.stream().map(i -> warning(scenario, i)).toList()
        : List.of(together(scenario, silent));
  }

  /** Returns a scenario with those warnings that it does not have already. */
  static Scenario warned(Scenario scenario, List<Problem> warnings) {
    List<Problem> more =
        warnings.stream().filter(each -> !scenario.warnings().contains(each)).toList();
    return more.isEmpty() ? scenario : scenario.warned(more);
  }

  private static Problem warning(Scenario scenario, int i) {
    return Problem.warning(
        Place.at(WHERE).item(i),
        "how uncertain " + key(scenario, i) + " is changes no figure of any future.",
        HINT);
  }

  private static Problem together(Scenario scenario, List<Integer> silent) {
    return Problem.warning(
        Place.at(WHERE),
        "how uncertain "
            + silent.size()
            + " of "
            + scenario.base().uncertainty().drivers().size()
            + " numbers are changes no figure of any future: "
            + silent.stream()
                .limit(FEW)
                .map(i -> key(scenario, i))
                .collect(Collectors.joining(", "))
            + " and "
            + (silent.size() - FEW)
            + " more. They are "
            + runs(silent)
            + ".",
        HINT.replace(" it,", " them,").replace("its scope", "their scope"));
  }

  private static String key(Scenario scenario, int i) {
    return scenario.base().uncertainty().drivers().get(i).key().toString();
  }

  /** All the places, those that follow each other together: {@code [2], [5] to [26]}. */
  private static String runs(List<Integer> places) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int first = places.get(i);
      while (i + 1 < places.size() && places.get(i + 1) == places.get(i) + 1) {
        i++;
      }
      runs.add("[" + first + "]" + (places.get(i) == first ? "" : " to [" + places.get(i) + "]"));
    }
    return String.join(", ", runs);
  }
}
