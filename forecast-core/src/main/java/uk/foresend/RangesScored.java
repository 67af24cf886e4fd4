package uk.foresend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.foresend.baseline.Baselines;
import uk.foresend.baseline.MoneyAlone;
import uk.foresend.baseline.PlansAlone;
import uk.foresend.engine.Outlook;
import uk.foresend.fit.Counts;
import uk.foresend.fit.Fits;
import uk.foresend.fit.Learned;
import uk.foresend.fit.Origins;
import uk.foresend.history.Council;
import uk.foresend.history.InYearForecast;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.Published;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Progress;
import uk.foresend.result.Figure;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanSeries;
import uk.foresend.result.RangeTest;
import uk.foresend.result.RangeTest.Held;
import uk.foresend.result.RangeTest.Way;
import uk.foresend.scenario.Checker;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/**
 * Draws the futures of councils as at earlier years, each from what was known by then, and counts
 * how many ranges held what came.
 */
public final class RangesScored {
  private final Published published;
  private final ScenarioDocument rules;
  private final List<InYearForecast> outturns;
  private final Draws draws;
  private final Progress progress;
  private final PlanHistory history;
  private final Counts counts;
  private int last;
  private PastFutures past;

  private RangesScored(
      Published published,
      ScenarioDocument rules,
      List<InYearForecast> outturns,
      Draws draws,
      Progress progress) {
    this.published = published;
    this.rules = rules;
    this.outturns = outturns;
    this.draws = draws;
    this.progress = progress;
    history = published.planHistory();
    last = history.lastJanuary().orElse(Origins.FIRST);
    past = new PastFutures(draws, last, progress);
    counts = new Counts(history, last);
  }

  /** A council, its row of counts, and whether its plans are scored. */
  private record Scored(Council council, int row, boolean plans) {}

  /**
   * Returns how many ranges held; refused when so many futures cannot be drawn.
   *
   * @param published every published series
   * @param rules the rules beside them, {@code starting-rules.yaml}
   * @param outturns results of years that were found published
   * @param ask what is drawn
   * @param progress told before each council
   */
  public static Checked<RangeTest> of(
      Published published,
      ScenarioDocument rules,
      List<InYearForecast> outturns,
      RangesAsked ask,
      Progress progress) {
    return Draws.of(ask.draws(), ask.seed())
        .then(sound -> new RangesScored(published, rules, outturns, sound, progress).of(ask));
  }

  private Checked<RangeTest> of(RangesAsked ask) {
    List<Problem> problems = new ArrayList<>();
    int from = ask.from().orElse(RangesAsked.FIRST);
    between("from", from, RangesAsked.FIRST, last - 1, problems);
    between("to", ask.to().orElse(last), from + 1, last, problems);
    boolean all = ask.council().equalsIgnoreCase(Historian.ALL);
    Optional<Council> only = Optional.empty();
    if (!all) {
      Checked<Council> named = history.councils().named(ask.council(), Place.at("council"));
      problems.addAll(named.problems());
      only = named.isPresent() ? Optional.of(named.get()) : only;
    }
    if (!problems.isEmpty()) {
      return Checked.refused(problems);
    }
    last = ask.to().orElse(last);
    past = new PastFutures(draws, last, progress);
    return scored(from, councils(only));
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

  private List<Scored> councils(Optional<Council> only) {
    List<Scored> councils = new ArrayList<>();
    for (int row = 0; row < counts.codes().size(); row++) {
      Optional<Council> council = history.councils().coded(counts.codes().get(row));
      boolean plans = only.isPresent() || counts.leftOut(row).isEmpty();
      if (council.isPresent()
          && (only.isEmpty() || council.equals(only))
          && (plans || hasOutturn(council.get()))) {
        councils.add(new Scored(council.get(), row, plans));
      }
    }
    return councils;
  }

  private boolean hasOutturn(Council council) {
    return outturns.stream()
        .anyMatch(one -> one.council().equals(council.code()) && one.outturn().isPresent());
  }

  private Checked<RangeTest> scored(int from, List<Scored> councils) {
    int end = last - 1;
    progress.expect(Math.max(1, councils.size() * (end - from + 1)));
    List<Held> lines = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int origin = from; origin <= end; origin++) {
      Checked<List<Held>> found =
          origin < Baselines.FIRST ? alone(councils, origin) : baselines(councils, origin);
      problems.addAll(found.isPresent() ? List.of() : found.problems());
      lines.addAll(found.isPresent() ? found.get() : List.of());
    }
    return problems.isEmpty()
        ? Checked.of(
            new RangeTest(
                draws.number(),
                draws.seed(),
                (int) councils.stream().filter(Scored::plans).count(),
                lines),
            List.of())
        : Checked.refused(problems);
  }

