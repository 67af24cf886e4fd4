package uk.foresend.engine;

import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;

/** The columns of one future of one set of assumptions: everything that the stages read. */
final class Inputs {

  final Assumptions assumptions;
  final DemandInputs demand;
  final PlacementInputs placement;
  final CostInputs cost;
  final FundingInputs funding;
  final LedgerInputs ledger;
  final GeneralFundInputs generalFund;
  final SpendItems items;

  private final Lookup lookup;

  /** The council's net budget by month, in pounds a year; zero when it is not known. */
  final double[] netBudget;

  /** The rate a year by month at which later years count for less. */
  final double[] discountRate;

  Inputs(Assumptions given) {
    this(given, new Lookup(given));
  }

  /** Compiles assumptions with the values of their drivers taken from a look-up. */
  Inputs(Assumptions given, Lookup lookup) {
    this(given, lookup, DemandInputs.of(given, lookup, Optional.empty()));
  }

  Inputs(Assumptions given, Lookup lookup, DemandInputs demand) {
    this.lookup = lookup;
    assumptions = given;
    this.demand = demand;
    placement = new PlacementInputs(given, lookup);
    cost = new CostInputs(given, lookup);
    funding = new FundingInputs(given, lookup);
    ledger = new LedgerInputs(given);
    generalFund = new GeneralFundInputs(given, lookup);
    items = new SpendItems(given);
    netBudget = lookup.of(Driver.NET_BUDGET);
    discountRate = lookup.of(Driver.DISCOUNT_RATE);
  }

  /** Returns the look-up that they were compiled with, to be read only. */
  Lookup lookup() {
    return lookup;
  }

  /** Compiles later assumptions, which share with these what they left alone. */
  Inputs then(Assumptions later) {
    Lookup next = lookup.then(later);
    return new Inputs(later, next, DemandInputs.of(later, next, next.earlier(demand)));
  }
}
