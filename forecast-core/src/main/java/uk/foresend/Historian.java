package uk.foresend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.foresend.history.Council;
import uk.foresend.history.Published;
import uk.foresend.history.PublishedSeries;
import uk.foresend.history.Reconciliation;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.proof.Benchmarks;
import uk.foresend.proof.Reconciler;
import uk.foresend.result.Benchmark;
import uk.foresend.result.Reconciled;
import uk.foresend.scenario.ScenarioDocument;

/**
 * The door for looking back: sets a council beside others and its sources beside each other, and
 * makes the scenario it starts from.
 */
public final class Historian {

  /**
   * Returns a council beside the chosen ones, its region and England, or everything that is wrong
   * with the words.
   *
   * @param series the published series
   * @param council the council's code or name
   * @param with the codes or names of those to set beside it, each alone or several with commas
   *     between them; none for none
   */
  public Checked<Benchmark> benchmark(PublishedSeries series, String council, List<String> with) {
    List<Problem> problems = new ArrayList<>();
    List<Council> found = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    List<String> words = new ArrayList<>(List.of(council));
    with.forEach(list -> words.addAll(series.councils().apart(list)));
    for (int i = 0; i < words.size(); i++) {
      Place where = i == 0 ? Place.at("council") : Place.at("with").item(i - 1);
      Checked<Council> named = series.councils().named(words.get(i), where);
      problems.addAll(named.problems());
      if (named.isPresent() && taken.add(named.get().code())) {
        found.add(named.get());
      } else if (named.isPresent()) {
        problems.add(
            Problem.invalid(
                where, named.get().name() + " is named more than once.", "Name each once."));
      }
    }
    return problems.isEmpty()
        ? Checked.of(Benchmarks.of(series, found.get(0), found.subList(1, found.size())), List.of())
        : Checked.refused(problems);
  }

  /** Returns several sources of a council's grant lined up, difference by difference. */
  public Reconciled reconcile(Reconciliation said, PublishedSeries series) {
    return Reconciler.of(said, series);
  }

  /**
   * Returns the scenarios councils start from, or why there are none as at that year.
   *
   * @param published every published series
   * @param rules the rules beside them, {@code starting-rules.yaml}
   * @param asAt the year by whose 30 June what is used was published
   */
  public Checked<StartingPoints> startingPoints(
      Published published, ScenarioDocument rules, int asAt) {
    return StartingPoints.asAt(published, rules, asAt);
  }
}