  private Checked<List<Held>> alone(List<Scored> councils, int origin) {
    PlanFit fit = Fits.of(history, origin, Optional.empty(), Learned.HORIZONS);
    MoneyAlone money = MoneyAlone.of(published, rules, history.lastJanuary().orElse(last), fit);
    Checker checker = new Checker(Library.EMPTY);
    return PastFutures.together(
        councils.parallelStream()
            .filter(one -> one.plans() && counts.enough(PlanSeries.TOTAL, one.row(), origin))
            .flatMap(
                one -> {
                  double before = counts.of(PlanSeries.TOTAL, one.row(), origin - 1);
                  double counted = counts.of(PlanSeries.TOTAL, one.row(), origin);
                  return Stream.concat(
                      PlansAlone.of(fit, one.council(), counted).stream()
                          .map(
                              document ->
                                  found(
                                      checker.check(document),
                                      scenario -> plans(one, origin, Way.PLANS_ALONE, scenario))),
                      money.of(one.council(), before, counted).stream()
                          .map(
                              each ->
                                  found(
                                      checker.check(each.document()),
                                      scenario -> money(each, origin, scenario))));
                })
            .toList());
  }

  private static Checked<List<Held>> found(
      Checked<Scenario> scenario, Function<Scenario, List<Held>> read) {
    return scenario.then(sound -> Checked.of(read.apply(sound), List.<Problem>of()));
  }

  private List<Held> money(MoneyAlone.Case came, int origin, Scenario scenario) {
    List<Outlook.Future> futures = past.of(scenario);
    Way way = Way.MONEY_ALONE;
    List<Held> lines = new ArrayList<>();
    lines.add(
        PastFutures.held(
            Figure.CLOSING, way, origin, 1, futures, one -> one.closing()[0], came.closing()));
    lines.add(
        PastFutures.held(
            Figure.IN_YEAR, way, origin, 1, futures, one -> one.inYear()[0], came.inYear()));
    came.spend()
        .ifPresent(
            spent ->
                lines.add(
                    PastFutures.held(
                        Figure.SPEND, way, origin, 1, futures, one -> one.spend()[0], spent)));
    return lines;
  }

  private Checked<List<Held>> baselines(List<Scored> councils, int origin) {
    return StartingPoints.asAt(published, rules, origin)
        .then(
            door -> {
              List<Council> made = door.councils();
              return PastFutures.together(
                  councils.parallelStream()
                      .filter(one -> made.contains(one.council()))
                      .map(
                          one ->
                              found(
                                  door.meant(one.council()),
                                  scenario -> whole(one, origin, scenario)))
                      .toList());
            });
  }

  private List<Held> plans(Scored one, int origin, Way way, Scenario scenario) {
    return plans(one, origin, way, past.of(scenario));
  }

  private List<Held> plans(Scored one, int origin, Way way, List<Outlook.Future> futures) {
    List<Held> lines = new ArrayList<>();
    for (int ahead = 1; ahead <= Learned.HORIZONS && origin + ahead <= last; ahead++) {
      double came = counts.of(PlanSeries.TOTAL, one.row(), origin + ahead);
      int year = ahead - 1;
      if (came > 0 && futures.get(0).plans().length > year) {
        lines.add(
            PastFutures.held(
                Figure.PLANS, way, origin, ahead, futures, f -> f.plans()[year], came));
      }
    }
    return lines;
  }

  /** Plans, and results of years where an outturn was found published. */
  private List<Held> whole(Scored one, int origin, Scenario scenario) {
    List<Outlook.Future> futures = past.of(scenario);
    List<Held> lines =
        new ArrayList<>(one.plans() ? plans(one, origin, Way.BASELINE, futures) : List.of());
    int first = scenario.base().setup().horizon().first().startYear();
    Map<FinancialYear, Double> came = new TreeMap<>();
    outturns.stream()
        .filter(each -> each.council().equals(one.council().code()))
        .forEach(each -> each.outturn().ifPresent(it -> came.put(each.year(), it.pounds())));
    came.forEach(
        (year, result) -> {
          int at = year.startYear() - first;
          if (at >= 0 && at < futures.get(0).inYear().length) {
            lines.add(
                PastFutures.held(
                    Figure.IN_YEAR,
                    Way.BASELINE,
                    origin,
                    at + 1,
                    futures,
                    f -> f.inYear()[at],
                    result));
          }
        });
    return lines;
  }
}
