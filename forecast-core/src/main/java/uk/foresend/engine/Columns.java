package uk.foresend.engine;

/** What the stages return, in the order they run: each reads only those before it. */
record Columns(
    Inputs inputs,
    DemandColumns demand,
    PlacementColumns placement,
    Cost.Columns cost,
    Funding.Columns funding,
    Ledger.Columns ledger,
    GeneralFund.Columns generalFund) {

  /** Runs the stages on the columns of one future. */
  static Columns run(Inputs x, double[] residual) {
    return run(x, Demand.project(x.demand, residual));
  }

  /** Runs the stages after demand on the columns of one future. */
  static Columns run(Inputs x, DemandColumns d) {
    return money(x, d, Placement.place(x.placement, d));
  }

  /** Runs the stages after the placing of children on the columns of one future. */
  static Columns money(Inputs x, DemandColumns d, PlacementColumns p) {
    Funding.Columns f = Funding.of(x.funding, x.placement, p);
    Cost.Columns c = Cost.of(x.cost, x.placement, f, d, p, x.items);
    Ledger.Columns l = Ledger.run(x.ledger, x.items, c, f);
    GeneralFund.Columns g = GeneralFund.of(x.generalFund, x.placement, p, c, l);
    return new Columns(x, d, p, c, f, l, g);
  }
}
