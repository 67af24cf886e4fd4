package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Gap;
import uk.foresend.scenario.Node;

/**
 * Prices and lines of the first ledger year: those of the section 251 outturn, carried by a stated
 * growth, and scaled to the latest known total.
 *
 * <p>{@code price = (price of the outturn + place) × (1 + growth)^years − place}; {@code scaling =
 * (latest total − places) ÷ (what prices, placements and lines give that year − places)}, held
 * within bounds, what they leave over on the balancing line. Place rates are law and not scaled.
 *
 * @param prices pounds a placement in the first ledger year, by price
 * @param unscaled the same without the scaling
 * @param growth growth a year from then on, by price
 * @param lines pounds of the first ledger year, by line
 * @param raw the scaling as it came out
 * @param scaling the scaling as it is used
 * @param modelled what prices, placements and lines give in the year of the latest total, unscaled
 * @param balancing pounds left over in that year
 */
record Pricing(
    Map<String, Double> prices,
    Map<String, Double> unscaled,
    Map<String, Double> growth,
    Map<String, Double> lines,
    double raw,
    double scaling,
    double modelled,
    double balancing) {

  static Pricing of(
      CouncilAsAt council, UnitCosts costs, Places places, LatestTotal total, List<Gap> gaps) {
    Rules rules = council.rules();
    FinancialYear target = total.last();
    int carried = target.startYear() - costs.year().startYear();
    int later = council.firstYear().startYear() - target.startYear();
    double[] average = council.average(target);
    double plans = Pool.sum(average) / Pool.sum(council.average(costs.year()));
    Map<String, Double> atTarget = new LinkedHashMap<>();
    costs
        .prices()
        .forEach((price, amount) -> atTarget.put(price, carried(council, price, amount, carried)));
    Map<String, Double> linesAtTarget = new LinkedHashMap<>();
    double flat = 0;
    double scalable = 0;
    double before = 1 + rules.number("priceGrowth", "lines", "before");
    for (Node.Mapping line : serviceLines(rules)) {
      String id = Rules.text(line, "id");
      String growth = Rules.text(line, "growth");
      double amount = costs.lines().getOrDefault(id, 0.0);
      amount += id.equals("places-not-traced") ? places.left() : 0;
      double grown =
          amount
              * (growth.equals("flat") ? 1 : Math.pow(before, carried))
              * (growth.equals("with-plans") ? plans : 1);
      linesAtTarget.put(id, grown);
      flat += growth.equals("flat") ? grown : 0;
      scalable += growth.equals("flat") ? 0 : grown;
    }
    double funded = flat;
    for (int s = 0; s < average.length; s++) {
      Catalogue.Setting setting = council.catalogue().at(s);
      scalable += average[s] * atTarget.getOrDefault(setting.price(), 0.0);
      double number =
          setting.commissioned()
              ? places.commissioned().getOrDefault(setting.id(), 0.0)
              : average[s] * places.perChild().getOrDefault(setting.id(), 0.0);
      funded += setting.placeRate().orElse(0.0) * number;
    }
    double wanted = total.totals().getOrDefault(target, funded + scalable);
    double raw = scalable > 0 ? (wanted - funded) / scalable : 1;
    double scaling = rules.bounded(raw, "bounds", "scaling");
    if (scaling != raw) {
      gaps.add(
          new Gap(
              "scaling of prices",
              "Prices and counts give "
                  + UnitCosts.pounds(funded + scalable)
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
    Map<String, Double> unscaled = new LinkedHashMap<>();
    Map<String, Double> growth = new LinkedHashMap<>();
    atTarget.forEach(
        (price, amount) -> {
          double rate = rules.number("priceGrowth", growthOf(rules, price), "later");
          unscaled.put(price, amount * Math.pow(1 + rate, later));
          prices.put(price, scaling * amount * Math.pow(1 + rate, later));
          growth.put(price, rate);
        });
    double since = Pool.sum(council.plans(council.january())) / Pool.sum(average);
    Map<String, Double> lines = new LinkedHashMap<>();
    double lineGrowth = 1 + rules.number("priceGrowth", "lines", "later");
    for (Node.Mapping line : serviceLines(rules)) {
      String id = Rules.text(line, "id");
      String kind = Rules.text(line, "growth");
      double amount = linesAtTarget.getOrDefault(id, 0.0);
      lines.put(
          id,
          kind.equals("flat")
              ? amount
              : scaling
                  * amount
                  * Math.pow(lineGrowth, later)
                  * (kind.equals("with-plans") ? since : 1));
    }
    double balancing = wanted - funded - scaling * scalable;
    lines.merge("balancing", balancing, Double::sum);
    return new Pricing(prices, unscaled, growth, lines, raw, scaling, funded + scalable, balancing);
  }

  private static List<Node.Mapping> serviceLines(Rules rules) {
    List<Node.Mapping> lines = new ArrayList<>();
    for (Node.Mapping line : rules.items("lines")) {
      if (line.field("spend").isPresent()) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** A price some years on: England's growth is that of the whole cost, the place included. */
  private static double carried(CouncilAsAt council, String price, double amount, int years) {
    Rules rules = council.rules();
    double place = rules.number("prices", price, "place");
    double rate = rate(council, growthOf(rules, price));
    return Math.max(0, (amount + place) * Math.pow(1 + rate, years) - place);
  }

  /** Returns England's growth a year of a kind of price, or what is assumed while none is known. */
  static double rate(CouncilAsAt council, String kind) {
    Rules rules = council.rules();
    if (rules.find("priceGrowth", kind).orElse(null) instanceof Node.Mapping row
        && row.field("source").isPresent()
        && council.history().knows(Sources.of(rules, Rules.text(row, "source")))) {
      int years = Rules.year(row, "to").startYear() - Rules.year(row, "from").startYear();
      double ratio =
          Rules.number(row, "toAmount").orElse(1.0) / Rules.number(row, "fromAmount").orElse(1.0);
      return Math.pow(ratio, 1.0 / years) - 1;
    }
    return rules.number("priceGrowth", kind, "before");
  }

  private static String growthOf(Rules rules, String price) {
    return rules.find("prices", price).orElse(null) instanceof Node.Mapping row
        ? Rules.text(row, "growth")
        : "lines";
  }
}
