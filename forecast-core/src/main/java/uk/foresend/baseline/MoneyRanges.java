package uk.foresend.baseline;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.scenario.Node;

/**
 * How uncertain the money of a baseline is: the level of spend and the opening balance that rests
 * on it, the growth of prices, and that of the allocation.
 */
final class MoneyRanges {
  /** The common factor of the level of spend of a council, which its opening balance rests on. */
  static final String LEVEL = "spend-level";

  private static final String ENGLAND_PRICES = "england-prices";
  private static final String ENGLAND_INCOME = "england-income";
  private static final String PRICES = "prices";
  private static final String SERVICES = "services";

  /** Of a standard normal number, one in ten lies above this. */
  private static final double ONE_IN_TEN = 1.2815515655446004;

  private final CouncilAsAt council;
  private final Draft draft;
  private final UncertainRows rows;

  MoneyRanges(CouncilAsAt council, Draft draft, UncertainRows rows) {
    this.council = council;
    this.draft = draft;
    this.rows = rows;
  }

  void add(Pricing pricing, LatestTotal total, Balance balance) {
    String errors = draft.source("spend-errors", Sources.of(council.rules(), "spend-errors"));
    level(pricing, total, errors);
    growth(pricing, errors);
    income();
    opening(total, balance, errors);
  }

  /** All prices and services that grow, out by as much as the latest total is. */
  private void level(Pricing pricing, LatestTotal total, String errors) {
    Carried carried = pricing.carried();
    double error = total.of(total.last()).error();
    double width =
        Math.min(0.9, ONE_IN_TEN * error * carried.total() / Math.max(1, carried.scalable()));
    if (!(width > 0.0001)) {
      return;
    }
    String words =
        "The latest total is known within "
            + RecentFlows.percent(error)
            + " (one standard error), and places are known; for good, since every later year goes on"
            + " from it.";
    Tree moves = Tree.map().number(LEVEL, 1);
    rows.number(
        Tree.map().word("driver", "top-up").word("as", "share"),
        -width,
        width,
        1,
        moves,
        errors,
        words);
    services(pricing)
        .forEach(
            (line, amount) ->
                rows.number(
                    Tree.map().word("driver", "line-spend").word("line", line).word("as", "share"),
                    -width,
                    width,
                    1,
                    moves,
                    errors,
                    "As all prices."));
  }

  /** The lines that are scaled with prices, by pounds. */
  private Map<String, Double> services(Pricing pricing) {
    Map<String, Double> services = new LinkedHashMap<>();
    for (Node.Mapping line : Carried.services(council.rules())) {
      String id = Rules.text(line, "id");
      double amount = pricing.lines().getOrDefault(id, 0.0);
      if (!Rules.text(line, "growth").equals("flat") && Math.abs(amount) >= 1) {
        services.put(id, amount);
      }
    }
    return services;
  }

  /**
   * Growth of prices by setting: together all spend departs by what councils' spend at carried
   * prices was out by in a year, and all of England's by what is assumed.
   */
  private void growth(Pricing pricing, String errors) {
    double own = council.rules().number("latestTotal", "counts");
    double england = council.rules().number("uncertainty", "prices", "england");
    double together = council.rules().number("uncertainty", "prices", "together");
    Map<String, Double> spend = spend(pricing);
    double all = spend.values().stream().mapToDouble(Math::abs).sum();
    double squares = 0;
    for (double one : spend.values()) {
      squares += one * one / (all * all);
    }
    double part = together * together + (1 - together * together) * squares;
    double apart = own / Math.sqrt(part);
    double whole = Math.hypot(apart, england);
    String words =
        "With the other prices all spend departs by "
            + RecentFlows.percent(own)
            + " a year (one standard error), as 147 councils' did from counts at carried prices; by "
            + RecentFlows.percent(england)
            + " with all of England, and how far settings go together, are assumptions.";
    for (Catalogue.Setting setting : council.catalogue().settings()) {
      if (spend.getOrDefault(setting.price(), 0.0) > 0) {
        rows.number(
            Tree.map().word("driver", "top-up-growth").word("setting", setting.id()),
            -ONE_IN_TEN * whole,
            ONE_IN_TEN * whole,
            0,
            moves(setting.price(), apart / whole, england / whole, together),
            errors,
            words);
      }
    }
    rows.number(
        Tree.map().word("driver", "line-growth"),
        -ONE_IN_TEN * whole,
        ONE_IN_TEN * whole,
        0,
        moves(SERVICES, apart / whole, england / whole, together),
        errors,
        words);
  }

  private static Tree moves(String group, double apart, double england, double together) {
    return Tree.map()
        .number(ENGLAND_PRICES, down(england))
        .number(PRICES, down(apart * together))
        .number(PRICES + "-" + group, down(apart * Math.sqrt(1 - together * together)));
  }

  /** A weight to four decimals, rounded down so that squares never sum to more than one. */
  private static double down(double weight) {
    return Math.floor(weight * 10_000) / 10_000;
  }

  /** Pounds by price, services last. */
  private Map<String, Double> spend(Pricing pricing) {
    Map<String, Double> spend = new LinkedHashMap<>();
    double[] plans = council.plans(council.january());
    for (int s = 0; s < plans.length; s++) {
      String price = council.catalogue().at(s).price();
      if (!price.equals("none")) {
        spend.merge(price, plans[s] * pricing.prices().getOrDefault(price, 0.0), Double::sum);
      }
    }
    spend.put(SERVICES, services(pricing).values().stream().mapToDouble(Double::doubleValue).sum());
    return spend;
  }

  private void income() {
    IncomeSpread spread = council.england().incomeSpread();
    double whole = Math.hypot(spread.england(), spread.own());
    if (whole > 0) {
      rows.number(
          Tree.map().word("driver", "income-growth").word("block", "high-needs"),
          -ONE_IN_TEN * whole,
          ONE_IN_TEN * whole,
          0,
          Tree.map().number(ENGLAND_INCOME, down(spread.england() / whole)),
          draft.source("allocations", spread.source()),
          "England's growth of "
              + spread.years()
              + " years departed by "
              + RecentFlows.percent(spread.england())
              + " from its mean, councils by "
              + RecentFlows.percent(spread.own())
              + " from England's (one standard error).");
    }
  }

  /**
   * The estimated years since the last published balance, what is wrong with one wrong with all.
   */
  private void opening(LatestTotal total, Balance balance, String errors) {
    double level = 0;
    for (Balance.Part part : balance.parts()) {
      FinancialYear year = part.origin();
      level += part.published() ? 0 : total.of(year).error() * total.of(year).pounds();
    }
    if (balance.error() >= 1) {
      rows.balance(
          ONE_IN_TEN * balance.error(),
          Tree.map().number(LEVEL, -down(Math.min(1, level / balance.error()))),
          errors,
          "The estimated years since the last balance: "
              + UnitCosts.rounded(balance.error())
              + " (one standard error). Deeper where spend is higher.");
    }
  }
}
