package uk.foresend.baseline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How each price came about, step by step, so that a reader with a calculator comes to what is
 * written.
 */
final class PriceWords {
  private final CouncilAsAt council;
  private final UnitCosts costs;
  private final Pricing pricing;
  private final LatestTotal total;

  PriceWords(CouncilAsAt council, UnitCosts costs, Pricing pricing, LatestTotal total) {
    this.council = council;
    this.costs = costs;
    this.pricing = pricing;
    this.total = total;
  }

  /** Returns the sentences. */
  String words() {
    StringBuilder words = new StringBuilder();
    words.append(
        council.money().hasOutturn()
            ? "Spend of the outturn of " + costs.year() + council.shareWords()
            : "Spend of all councils in the outturn of " + costs.year());
    words.append(", over average placements of that year; carried");
    words.append(" to ").append(total.last()).append(" by growth of the whole cost; times the");
    words.append(" scaling to the latest total; grown to April ").append(council.january());
    words.append(". ").append(scaling()).append(' ');
    List<String> steps = new ArrayList<>();
    costs.prices().keySet().forEach(price -> steps.add(price + " " + steps(price)));
    return words.append(String.join("; ", steps)).append('.').toString();
  }

  private String scaling() {
    Carried carried = pricing.carried();
    return "Scaling: "
        + UnitCosts.pounds(total.of(total.last()).pounds())
        + " less places and flat lines of "
        + UnitCosts.pounds(carried.fixed())
        + ", over "
        + UnitCosts.pounds(carried.total())
        + " by counts at the prices carried less the same, is "
        + number(pricing.scaling())
        + (pricing.bounded()
            ? String.format(Locale.ROOT, " (%.4f before bounds)", pricing.raw())
            : "")
        + ".";
  }

  /**
   * The steps of one price: {@code (£14,745 + £10,000) × 1.0632^3 − £10,000, × 0.9312 × 1.04 = …}.
   */
  private String steps(String price) {
    double place = council.rules().number("prices", price, "place");
    String base = UnitCosts.pounds(Math.round(costs.prices().getOrDefault(price, 0.0)));
    double rate = Prices.rate(council, Prices.growthOf(council.rules(), price));
    String grown = power(rate, pricing.carried().years());
    String first =
        place > 0 && !grown.isEmpty()
            ? "(("
                + base
                + " + "
                + UnitCosts.pounds(place)
                + ")"
                + grown
                + " − "
                + UnitCosts.pounds(place)
                + ")"
            : base + grown;
    return first
        + " × "
        + number(pricing.scaling())
        + power(pricing.growth().getOrDefault(price, 0.0), pricing.later())
        + " = "
        + UnitCosts.pounds(Math.round(pricing.prices().getOrDefault(price, 0.0)));
  }

  private static String power(double rate, int years) {
    if (years == 0) {
      return "";
    }
    return " × " + number(Prices.written(1 + rate)) + (years == 1 ? "" : "^" + years);
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
