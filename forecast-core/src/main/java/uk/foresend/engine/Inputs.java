package uk.foresend.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Finance;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.Standing;
import uk.foresend.dsg.DeficitPolicy;

/** The columns of one future of one set of assumptions: everything that the stages read. */
final class Inputs {

  private static final int MOST_LEDGERS = 256;

  private static final Driver[] OF_TELLING = {Driver.NET_BUDGET, Driver.DISCOUNT_RATE};

  final Assumptions assumptions;
  final DemandInputs demand;
  final PlacementInputs placement;
  final CostInputs cost;
  final FundingInputs funding;
  final LedgerInputs ledger;
  final GeneralFundInputs generalFund;
  final SpendItems items;

  private final Lookup lookup;

  /** What the ledger reads of others that differ in policies only. */
  private final Map<List<DeficitPolicy>, LedgerInputs> ledgers = new ConcurrentHashMap<>();

  /** The council's net budget by month, in pounds a year; zero when it is not known. */
  final double[] netBudget;

  /** The rate a year by month at which later years count for less. */
  final double[] discountRate;

  Inputs(Assumptions given) {
    this(given, new Lookup(given));
  }

  /** Compiles assumptions with the values of their drivers taken from a look-up. */
  Inputs(Assumptions given, Lookup lookup) {
    this(
        given,
        lookup,
        DemandInputs.of(given, lookup, Optional.empty()),
        PlacementInputs.of(given, lookup, Optional.empty()),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Compiles assumptions.
   *
   * @param before what was compiled of others of the same setup and cohort: what these left alone
   *     is shared with it
   * @param known what is known of the numbers of many futures
   */
  Inputs(
      Assumptions given,
      Lookup lookup,
      DemandInputs demand,
      PlacementInputs placement,
      Optional<Inputs> before,
      Optional<MoneyNumbers> known) {
    this.lookup = lookup;
    assumptions = given;
    this.demand = demand;
    this.placement = placement;
    cost = CostInputs.of(given, lookup, before, known);
    funding = FundingInputs.of(given, lookup, before, known);
    ledger = before.map(same -> same.ledger(given)).orElseGet(() -> new LedgerInputs(given));
    generalFund = GeneralFundInputs.of(given, lookup, before);
    items =
        before
            .filter(same -> same.spends(given.finance()))
            .map(same -> same.items)
            .orElseGet(() -> new SpendItems(given));
    boolean told = before.isPresent() && lookup.leaves(OF_TELLING);
    netBudget = told ? before.get().netBudget : lookup.of(Driver.NET_BUDGET);
    discountRate = told ? before.get().discountRate : lookup.of(Driver.DISCOUNT_RATE);
  }

  /** Returns the look-up that they were compiled with, to be read only. */
  Lookup lookup() {
    return lookup;
  }

  /** Whether others open, build and step down as these do. */
  boolean hasProgramme(Programme programme) {
    return programme == assumptions.programme() || programme.equals(assumptions.programme());
  }

  /** Whether others build as these do. */
  boolean hasSchemes(Programme programme) {
    return programme.schemes().equals(assumptions.programme().schemes());
  }

  /** Whether others pay for settings on the terms of these. */
  boolean hasTerms(Finance finance) {
    return finance.terms().equals(assumptions.finance().terms());
  }

  /** Whether others spend on the lines of these, and pass on the same grants. */
  boolean spends(Finance finance) {
    Finance own = assumptions.finance();
    return finance == own
        || hasTerms(finance)
            && finance.lines().equals(own.lines())
            && finance.income().equals(own.income());
  }

  /** Whether others receive by the rules of these. */
  boolean receives(Finance finance) {
    return finance == assumptions.finance() || finance.equals(assumptions.finance());
  }

  /** Returns what the ledger reads of others of the same setup, found once for each policies. */
  private LedgerInputs ledger(Assumptions others) {
    Standing own = assumptions.standing();
    Standing standing = others.standing();
    if (standing == own) {
      return ledger;
    }
    boolean posts = standing.policies().equals(own.policies());
    if (!haveVintages(standing.balances(), own.balances())
        || !posts && ledgers.size() >= MOST_LEDGERS) {
      return new LedgerInputs(others);
    }
    LedgerInputs like =
        posts
            ? ledger
            : ledgers.computeIfAbsent(
                standing.policies(), policies -> new LedgerInputs(assumptions, policies));
    return standing.balances().equals(own.balances()) ? like : like.with(standing.balances());
  }

  /** Whether some balances are of the vintages of others, one by one. */
  private static boolean haveVintages(List<Standing.Balance> some, List<Standing.Balance> others) {
    boolean have = some.size() == others.size();
    for (int i = 0; have && i < some.size(); i++) {
      have = some.get(i).vintage().equals(others.get(i).vintage());
    }
    return have;
  }

  /** Compiles later assumptions, which share with these what they left alone. */
  Inputs then(Assumptions later) {
    Lookup next = lookup.then(later);
    return new Inputs(
        later,
        next,
        DemandInputs.of(later, next, next.earlier(demand)),
        PlacementInputs.of(later, next, next.earlier(placement)),
        next.earlier(this),
        Optional.empty());
  }
}
