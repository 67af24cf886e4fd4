package uk.foresend.engine;

import java.time.Month;
import java.util.Arrays;
import uk.foresend.assumption.SettingTerms.Billing;
import uk.foresend.assumption.SettingTerms.PlaceCount;
import uk.foresend.assumption.SettingTerms.PlacePayer;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Horizon;

/**
 * What placements and services cost, by leaf and month, in pounds: gross, and the part that the DfE
 * pays direct.
 *
 * <p>Top-ups and fees: {@code children × price ÷ 12} each month, or {@code children × price ÷ 3} in
 * September, January and April, the first months of the terms. Places: {@code places × rate ÷ 12};
 * of those commissioned, the ones that neither the council's children nor other councils' use cost
 * the empty rate, and so do the places of a scheme that nobody fills. Where the DfE pays by
 * deduction the whole place cost is also what it deducts; where it pays in part, the share of the
 * rate that it recovers is both the cost and the deduction; where the council pays, the share of
 * its places in academies is what the DfE deducts.
 */
final class Cost {

  /**
   * Spend by leaf and month; leaves on which nothing is spent share one column of nothing.
   *
   * @param byYear the gross spend by leaf and ledger year
   */
  record Columns(double[][] gross, double[][] dfe, double[][] byYear) {}

  private final CostInputs x;
  private final PlacementInputs places;
  private final PlacementColumns p;
  private final SpendItems items;
  private final Columns out;
  private final int months;

  private Cost(CostInputs x, PlacementInputs places, PlacementColumns p, SpendItems items) {
    this.x = x;
    this.places = places;
    this.p = p;
    this.items = items;
    this.months = x.horizon.monthCount();
    int leaves = items.items.size();
    this.out =
        new Columns(
            new double[leaves][], new double[leaves][], new double[leaves][x.horizon.yearCount()]);
    Arrays.fill(out.gross, x.nothing);
    Arrays.fill(out.dfe, x.nothing);
  }

  /**
   * Runs the stage; the income of delegated blocks is an argument, since they spend in proportion
   * to it.
   */
  static Columns of(
      CostInputs x,
      PlacementInputs places,
      Funding.Columns income,
      DemandColumns d,
      PlacementColumns p,
      SpendItems items) {
    Cost cost = new Cost(x, places, p, items);
    for (int s = 0; s < items.settings; s++) {
      cost.topUps(s);
      cost.places(s);
      cost.ledgered(x.startUp[s], items.firstStartUp + s);
    }
    cost.services(d);
    cost.ledgered(x.delivery, items.delivery);
    cost.delegated(income);
    for (int i = 0; i < cost.out.gross.length; i++) {
      for (int y = 0; y < cost.out.byYear[i].length && cost.out.gross[i] != x.nothing; y++) {
        cost.out.byYear[i][y] = Measures.sum(cost.out.gross[i], y);
      }
    }
    return cost.out;
  }

  /** Returns a column to be filled in. */
  private double[] column(double[][] columns, int leaf) {
    columns[leaf] = new double[months];
    return columns[leaf];
  }

  /** Enters amounts by month from the April in which the ledger opens. */
  private void ledgered(double[] byMonth, int leaf) {
    int opens = Horizon.WARM_UP_MONTHS;
    if (byMonth != x.nothing) {
      System.arraycopy(byMonth, opens, column(out.gross, leaf), opens, months - opens);
    }
  }

  private void topUps(int s) {
    int[] bands = p.prices().bands()[s];
    if (bands.length == 1) {
      topUpsAtOnePrice(s, x.topUp[s * x.axes.bands().size() + bands[0]]);
      return;
    }
    double[] children = new double[bands.length];
    double[] gross = column(out.gross, SpendItems.topUps(s));
    for (int m = Horizon.WARM_UP_MONTHS; m < months; m++) {
      if (billed(x, s, m) > 0) {
        for (int g = 0; g < children.length; g++) {
          children[g] = p.inGroup(m, s, g);
        }
        gross[m] = topUps(x, s, m, children, bands);
      }
    }
  }

  private void topUpsAtOnePrice(int s, double[] price) {
    double[] gross = column(out.gross, SpendItems.topUps(s));
    for (int m = Horizon.WARM_UP_MONTHS; m < months; m++) {
      double billed = billed(x, s, m);
      if (billed > 0) {
        gross[m] = Math.max(p.inSetting(m, s), x.places.guaranteed()[s][m]) * price[m] * billed;
      }
    }
  }

  /**
   * Returns top-ups and fees of a month for a setting's children by cell, guaranteed places too.
   */
  static double topUps(CostInputs x, int s, int m, double[] byCell) {
    return topUps(x, s, m, byCell, x.eachBand);
  }

