package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.scenario.Node;

/**
 * What counts of placements, and the prices and lines of the section 251 outturn carried to a year,
 * give for that year: {@code Σ price × average placements + places + lines}.
 *
 * <p>{@code price = (price of the outturn + place) × (1 + growth)^years − place}, growth England's;
 * places and flat lines stay, other lines grow, some of them with plans.
 *
 * @param year the year
 * @param years how many years after that of the outturn
 * @param prices pounds a placement, by price
 * @param lines pounds of every line that is not placements, by id
 * @param fixed pounds of places and flat lines, which no scaling touches
 * @param scalable pounds of all else
 */
record Carried(
    FinancialYear year,
    int years,
    Map<String, Double> prices,
    Map<String, Double> lines,
    double fixed,
    double scalable) {

  static Carried of(CouncilAsAt council, UnitCosts costs, Places places, FinancialYear year) {
    Rules rules = council.rules();
    int years = year.startYear() - costs.year().startYear();
    double[] average = council.average(year);
    double plans = Pool.sum(average) / Pool.sum(council.average(costs.year()));
    Map<String, Double> prices = new LinkedHashMap<>();
    costs
        .prices()
        .forEach(
            (price, amount) -> prices.put(price, Prices.carried(council, price, amount, years)));
    Map<String, Double> lines = new LinkedHashMap<>();
    double fixed = 0;
    double scalable = 0;
    double grown = Math.pow(1 + rules.number("priceGrowth", "lines", "before"), years);
    for (Node.Mapping line : services(rules)) {
      String id = Rules.text(line, "id");
      String growth = Rules.text(line, "growth");
      double amount =
          costs.lines().getOrDefault(id, 0.0)
              + (id.equals(Places.BEYOND_CHILDREN) ? places.left() : 0);
      boolean flat = growth.equals("flat");
      double then = amount * (flat ? 1 : grown) * (growth.equals("with-plans") ? plans : 1);
      lines.put(id, then);
      fixed += flat ? then : 0;
      scalable += flat ? 0 : then;
    }
    for (int s = 0; s < average.length; s++) {
      Catalogue.Setting setting = council.catalogue().at(s);
      scalable += average[s] * prices.getOrDefault(setting.price(), 0.0);
      double number =
          setting.commissioned()
              ? places.commissioned().getOrDefault(setting.id(), 0.0)
              : average[s] * places.perChild().getOrDefault(setting.id(), 0.0);
      fixed += setting.placeRate().orElse(0.0) * number;
    }
    return new Carried(year, years, prices, lines, fixed, scalable);
  }

  /** Returns pounds of the whole. */
  double total() {
    return fixed + scalable;
  }

  /** Returns the lines that are not placements, as the rules have them. */
  static List<Node.Mapping> services(Rules rules) {
    List<Node.Mapping> lines = new ArrayList<>();
    for (Node.Mapping line : rules.items("lines")) {
      if (line.field("spend").isPresent()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
