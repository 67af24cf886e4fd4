package uk.foresend.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.dsg.Block;
import uk.foresend.result.Gap;
import uk.foresend.scenario.CommentedDocument;

/**
 * What the baseline of one council is made of: gathered once, and written before and after requests
 * are found that lead to the plans fitted.
 */
public final class Making {

  private final Rules rules;
  private final CouncilAsAt council;
  private final Opening opening;
  private final Demand learnt;
  private final UnitCosts costs;
  private final Places places;
  private final LatestTotal total;
  private final Pricing pricing;
  private final List<Income> income = new ArrayList<>();
  private final Balance balance;
  private final List<Gap> gaps = new ArrayList<>();

  /**
   * Gathers it.
   *
   * @param demand where flows are learnt
   * @param years how many Januaries a baseline has
   */
  Making(Rules rules, CouncilAsAt council, DemandSource demand, int years) {
    this.rules = rules;
    this.council = council;
    opening = Opening.cells(council, gaps);
    learnt = demand.of(council, years, gaps);
    costs = UnitCosts.of(council, gaps);
    places = Places.of(council, costs);
    total = LatestTotal.of(council, costs, places, gaps);
    old();
    pricing = Pricing.of(council, costs, places, total, gaps);
    for (Block block : Block.values()) {
      income.add(Income.of(council, block));
    }
    if (council.facts().blocks.isEmpty()) {
      gaps.add(
          new Gap(
              "allocations",
              "No allocation of the dedicated schools grant is published of the council.",
              "England's, in proportion to plans."));
    }
    balance = Balance.of(council, total, gaps);
  }

  /** Says of an outturn that is over two years old when it is from. */
  private void old() {
    if (council.money().hasOutturn() && council.isOld(costs.year())) {
      gaps.add(
          new Gap(
              "spend by line",
              "The last outturn by line published here is that of " + costs.year() + ".",
              "That, carried and scaled to an estimate of " + total.last() + "."));
    }
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

  /**
   * Returns the baseline; where requests are still to be found that lead to its path, without what
   * is uncertain.
   */
  public Made made() {
    return made(Optional.empty());
  }

  /** Returns the same with requests that were found to lead to the plans fitted. */
  public Made made(Requests requests) {
    return made(Optional.of(requests));
  }

  private Made made(Optional<Requests> requests) {
    Demand flows = requests.map(learnt::with).orElse(learnt);
    Draft draft = new Draft(rules);
    FrontPart front = new FrontPart(council, draft);
    front.front(balance, warnings());
    DemandPart children = new DemandPart(council, draft);
    children.opening(opening);
    children.flows(flows, day(), opening.children());
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
  private List<Warning> warnings() {
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

  private Optional<LocalDate> day() {
    return council.facts().newPlans.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.of(council.facts().newPlans.lastKey(), 12, 31));
  }
}
