package uk.foresend.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Horizon;
import uk.foresend.result.SpendItem;

/**
 * Holds the columns of a run to what any council could have, before they are made into figures:
 * each assumption may be within its range and what they make together over the years beyond money.
 *
 * <p>No number may pass £1,000,000,000,000, nor the children 100,000,000. What passes is no figure
 * anybody could use, and sums of what does not are still exact.
 */
final class Magnitude {

  static final double MOST_POUNDS = 1e12;
  static final double MOST_CHILDREN = 1e8;

  private static final List<String> BLOCK_INCOME =
      List.of("The allocation", "Grants rolled in", "The transfers");

  private final Horizon horizon;
  private Optional<Problem> first = Optional.empty();
  private int month = Integer.MAX_VALUE;

  private Magnitude(Horizon horizon) {
    this.horizon = horizon;
  }

  /** Returns the first number that passes all bounds, with its year; empty when none does. */
  static Optional<Problem> beyond(Columns c) {
    Magnitude all = new Magnitude(c.inputs().assumptions.setup().horizon());
    all.children("The number of plans", c.demand().plans);
    all.children("The number of new plans in a month", c.demand().newPlans);
    all.children("The number of requests in a month", c.demand().requests);
    List<SpendItem> items = c.inputs().items.items;
    for (int i = 0; i < items.size(); i++) {
      all.pounds("A month's spend, " + items.get(i).label() + ",", c.cost().gross()[i]);
      all.pounds("A month's deduction, " + items.get(i).label() + ",", c.cost().dfe()[i]);
    }
    all.funding(c.funding());
    all.pounds("The DSG balance", c.ledger().balance());
    all.generalFund(c.generalFund());
    return all.first;
  }

  private void funding(Funding.Columns f) {
    List<double[][]> parts = List.of(f.allocation(), f.rolledIn(), f.transfers());
    for (int k = 0; k < parts.size(); k++) {
      for (double[] block : parts.get(k)) {
        years(BLOCK_INCOME.get(k) + " of a block", block);
      }
    }
  }

  private void generalFund(GeneralFund.Columns g) {
    pounds("A month's interest forgone", g.interestForgone());
    pounds("A month's interest on borrowing", g.borrowingInterest());
    pounds("A month's transport", g.transport());
    pounds("A month's interest on capitalised deficit", g.capitalisationInterest());
    pounds("A month's provision for capitalised deficit", g.capitalisationProvision());
    pounds("A month's result of the company", g.company());
    pounds("A month's cost of delivery", g.delivery());
    for (int s = 0; s < g.schemeInterest().length; s++) {
      pounds("A month's interest on a scheme", g.schemeInterest()[s]);
      pounds("A month's provision for a scheme", g.schemeProvision()[s]);
    }
  }

  private void children(String what, double[] byMonth) {
    for (int m = 0; m < byMonth.length; m++) {
      hold(what, byMonth[m], m, MOST_CHILDREN, "");
    }
  }

  private void pounds(String what, double[] byMonth) {
    for (int m = 0; m < byMonth.length; m++) {
      hold(what, byMonth[m], m, MOST_POUNDS, "£");
    }
  }

  private void years(String what, double[] byYear) {
    for (int y = 0; y < byYear.length; y++) {
      hold(what, byYear[y], Horizon.WARM_UP_MONTHS + 12 * y, MOST_POUNDS, "£");
    }
  }

  private void hold(String what, double value, int at, double most, String unit) {
    if (Math.abs(value) <= most || at >= month) {
      return;
    }
    month = at;
    int year = Math.max(0, horizon.yearOf(at));
    first =
        Optional.of(
            Problem.invalid(
                Place.WHOLE,
                what
                    + " passes all bounds in "
                    + horizon.year(year)
                    + ": it goes beyond "
                    + unit
                    + String.format(Locale.ROOT, "%,.0f", most)
                    + ".",
                "Look at what grows every year: maybe a percentage is written for a fraction, or"
                    + " a growth meant for some years goes on to the last."));
  }
}
