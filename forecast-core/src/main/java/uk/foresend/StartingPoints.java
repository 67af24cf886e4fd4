package uk.foresend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.baseline.Baselines;
import uk.foresend.baseline.Doubt;
import uk.foresend.baseline.Head;
import uk.foresend.baseline.Making;
import uk.foresend.baseline.Requests;
import uk.foresend.dsg.StabilityGrant;
import uk.foresend.engine.Model;
import uk.foresend.history.Council;
import uk.foresend.history.Councils;
import uk.foresend.history.Published;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Progress;
import uk.foresend.result.Forecast;
import uk.foresend.result.Gap;
import uk.foresend.result.NationalOutlook;
import uk.foresend.result.ReplaceFirst;
import uk.foresend.scenario.Checker;
import uk.foresend.scenario.CommentedDocument;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/**
 * The scenarios councils start from, out of what was published by a date: part of the door for
 * looking back.
 */
public final class StartingPoints {
  private static final FinancialYear END_OF_PROTECTION = new FinancialYear(2027);

  private final int asAt;
  private final Baselines baselines;
  private final Councils all;

  private StartingPoints(int asAt, Baselines baselines, Councils all) {
    this.asAt = asAt;
    this.baselines = baselines;
    this.all = all;
  }

  /**
   * Opens the door as at a year: what is used was published by its 30 June.
   *
   * @param published every published series
   * @param rules the rules beside them
   * @param asAt the year
   */
  static Checked<StartingPoints> asAt(Published published, ScenarioDocument rules, int asAt) {
    int last =
        published.plans().stream().mapToInt(one -> one.january()).max().orElse(Baselines.FIRST);
    if (asAt < Baselines.FIRST || asAt > last) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  Place.at("as-at"),
                  "as-at is "
                      + asAt
                      + ", but must be from "
                      + Baselines.FIRST
                      + " to "
                      + last
                      + ".",
                  "Before "
                      + Baselines.FIRST
                      + " no outturn of spend by line is published here; after "
                      + last
                      + " no plans.")));
    }
    return Checked.of(
        new StartingPoints(
            asAt, Baselines.of(published, rules, asAt), new Councils(published.councils())),
        List.of());
  }

  /**
   * A scenario to start from.
   *
   * @param council the council
   * @param document the document with its comments
   * @param scenario what it means
   * @param forecast its forecast
   * @param gaps what was missing, and what stands in its place
   * @param replace what the council should replace, the largest effect first
   */
  public record Start(
      Council council,
      CommentedDocument document,
      Scenario scenario,
      Forecast forecast,
      List<Gap> gaps,
      List<ReplaceFirst> replace) {

    /** Keeps its own copies. */
    public Start {
      gaps = List.copyOf(gaps);
      replace = List.copyOf(replace);
    }
  }

  /** Returns the councils of which a scenario can be made. */
  public List<Council> councils() {
    return baselines.councils();
  }

  /** Returns the council that somebody means, or why there is none of which one can be made. */
  public Checked<Council> find(String said) {
    return all.named(said, Place.at("council"), councils());
  }

  /** Returns the scenario of one of the councils, checked and forecast. */
  public Checked<Start> baseline(Council council) {
    return made(council, true);
  }

  /**
   * Returns the same without what to replace, which takes most of the time: for a look at all
   * councils.
   */
  public Checked<Start> outline(Council council) {
    return made(council, false);
  }

  /**
   * Returns the balances of all councils when protection ends, over many futures in which England
   * is the same for each; refused when so many cannot be drawn.
   *
   * @param draws how many futures, from 1 to {@link uk.foresend.result.Simulation#MOST_DRAWS}
   * @param seed any text that can be printed
   * @param progress told before each council
   */
  public Checked<NationalOutlook> national(int draws, String seed, Progress progress) {
    return Draws.of(draws, seed).then(sound -> National.of(this, asAt, sound, progress));
  }

  /**
   * Returns what the scenario of one of the councils means, as {@link #outline} has it, without
   * writing its words twice: for many futures of all councils.
   */
  Checked<Scenario> meant(Council council) {
    Making making = baselines.begin(council);
    Making.Made made = making.made();
    Checker checker = new Checker(Library.EMPTY);
    Checked<Scenario> checked = checker.check(made.document().document());
    if (!checked.isPresent() || made.path().isEmpty()) {
      return checked;
    }
    Scenario first = checked.get();
    Requests requests = PlansFollowed.of(first, made.path());
    return checker
        .uncertainty(making.made(requests).document().document())
        .then(
            uncertain ->
                Checked.of(
                    first.with(PlansFollowed.asked(first.base(), requests).with(uncertain)),
                    first.warnings()));
  }

  private Checked<Start> made(Council council, boolean whole) {
    Making making = baselines.begin(council);
    Making.Made made = making.made();
    Forecaster forecaster = new Forecaster(Library.EMPTY);
    Checked<Scenario> checked = forecaster.check(made.document().document());
    if (checked.isPresent() && !made.path().isEmpty()) {
      Requests requests = PlansFollowed.of(checked.get(), made.path());
      Making.Made followed = making.made(requests);
      return started(council, followed, forecaster, whole);
    }
    return checked.then(
        scenario -> Checked.of(start(council, made, scenario, forecaster, whole), List.of()));
  }

  private static Checked<Start> started(
      Council council, Making.Made made, Forecaster forecaster, boolean whole) {
    return forecaster
        .check(made.document().document())
        .then(scenario -> Checked.of(start(council, made, scenario, forecaster, whole), List.of()));
  }

  private static Start start(
      Council council, Making.Made made, Scenario scenario, Forecaster forecaster, boolean whole) {
    Forecast forecast = forecaster.forecast(scenario);
    List<ReplaceFirst> replace = whole ? replace(made, scenario, forecast) : List.of();
    return new Start(
        council,
        made.document().withHead(Head.of(made, forecast, replace)),
        scenario,
        forecast,
        made.gaps(),
        replace);
  }

  /** What moving each doubtful number does to the balance when protection ends. */
  private static List<ReplaceFirst> replace(
      Making.Made made, Scenario scenario, Forecast forecast) {
    List<Assumptions> moved = new ArrayList<>();
    for (Doubt doubt : made.doubts()) {
      moved.add(doubt.change().apply(scenario.base()));
    }
    int year = Math.max(0, forecast.years().indexOf(END_OF_PROTECTION));
    List<Money> after = effects(scenario.base(), moved, forecast, year);
    List<Money> before =
        granted(scenario.base())
            ? effects(
                withoutGrant(scenario.base()),
                moved.stream().map(StartingPoints::withoutGrant).toList(),
                forecast,
                year)
            : after;
    List<ReplaceFirst> replace = new ArrayList<>();
    for (int k = 0; k < moved.size(); k++) {
      Doubt doubt = made.doubts().get(k);
      replace.add(
          new ReplaceFirst(
              doubt.id(),
              doubt.what(),
              doubt.advice(),
              doubt.confidence(),
              doubt.moved(),
              before.get(k),
              after.get(k)));
    }
    replace.sort(Comparator.comparingLong(one -> -Math.abs(one.effect().pence())));
    return replace;
  }

  /** What each of some changes does to the balance at the end of a year. */
  private static List<Money> effects(
      Assumptions base, List<Assumptions> moved, Forecast forecast, int year) {
    Model model = Model.compile(base, moved);
    Money closing = closing(model, 0, forecast, year);
    List<Money> effects = new ArrayList<>();
    for (int k = 1; k <= moved.size(); k++) {
      effects.add(closing(model, k, forecast, year).minus(closing));
    }
    return effects;
  }

  private static Money closing(Model model, int step, Forecast forecast, int year) {
    return model.run(step).forecast(forecast.stamp(), List.of(), java.util.Map.of()).closing(year);
  }

  private static boolean granted(Assumptions base) {
    return base.standing().policies().stream().anyMatch(StabilityGrant.class::isInstance);
  }

  private static Assumptions withoutGrant(Assumptions given) {
    return given.with(
        given
            .standing()
            .withPolicies(
                given.standing().policies().stream()
                    .filter(one -> !(one instanceof StabilityGrant))
                    .toList()));
  }
}
