package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Gap;
import uk.foresend.scenario.Node;

/**
 * What a council paid for a placement in the year of its section 251 outturn.
 *
 * <p>{@code price = spend of a group ÷ Σ (England's price × average placements) × England's price}:
 * for a group of one price, spend ÷ average placements. Lines that are not placements are never
 * divided by plans.
 *
 * @param year the year of the outturn
 * @param prices pounds a placement a year, by price
 * @param lines pounds a year of every line that is not placements, by id
 * @param placesPerChild places paid for each child, by setting, where the council pays
 * @param bounded the prices that are not the council's own spend over its placements
 */
record UnitCosts(
    FinancialYear year,
    Map<String, Double> prices,
    Map<String, Double> lines,
    Map<String, Double> placesPerChild,
    List<String> bounded) {

  /** Returns England's prices: the spend of all councils over all their placements. */
  static Map<String, Double> english(History history) {
    Map<String, Double> spend = new HashMap<>();
    Map<String, Double> placements = new HashMap<>();
    for (String code : history.councils()) {
      Facts facts = history.of(code);
      if (facts.hasOutturn()) {
        FinancialYear year = facts.anyOutturn().orElseThrow().year();
        double[] average = new Averages(history.catalogue, facts).of(year);
        history
            .rules
            .fields("prices")
            .keySet()
            .forEach(
                price -> {
                  spend.merge(price, spent(history.rules, facts, price), Double::sum);
                  placements.merge(price, of(history.catalogue, average, price), Double::sum);
                });
      }
    }
    Map<String, Double> prices = new HashMap<>();
    spend.forEach(
        (price, pounds) -> prices.put(price, pounds / placements.getOrDefault(price, 1.0)));
    return prices;
  }

  static UnitCosts of(CouncilAsAt council, List<Gap> gaps) {
    Rules rules = council.rules();
    Facts facts = council.money();
    Map<String, Double> prices = new LinkedHashMap<>();
    Map<String, Double> lines = new LinkedHashMap<>();
    List<String> bounded = new ArrayList<>();
    if (!facts.hasOutturn()) {
      return english(council, gaps);
    }
    FinancialYear year = facts.anyOutturn().orElseThrow().year();
    double[] average = council.average(year);
    for (Node.Mapping line : rules.items("lines")) {
      if (line.field("spend").isPresent()) {
        lines.put(Rules.text(line, "id"), council.share() * line(facts, line));
      }
    }
    double left = 0;
    for (Map.Entry<String, List<String>> group : groups(rules).entrySet()) {
      double spend = 0;
      double english = 0;
      double placements = 0;
      for (String price : group.getValue()) {
        double there = of(council.catalogue(), average, price);
        spend += council.share() * spent(rules, facts, price);
        english += council.england().unitCost(price) * there;
        placements += there;
      }
      boolean few = placements < rules.number("bounds", "fewestPlacements");
      double raw = english > 0 ? spend / english : 1;
      double factor = few ? 1 : rules.bounded(raw, "bounds", "cost");
      for (String price : group.getValue()) {
        prices.put(price, factor * council.england().unitCost(price));
        if (factor != raw) {
          bounded.add(price);
        }
      }
      left += spend - factor * english;
      if (factor != raw && english > 0) {
        gaps.add(
            new Gap(
                "cost of " + group.getKey() + " placements",
                pounds(spend)
                    + " over "
                    + RecentFlows.whole(placements)
                    + " placements of "
                    + year
                    + " is "
                    + String.format(Locale.ROOT, "%.2f", raw)
                    + " times what England's costs would give.",
                (few
                        ? "England's costs"
                        : String.format(Locale.ROOT, "%.2f times England's", factor))
                    + "; the rest stands on the line not-priced."));
      }
    }
    lines.merge("not-priced", left, Double::sum);
    Map<String, Double> perChild = places(council, average, lines);
    return new UnitCosts(year, prices, lines, perChild, bounded);
  }

  private static Map<String, Double> places(
      CouncilAsAt council, double[] average, Map<String, Double> lines) {
    Map<String, Double> perChild = new HashMap<>();
    for (int s = 0; s < council.catalogue().size(); s++) {
      Catalogue.Setting setting = council.catalogue().at(s);
      if (!setting.paid().isEmpty()) {
        double rate = setting.placeRate().orElse(0.0);
        double paid = council.share() * council.money().spent("place", List.of(setting.paid()));
        perChild.put(setting.id(), Places.ONE);
        lines.merge(Places.BEYOND_CHILDREN, paid - Places.ONE * rate * average[s], Double::sum);
      }
    }
    return perChild;
  }

  /** England's prices for a council without an outturn, and England's lines by plans. */
  private static UnitCosts english(CouncilAsAt council, List<Gap> gaps) {
    gaps.add(
        new Gap(
            "spend",
            "No section 251 outturn of the council is published here.",
            "England's costs a placement; services at England's spend a plan."));
    Map<String, Double> prices = new LinkedHashMap<>();
    Rules rules = council.rules();
    FinancialYear year = council.england().outturnYear();
    rules
        .fields("prices")
        .keySet()
        .forEach(price -> prices.put(price, council.england().unitCost(price)));
    double part = Pool.sum(council.average(year)) / council.england().averagePlans();
    Map<String, Double> lines = new LinkedHashMap<>();
    for (Node.Mapping line : rules.items("lines")) {
      if (line.field("spend").isPresent()) {
        double sum = 0;
        for (String code : council.history().councils()) {
          sum += line(council.history().of(code), line);
        }
        lines.put(Rules.text(line, "id"), sum * part);
      }
    }
    Map<String, Double> perChild = new HashMap<>();
    council.catalogue().settings().stream()
        .filter(setting -> !setting.paid().isEmpty())
        .forEach(setting -> perChild.put(setting.id(), Places.ONE));
    return new UnitCosts(year, prices, lines, perChild, List.copyOf(prices.keySet()));
  }

  /** Pounds of the outturn on a line; what came in from others lowers it. */
  private static double line(Facts facts, Node.Mapping line) {
    double sum = 0;
    if (line.field("spend").orElse(null) instanceof Node.Mapping spend) {
      for (Node.Entry heading : spend.entries()) {
        List<String> phases = Rules.texts(spend, heading.name());
        sum += (phases.contains("income") ? -1 : 1) * facts.spent(heading.name(), phases);
      }
    }
    return sum;
  }

  private static double spent(Rules rules, Facts facts, String price) {
    return rules.find("prices", price).orElse(null) instanceof Node.Mapping row
        ? facts.spent(Rules.text(row, "heading"), Rules.texts(row, "phases"))
        : 0;
  }

  /** The prices of each group that share its spend. */
  private static Map<String, List<String>> groups(Rules rules) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    rules
        .fields("prices")
        .forEach(
            (price, row) -> {
              String group = row instanceof Node.Mapping map ? Rules.text(map, "group") : price;
              groups.computeIfAbsent(group, key -> new ArrayList<>()).add(price);
            });
    return groups;
  }

  private static double of(Catalogue catalogue, double[] average, String price) {
    double sum = 0;
    for (int s = 0; s < average.length; s++) {
      sum += catalogue.at(s).price().equals(price) ? average[s] : 0;
    }
    return sum;
  }

  static String millions(double amount) {
    return (amount < 0 ? "−£" : "£")
        + String.format(Locale.ROOT, "%,.1fm", Math.abs(amount) / 1_000_000);
  }

  /** Says an amount to what is known of an estimate: £0.1m, below a million £1,000. */
  static String rounded(double amount) {
    return Math.abs(amount) < 1_000_000
        ? pounds(Math.round(amount / 1000) * 1000.0)
        : millions(amount);
  }

  static String pounds(double amount) {
    return (amount < 0 ? "−£" : "£") + String.format(Locale.ROOT, "%,.0f", Math.abs(amount));
  }
}
