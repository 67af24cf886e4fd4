package uk.foresend.baseline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import uk.foresend.fit.Fits;
import uk.foresend.history.Council;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.Published;
import uk.foresend.result.PlanFit;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/** Baselines of councils as at a date, made of what was published by then. */
public final class Baselines {

  /** The first year as at which there is an outturn of spend to price placements by. */
  public static final int FIRST = 2023;

  private static final int YEARS = 11;

  private final History history;
  private final England england;
  private final DemandSource demand;

  private Baselines(History history) {
    this.history = history;
    ForkJoinTask<PlanFit> fitted = ForkJoinTask.adapt(() -> fitted(history)).fork();
    this.england = new England(history);
    this.demand = new FittedFlows(fitted.join(), new RecentFlows());
  }

  /**
   * Learns what all councils together teach.
   *
   * @param published every published series
   * @param rules the rules of {@code starting-rules.yaml}
   * @param asAt the year by whose 30 June what is used was published
   */
  public static Baselines of(Published published, ScenarioDocument rules, int asAt) {
    return new Baselines(new History(published, new Rules(rules.root()), asAt));
  }

  /** What was learnt of all councils by the day, for as many Januaries as a baseline has. */
  private static PlanFit fitted(History history) {
    PlanHistory plans = history.published.planHistory();
    int last = plans.lastJanuary().orElse(history.asAt);
    return Fits.of(plans, Math.min(history.asAt, last), Optional.empty(), YEARS + 1);
  }

  /** Returns the councils of which a baseline can be made: those whose plans are published. */
  public List<Council> councils() {
    return history.published.councils().stream()
        .filter(one -> january(one).isPresent())
        .filter(one -> one.standsIn(january(one).orElse(0)))
        .filter(one -> one.lastJanuary().isEmpty() || one.standsIn(history.asAt))
        .toList();
  }

  private Optional<Integer> january(Council council) {
    Facts facts = history.of(council.code());
    return facts.plans.isEmpty() || facts.plans.lastEntry().getValue().total().value() < 1
        ? Optional.empty()
        : Optional.of(facts.plans.lastKey());
  }

  /** Gathers what the baseline of one of those councils is made of. */
  public Making begin(Council who) {
    return new Making(history.rules, asAt(who), demand, YEARS + 1);
  }

  private CouncilAsAt asAt(Council who) {
    String before = history.before(who.code());
    Facts facts = history.of(who.code());
    boolean succeeds = !before.equals(who.code());
    return new CouncilAsAt(
        who,
        facts,
        succeeds ? history.of(before) : facts,
        succeeds ? part(who.code(), before) : 1,
        january(who).orElse(history.asAt),
        england);
  }

  /** The part of a divided council that one of its successors is, by its first plans. */
  private double part(String code, String before) {
    double all = 0;
    for (Node.Mapping row : history.rules.items("successors")) {
      all += Rules.text(row, "of").equals(before) ? first(Rules.text(row, "code")) : 0;
    }
    return all > 0 ? first(code) / all : 1;
  }

  private double first(String code) {
    Facts facts = history.of(code);
    return facts.plans.isEmpty() ? 0 : facts.plans.firstEntry().getValue().total().value();
  }
}
