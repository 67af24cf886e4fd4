package uk.foresend.baseline;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.scenario.Node;

/**
 * How uncertain the money of a baseline is: the level of spend and the opening balance that rests
 * on it, the growth of prices, and that of the allocation.
 */
final class MoneyRanges {
  /** The common factor of the level of spend of a council, which its opening balance rests on. */
  static final String LEVEL = "spend-level";

  /** That of all councils together. */
  static final String ENGLAND_LEVEL = "england-spend-level";

  /** The common factor of allocations that are estimated, and the opening balance with them. */
  private static final String INCOME_LEVEL = "income-level";

  private static final String ENGLAND_PRICES = "england-prices";
  private static final String ENGLAND_INCOME = "england-income";
  private static final String PRICES = "prices";
  private static final String SERVICES = "services";

  /** Of a standard normal number, one in ten lies above this. */
  static final double ONE_IN_TEN = 1.2815515655446004;

  private final CouncilAsAt council;
  private final Draft draft;
  private final UncertainRows rows;

  MoneyRanges(CouncilAsAt council, Draft draft, UncertainRows rows) {
    this.council = council;
    this.draft = draft;
    this.rows = rows;
  }

  void add(Pricing pricing, LatestTotal total, Balance balance, Income income) {
    String errors = draft.source("spend-errors", Sources.of(council.rules(), "spend-errors"));
    SpendErrors out = SpendErrors.of(council, total);
    level(pricing, out, errors);
    growth(pricing, errors);
    income(income);
    opening(out, total, balance, errors);
  }

  /**
   * All prices and services that grow, out by as much as the spend of the first year is, and as
   * results lie from allocation less spend. Prices of the first year are those of its April, so
   * that their growth to it is in it.
   */
  private void level(Pricing pricing, SpendErrors out, String errors) {
    Carried carried = pricing.carried();
    FinancialYear first = council.firstYear();
    double error = out.result(first);
    double width =
        Math.min(0.9, ONE_IN_TEN * error * carried.total() / Math.max(1, carried.scalable()));
    String words =
        "At the plans of the forecast, spend of "
            + first
            + " is known within "
            + RecentFlows.percent(out.own(first))
            + ", and within "
            + RecentFlows.percent(out.england(first))
            + " for all of England; results lie "
            + RecentFlows.percent(out.published())
            + " of it from allocation less spend (eight in ten within 1.28 of these). Places are"
            + " known; for good, since every later year goes on from it.";
    Tree moves = out.moves(first);
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
    double own = council.rules().number("uncertainty", "spend", "year");
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
            + " a year, as 147 councils' did from counts at carried prices (eight in ten within 1.28 of it); by "
            + RecentFlows.percent(england)
            + " with all of England, and how far settings go together, are assumptions.";
    // Growth to the first year is in its level.
    YearMonth later = council.firstYear().plus(1).april();
    for (Catalogue.Setting setting : council.catalogue().settings()) {
      if (spend.getOrDefault(setting.price(), 0.0) > 0) {
        rows.number(
            Tree.map().word("driver", "top-up-growth").word("setting", setting.id()),
            -ONE_IN_TEN * whole,
            ONE_IN_TEN * whole,
            0,
            later,
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
        later,
        moves(SERVICES, apart / whole, england / whole, together),
        errors,
        words);
  }

  private static Tree moves(String group, double apart, double england, double together) {
    return Tree.map()
        .number(ENGLAND_PRICES, toZero(england))
        .number(PRICES, toZero(apart * together))
        .number(PRICES + "-" + group, toZero(apart * Math.sqrt(1 - together * together)));
  }

  /** A weight to four decimals, rounded to zero so that squares never sum to more than one. */
  static double toZero(double weight) {
    return (long) (weight * 10_000) / 10_000.0;
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

  /** How many years after the last allocation published a year is: so far it is estimated. */
  private int unpublished(FinancialYear year) {
    Facts facts = council.facts().blocks.isEmpty() ? council.money() : council.facts();
    return facts.blocks.isEmpty()
        ? 0
        : Math.max(0, year.startYear() - facts.blocks.lastKey().startYear());
  }

  /** Allocations that are estimated, and growth after them. */
  private void income(Income income) {
    IncomeSpread spread = council.england().incomeSpread();
    if (!income.estimates().isEmpty() && spread.own() > 0) {
      double width = ONE_IN_TEN * spread.own() * Math.sqrt(income.estimates().size());
      rows.number(
          Tree.map().word("driver", "allocation-change").word("block", "high-needs"),
          -width,
          width,
          1,
          Tree.map().number(INCOME_LEVEL, 1),
          draft.source("allocations", spread.source()),
          "The "
              + (income.estimates().size() == 1 ? "year" : income.estimates().size() + " years")
              + " estimated by England's growth: councils' departed from it by "
              + RecentFlows.percent(spread.own())
              + " a year (one standard error); for good, since later years go on from them. To be"
              + " left out once the council's own allocation stands there.");
    }
    double whole = Math.hypot(spread.england(), spread.own());
    if (whole > 0) {
      rows.number(
          Tree.map().word("driver", "income-growth").word("block", "high-needs"),
          -ONE_IN_TEN * whole,
          ONE_IN_TEN * whole,
          0,
          Tree.map().number(ENGLAND_INCOME, toZero(spread.england() / whole)),
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
  private void opening(SpendErrors out, LatestTotal total, Balance balance, String errors) {
    double error = 0;
    double own = 0;
    double england = 0;
    double income = 0;
    double spread = council.england().incomeSpread().own();
    for (Balance.Part part : balance.parts()) {
      FinancialYear year = part.origin();
      if (!part.published()) {
        double spend = total.of(year).pounds();
        error += out.result(year) * spend;
        own += Math.hypot(out.own(year), out.published()) * spend;
        england += out.england(year) * spend;
        income +=
            spread * Math.sqrt(unpublished(year)) * Income.in(council, Block.HIGH_NEEDS, year);
      }
    }
    error = Math.hypot(error, income);
    if (error >= 1) {
      rows.balance(
          ONE_IN_TEN * error,
          Tree.map()
              .number(ENGLAND_LEVEL, -toZero(england / error))
              .number(LEVEL, -toZero(own / error))
              .number(INCOME_LEVEL, toZero(income / error)),
          errors,
          "The estimated years since the last balance: "
              + UnitCosts.rounded(error)
              + ", what is wrong with one being wrong with the next (eight in ten within 1.28 of it)."
              + " Deeper where spend is higher.");
    }
  }
}