  /**
   * Returns top-ups and fees of a month for a setting's children by group, guaranteed places too.
   *
   * @param band a band of each group, whose price is that of all of it
   */
  private static double topUps(CostInputs x, int s, int m, double[] byGroup, int[] band) {
    double share = billed(x, s, m);
    if (share == 0) {
      return 0;
    }
    int bands = x.axes.bands().size();
    double pounds = 0;
    double children = 0;
    for (int i = 0; i < byGroup.length; i++) {
      pounds += byGroup[i] * x.topUp[s * bands + band[i]][m];
      children += byGroup[i];
    }
    double short1 = x.places.guaranteed()[s][m] - children;
    if (short1 > 0) {
      pounds += short1 * (children > 0 ? pounds / children : x.topUp[s * bands][m]);
    }
    return pounds * share;
  }

  /** Returns the share of a year's price that is billed in a month. */
  static double billed(CostInputs x, int setting, int m) {
    if (x.terms.get(setting).billing() == Billing.MONTHLY) {
      return 1.0 / 12;
    }
    boolean term =
        Horizon.is(m, Month.JANUARY)
            || Horizon.is(m, Month.APRIL)
            || Horizon.is(m, Month.SEPTEMBER);
    return term ? 1.0 / 3 : 0;
  }

  private void places(int s) {
    PlacePayer payer = x.terms.get(s).payer();
    if (payer == PlacePayer.NOBODY) {
      return;
    }
    double[] gross = column(out.gross, SpendItems.places(s));
    double[] dfe = column(out.dfe, SpendItems.places(s));
    for (int m = Horizon.WARM_UP_MONTHS; m < months; m++) {
      double pounds = places(x, places, new Use(s, m, p.inSetting(m, s), p.empty[s][m], -1));
      gross[m] = pounds;
      dfe[m] = payer == PlacePayer.COUNCIL ? pounds * x.places.academies()[s][m] : pounds;
    }
  }

  /**
   * How a setting's places are used in a month: by how many of the council's children, how many
   * places of schemes nobody uses, and which scheme is left out, -1 for none.
   */
  record Use(int setting, int month, double children, double empty, int without) {}

  /** Returns the place funding of a month, whoever pays it. */
  static double places(CostInputs x, PlacementInputs places, Use use) {
    int s = use.setting;
    int m = use.month;
    PlacePayer payer = x.terms.get(s).payer();
    if (payer == PlacePayer.NOBODY) {
      return 0;
    }
    double part = payer == PlacePayer.DFE_IN_PART ? x.places.recouped()[s][m] : 1;
    double open = 0;
    double others = 0;
    for (int k : places.schemesIn(s)) {
      if (k != use.without) {
        open += places.schemes.get(k).open()[m];
        others += places.schemes.get(k).others()[m];
      }
    }
    if (x.terms.get(s).placeCount() == PlaceCount.PER_CHILD) {
      double own = inSchemes(places, use);
      double paid = (use.children - own) * x.places.perChild()[s][m] + own + others;
      return (paid * x.places.full()[s][m] + use.empty * x.places.empty()[s][m]) * part / 12;
    }
    double commissioned = x.places.commissioned()[s][m] + open;
    double used =
        Math.min(commissioned, use.children + places.capacity.get(s).others()[m] + others);
    return (used * x.places.full()[s][m] + (commissioned - used) * x.places.empty()[s][m])
        * part
        / 12;
  }

  /**
   * Returns how many of the council's children are in places that schemes opened in a setting: each
   * of them takes one place, whatever is paid for a child in the places of before.
   */
  static double inSchemes(PlacementInputs places, Use use) {
    double left = -use.empty;
    for (int k : places.schemesIn(use.setting)) {
      PlacementInputs.Scheme scheme = places.schemes.get(k);
      if (k != use.without) {
        left += scheme.open()[use.month] - scheme.others()[use.month];
      }
    }
    return Math.max(0, Math.min(use.children, left));
  }

  private void services(DemandColumns d) {
    for (int i = 0; i < x.lines.terms().size(); i++) {
      double[] withPlans = x.lines.withPlans().get(i);
      double[] gross = column(out.gross, items.firstLine + i);
      double[] spend = x.lines.spend().get(i);
      double[] grant = x.lines.grant().get(i);
      for (int m = Horizon.WARM_UP_MONTHS; m < months; m++) {
        double plans = x.referencePlans > 0 ? d.plans[m] / x.referencePlans : 1;
        double growth = 1 - withPlans[m] + withPlans[m] * plans;
        gross[m] = (spend[m] * growth + grant[m]) / 12;
      }
    }
  }

  private void delegated(Funding.Columns income) {
    x.delegated.forEach(
        (block, share) -> {
          double[] gross = column(out.gross, items.firstBlock + block.ordinal());
          for (int m = Horizon.WARM_UP_MONTHS; m < months; m++) {
            gross[m] = delegated(income, block, share[m], x.horizon.yearOf(m)) / 12;
          }
        });
  }

  private static double delegated(Funding.Columns income, Block block, double share, int year) {
    double received =
        income.allocation()[block.ordinal()][year] + income.rolledIn()[block.ordinal()][year];
    return received * share + income.transfers()[block.ordinal()][year];
  }
}
