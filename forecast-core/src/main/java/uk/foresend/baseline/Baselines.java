package uk.foresend.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.dsg.Block;
import uk.foresend.fit.Fits;
import uk.foresend.history.Council;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.Published;
import uk.foresend.result.Gap;
import uk.foresend.result.PlanFit;
import uk.foresend.scenario.CommentedDocument;
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
    this.england = new England(history);
    this.demand = new FittedFlows(fitted(history), new RecentFlows());
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

  /**
   * A baseline that was made.
   *
   * @param path the plans of Januaries that its requests should lead to; empty where plans grow by
   *     themselves or nothing was fitted
   * @param document the document
   * @param said what of its money is known, and how far, in sentences
   * @param gaps what was missing, and what stands in its place
   * @param doubts what a council should replace
   */
  public record Made(
      List<Double> path,
      CommentedDocument document,
      List<String> said,
      List<Gap> gaps,
      List<Doubt> doubts) {

    /** Keeps its own copies. */
    public Made {
      path = List.copyOf(path);
      said = List.copyOf(said);
      gaps = List.copyOf(gaps);
      doubts = List.copyOf(doubts);
    }
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

  /**
   * Returns the baseline of one of those councils; where requests are still to be found that lead
   * to its path, without what is uncertain.
   */
  public Made make(Council who) {
    return make(who, Optional.empty());
  }

  /** Returns the same with requests that were found to lead to the plans fitted. */
  public Made make(Council who, Requests requests) {
    return make(who, Optional.of(requests));
  }

  private Made make(Council who, Optional<Requests> requests) {
    CouncilAsAt council = asAt(who);
    List<Gap> gaps = new ArrayList<>();
    Opening opening = Opening.cells(council, gaps);
    Demand learnt = demand.of(council, YEARS + 1, gaps);
    Demand flows = requests.map(learnt::with).orElse(learnt);
    UnitCosts costs = UnitCosts.of(council, gaps);
    Places places = Places.of(council, costs);
    LatestTotal total = LatestTotal.of(council, costs, places, gaps);
    old(council, costs, total, gaps);
    Pricing pricing = Pricing.of(council, costs, places, total, gaps);
    List<Income> income = new ArrayList<>();
    for (Block block : Block.values()) {
      income.add(Income.of(council, block));
    }
    if (facts(who).blocks.isEmpty()) {
      gaps.add(
          new Gap(
              "allocations",
              "No allocation of the dedicated schools grant is published of the council.",
              "England's, in proportion to plans."));
    }
    Balance balance = Balance.of(council, total, gaps);
    Draft draft = new Draft(history.rules);
    FrontPart front = new FrontPart(council, draft);
    front.front(balance, warnings(council, total));
    DemandPart children = new DemandPart(council, draft);
    children.opening(opening);
    children.flows(flows, day(council), opening.children());
    MoneyPart money = new MoneyPart(council, draft);
    money.places(places);
    money.prices(costs, pricing, total);
    IncomePart receives = new IncomePart(council, draft);
    income.forEach(receives::growth);
    front.drivers();
    receives.income(income);
    money.balances(balance);
    front.standing();
    boolean whole = requests.isPresent() || flows.funnel().isEmpty() || flows.path().isEmpty();
    if (whole) {
      UncertainRows uncertain = new UncertainRows(council.january(), draft);
      new DemandRanges(council, uncertain).add(flows, requests.flatMap(Requests::answers));
      new MoneyRanges(council, draft, uncertain)
          .add(pricing, total, balance, income.get(Block.HIGH_NEEDS.ordinal()));
      front.uncertain().forEach(uncertain::policy);
      uncertain.write();
    }
    return new Made(
        flows.funnel().isPresent() ? flows.path().map(Path::central).orElse(List.of()) : List.of(),
        draft.finished(front.id(), List.of()),
        List.of(total.words(), "Of the opening balance " + balance.words() + "."),
        gaps,
        new Doubts(council).of(flows, pricing, total, balance));
  }

  /** What the document warns of: spend in doubt, and a census that cannot follow the one before. */
  private static List<Warning> warnings(CouncilAsAt council, LatestTotal total) {
    List<Warning> warnings = new ArrayList<>();
    total
        .warning(council.rules())
        .ifPresent(
            says ->
                warnings.add(
                    new Warning(
                        says,
                        "Put the outturn of the last closed year in its place, line by line.")));
    double before = council.facts().total(council.january() - 1);
    double moved = before > 0 ? council.facts().total(council.january()) / before : 1;
    if (moved != council.rules().bounded(moved, "bounds", "plansMoved")) {
      warnings.add(
          new Warning(
              "The plans published for January "
                  + council.january()
                  + " are "
                  + RecentFlows.whole(council.facts().total(council.january()))
                  + ", where those of the January before were "
                  + RecentFlows.whole(before)
                  + ": the census, and all that rests on it, is in doubt.",
              "Put the council's own count in its place."));
    }
    return warnings;
  }

  /** What a document warns of, and what to do about it. */
  record Warning(String says, String hint) {}

  /** Says of an outturn that is over two years old when it is from. */
  private static void old(CouncilAsAt council, UnitCosts costs, LatestTotal total, List<Gap> gaps) {
    if (council.money().hasOutturn() && council.isOld(costs.year())) {
      gaps.add(
          new Gap(
              "spend by line",
              "The last outturn by line published here is that of " + costs.year() + ".",
              "That, carried and scaled to an estimate of " + total.last() + "."));
    }
  }

  private Facts facts(Council who) {
    return history.of(who.code());
  }

  private static Optional<LocalDate> day(CouncilAsAt council) {
    return council.facts().newPlans.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.of(council.facts().newPlans.lastKey(), 12, 31));
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
