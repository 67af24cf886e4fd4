package uk.foresend.baseline;

import uk.foresend.scenario.Node;

/**
 * The growth of prices, each rate to four decimals, as it is written, so that what is written can
 * be worked out again.
 */
final class Prices {
  private static final double DECIMALS = 10_000;

  private Prices() {}

  /** Returns a number as it is written: to four decimals. */
  static double written(double number) {
    return Math.round(number * DECIMALS) / DECIMALS;
  }

  /** A price some years on: England's growth is that of the whole cost, the place included. */
  static double carried(CouncilAsAt council, String price, double amount, int years) {
    double place = council.rules().number("prices", price, "place");
    double rate = rate(council, growthOf(council.rules(), price));
    return Math.max(0, (Math.round(amount) + place) * Math.pow(1 + rate, years) - place);
  }

  /** Returns England's growth a year of a kind of price, or what is assumed while none is known. */
  static double rate(CouncilAsAt council, String kind) {
    Rules rules = council.rules();
    if (isKnown(council, kind)
        && rules.find("priceGrowth", kind).orElse(null) instanceof Node.Mapping row) {
      int years = Rules.year(row, "to").startYear() - Rules.year(row, "from").startYear();
      double ratio =
          Rules.number(row, "toAmount").orElse(1.0) / Rules.number(row, "fromAmount").orElse(1.0);
      return written(Math.pow(ratio, 1.0 / years) - 1);
    }
    return rules.number("priceGrowth", kind, "before");
  }

  /** Whether England's growth of a kind of price was published by the date. */
  static boolean isKnown(CouncilAsAt council, String kind) {
    return council.rules().find("priceGrowth", kind).orElse(null) instanceof Node.Mapping row
        && row.field("source").isPresent()
        && council.history().knows(Sources.of(council.rules(), Rules.text(row, "source")));
  }

  /** Returns the kind of growth of a price. */
  static String growthOf(Rules rules, String price) {
    return rules.find("prices", price).orElse(null) instanceof Node.Mapping row
        ? Rules.text(row, "growth")
        : "lines";
  }
}
