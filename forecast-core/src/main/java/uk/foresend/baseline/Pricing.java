package uk.foresend.baseline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Gap;
import uk.foresend.scenario.Node;

/**
 * Prices and lines of the first ledger year: those of the section 251 outturn, carried by a stated
 * growth, and scaled to the latest total.
 *
 * <p>{@code scaling = (latest total − places) ÷ (what prices, placements and lines give that year −
 * places)}, held within bounds, what they leave over on the balancing line. Place rates are law and
 * not scaled.
 *
 * @param prices pounds a placement in the first ledger year, by price
 * @param growth growth a year from then on, by price
 * @param lines pounds of the first ledger year, by line
 * @param carried what counts and carried prices give in the year of the latest total
 * @param raw the scaling as it came out
 * @param scaling the scaling as it is used, to four decimals
 * @param later the years from that of the latest total to the first ledger year
 */
record Pricing(
    Map<String, Double> prices,
    Map<String, Double> growth,
    Map<String, Double> lines,
    Carried carried,
    double raw,
    double scaling,
    int later) {

  static Pricing of(
      CouncilAsAt council, UnitCosts costs, Places places, LatestTotal total, List<Gap> gaps) {
    Rules rules = council.rules();
    FinancialYear target = total.last();
    int later = council.firstYear().startYear() - target.startYear();
    Carried carried = Carried.of(council, costs, places, target);
    double wanted = total.of(target).pounds();
    double raw = carried.scalable() > 0 ? (wanted - carried.fixed()) / carried.scalable() : 1;
    double scaling = Prices.written(rules.bounded(raw, "bounds", "scaling"));
    boolean bounded = raw != rules.bounded(raw, "bounds", "scaling");
    if (bounded) {
      gaps.add(
          new Gap(
              "scaling of prices",
              "Prices and counts give "
                  + UnitCosts.pounds(carried.total())
                  + " in "
                  + target
                  + " against "
                  + UnitCosts.pounds(wanted)
                  + ": a scaling of "
                  + String.format(Locale.ROOT, "%.2f", raw)
                  + ", beyond bounds.",
              String.format(Locale.ROOT, "%.2f", scaling)
                  + "; the rest stands on the balancing line."));
    }
    Map<String, Double> prices = new LinkedHashMap<>();
    Map<String, Double> growth = new LinkedHashMap<>();
    carried
        .prices()
        .forEach(
            (price, amount) -> {
              double rate = rules.number("priceGrowth", Prices.growthOf(rules, price), "later");
              prices.put(price, scaling * amount * Math.pow(1 + rate, later));
              growth.put(price, rate);
            });
    double since = Pool.sum(council.plans(council.january())) / Pool.sum(council.average(target));
    Map<String, Double> lines = new LinkedHashMap<>();
    double lineGrowth = 1 + rules.number("priceGrowth", "lines", "later");
    for (Node.Mapping line : Carried.services(rules)) {
      String id = Rules.text(line, "id");
      String kind = Rules.text(line, "growth");
      double amount = carried.lines().getOrDefault(id, 0.0);
      double grown =
          scaling * amount * Math.pow(lineGrowth, later) * (kind.equals("with-plans") ? since : 1);
      lines.put(id, kind.equals("flat") ? amount : grown);
    }
    if (bounded) {
      lines.merge(
          "balancing", wanted - carried.fixed() - scaling * carried.scalable(), Double::sum);
    }
    return new Pricing(prices, growth, lines, carried, raw, scaling, later);
  }

  /** Whether the scaling that came out was beyond its bounds. */
  boolean bounded() {
    return Math.abs(raw - scaling) > 0.0001;
  }
}
