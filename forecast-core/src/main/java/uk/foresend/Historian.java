package uk.foresend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import uk.foresend.baseline.CountedPlans;
import uk.foresend.baseline.Rules;
import uk.foresend.fit.Fits;
import uk.foresend.fit.Learned;
import uk.foresend.fit.Origins;
import uk.foresend.history.Actuals;
import uk.foresend.history.Council;
import uk.foresend.history.InYearForecast;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.Published;
import uk.foresend.history.PublishedSeries;
import uk.foresend.history.Reconciliation;
import uk.foresend.history.ReturnCounts;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.proof.BackTests;
import uk.foresend.proof.Benchmarks;
import uk.foresend.proof.Deficits;
import uk.foresend.proof.FlowTests;
import uk.foresend.proof.Reconciler;
import uk.foresend.quantity.Source;
import uk.foresend.result.BackTest;
import uk.foresend.result.Benchmark;
import uk.foresend.result.DeficitTest;
import uk.foresend.result.FlowTest;
import uk.foresend.result.Forecast;
import uk.foresend.result.Outcome;
import uk.foresend.result.PlanFit;
import uk.foresend.result.Reconciled;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.ScenarioDocument;

/**
 * The door for looking back: sets a council beside others and its sources beside each other, makes
 * the scenario it starts from, learns from history, and scores what was learnt against what came
 * true.
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

  /** The word that asks for every council. */
  public static final String ALL = "all";

  /**
   * Returns what history says of the plans of a council, or of all, or everything that is wrong
   * with the words.
   *
   * @param history the published series
   * @param council the council's code or name, or {@link #ALL}
   * @param asAt the year in whose June it is learnt, empty for the last January published
   * @param years how many Januaries to come are forecast, empty for five, which can be scored
   */
  public Checked<PlanFit> fit(
      PlanHistory history, String council, OptionalInt asAt, OptionalInt years) {
    int last = history.lastJanuary().orElse(Origins.FIRST);
    List<Problem> problems = new ArrayList<>();
    int year = asAt.orElse(last);
    between("as-at", year, Origins.FIRST, last, problems);
    int ahead = years.orElse(Learned.HORIZONS);
    between("years", ahead, 1, Fits.LONGEST, problems);
    Optional<Council> only = one(history, council, problems);
    if (problems.isEmpty() && only.isPresent() && !only.get().standsIn(year)) {
      problems.add(
          Problem.invalid(
              Place.at("as-at"),
              only.get().name() + " does not stand in January " + year + ".",
              "It is counted from January " + only.get().firstJanuary() + "."));
    }
    return problems.isEmpty()
        ? Checked.of(Fits.of(history, year, only, ahead), List.of())
        : Checked.refused(problems);
  }

  /**
   * Returns how far forecasts of plans were from what came true, by every method, or everything
   * that is wrong with the words.
   *
   * @param history the published series
   * @param council the council's code or name, or {@link #ALL}
   * @param from the first year that is forecast from, empty for the earliest
   * @param to the last January that forecasts are set beside, empty for the last published
   */
  public Checked<BackTest> backTest(
      PlanHistory history, String council, OptionalInt from, OptionalInt to) {
    int last = history.lastJanuary().orElse(Origins.FIRST);
    List<Problem> problems = new ArrayList<>();
    int first = from.orElse(Origins.FIRST);
    int end = to.orElse(last);
    between("from", first, Origins.FIRST, last - 1, problems);
    between("to", end, Origins.FIRST + 1, last, problems);
    if (problems.isEmpty() && end <= first) {
      problems.add(
          Problem.invalid(
              Place.at("to"),
              "to is " + end + ", but must come after from, which is " + first + ".",
              "A forecast is set beside a later January."));
    }
    Optional<Council> only = one(history, council, problems);
    return problems.isEmpty()
        ? Checked.of(BackTests.of(history, first, end, only), List.of())
        : Checked.refused(problems);
  }

  /**
   * Returns how far forecasts of balances of the dedicated schools grant were from those published,
   * or everything that is wrong with the words.
   *
   * @param series the published series
   * @param plans those from which plans are forecast
   * @param within forecasts made within a year
   * @param council the council's code or name, or {@link #ALL}
   */
  public Checked<DeficitTest> deficits(
      PublishedSeries series, PlanHistory plans, List<InYearForecast> within, String council) {
    List<Problem> problems = new ArrayList<>();
    Optional<Council> only = one(plans, council, problems);
    return problems.isEmpty()
        ? Checked.of(Deficits.of(series, plans, within, only), List.of())
        : Checked.refused(problems);
  }

  /**
   * Returns how far flows of plans and growths of prices that were learnt as at earlier years were
   * from what came, or everything that is wrong with the words.
   *
   * @param plans the published series
   * @param council the council's code or name, or {@link #ALL}
   */
  public Checked<FlowTest> flows(PlanHistory plans, String council) {
    List<Problem> problems = new ArrayList<>();
    Optional<Council> only = one(plans, council, problems);
    return problems.isEmpty()
        ? Checked.of(FlowTests.of(plans, only), List.of())
        : Checked.refused(problems);
  }

  /**
   * A scenario rolled forward to what came true.
   *
   * @param january the year of the census it was rolled to
   * @param document the new document, levers included
   * @param before the forecast of the scenario as it was
   * @param after that of the new one
   * @param outcomes what had been assumed of the year, beside what came
   * @param remarks what must be read with it
   */
  public record Rebased(
      int january,
      ScenarioDocument document,
      Forecast before,
      Forecast after,
      List<Outcome> outcomes,
      List<String> remarks) {

    /** Keeps its own copies. */
    public Rebased {
      outcomes = List.copyOf(outcomes);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Returns a scenario rolled forward by a year to what came true, its levers kept, or everything
   * that is wrong with it or with the new document.
   *
   * @param document the scenario
   * @param parents where those it extends are found
   * @param actuals what came true
   */
  public Checked<Rebased> rebase(ScenarioDocument document, Library parents, Actuals actuals) {
    return RollingForward.one(document, parents, actuals);
  }

  /**
   * Returns a scenario rolled forward year by year, a step for each January in order, or everything
   * that is wrong with the first that cannot be taken.
   *
   * @param years what came true; what is said twice of a January is laid over what came before it
   */
  public Checked<List<Rebased>> rebase(
      ScenarioDocument document, Library parents, List<Actuals> years) {
    return RollingForward.all(document, parents, years);
  }

  /**
   * Returns each January of a published caseload as what came true, by setting.
   *
   * @param rules which columns a setting is counted in, {@code starting-rules.yaml}
   * @param rows the rows of one council
   * @param first the first January that is wanted
   */
  public List<Actuals> counted(ScenarioDocument rules, List<PlanCensus> rows, int first) {
    return CountedPlans.of(new Rules(rules.root()), rows, first);
  }

  /**
   * Returns what a council's own return counts as what came true, by setting and age.
   *
   * @param settings the ids of every setting there is
   */
  public Actuals counted(ReturnCounts counts, Set<String> settings, Source source) {
    return CountedPlans.of(counts, settings, source);
  }

  private static void between(String what, int year, int least, int most, List<Problem> problems) {
    if (year < least || year > most) {
      problems.add(
          Problem.invalid(
              Place.at(what),
              what + " is " + year + ", but must be from " + least + " to " + most + ".",
              ""));
    }
  }

  private static Optional<Council> one(
      PlanHistory history, String council, List<Problem> problems) {
    if (council.equalsIgnoreCase(ALL)) {
      return Optional.empty();
    }
    Checked<Council> named = history.councils().named(council, Place.at("council"));
    problems.addAll(named.problems());
    return named.isPresent() ? Optional.of(named.get()) : Optional.empty();
  }
}
