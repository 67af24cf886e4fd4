package uk.foresend.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up council of Dorset's size, written as a scenario document: single years of age, fifteen
 * settings, ten years, a later census to meet, four schemes and a dozen levers. No figure in it is
 * anybody's; only the amount of work is meant.
 */
final class CouncilOfDorsetSize {

  private static final List<String> SETTINGS =
      List.of(
          "mainstream",
          "resourced",
          "special",
          "special-elsewhere",
          "company",
          "independent",
          "independent-mainstream",
          "non-maintained",
          "alternative",
          "hospital",
          "college",
          "specialist-college",
          "training",
          "at-home",
          "early-years");

  private static final List<Integer> SIZES =
      List.of(1700, 320, 930, 60, 70, 330, 60, 60, 80, 20, 480, 170, 20, 360, 40);

  private static final List<Integer> FEES =
      List.of(
          5000, 9000, 14600, 22000, 25000, 66300, 40000, 55000, 18000, 20000, 3650, 36500, 9000,
          4000, 3000);

  private CouncilOfDorsetSize() {}

  /** Returns the baseline with its levers. */
  static String document() {
    return String.join(
        "\n",
        FixedText.head(),
        "settings:",
        each(CouncilOfDorsetSize::setting),
        lines(),
        "openingPlans: {source: assumption, rows: {" + rows(1.0) + "}}",
        "knownCensuses: [{january: 2026, source: assumption, rows: {" + rows(1.09) + "}}]",
        demand(),
        drivers(),
        FixedText.money(),
        "schemes:",
        scheme("unit", "resourced", "2026-09", 60, "mainstream"),
        scheme("annexe", "special", "2026-09", 75, "independent"),
        scheme("new-school", "special", "2027-09", 150, "independent"),
        scheme("coombe", "company", "2026-09", 60, "independent"),
        FixedText.policies(),
        FixedText.levers(),
        "");
  }

  private static String setting(int s) {
    String id = SETTINGS.get(s);
    boolean place = id.equals("special") || id.equals("special-elsewhere") || id.equals("resourced") || id.equals("college");
    return "  - {id: "
        + id
        + ", label: "
        + id
        + ", category: "
        + (id.contains("special") ? "state-special" : "mainstream")
        + (place
            ? ", payer: "
                + (id.equals("college") ? "dfe-by-deduction" : "council")
                + ", placeCount: per-child, placeLine: places"
            : ", payer: nobody")
        + ", topUpLine: line-"
        + s % 4
        + ", billing: "
        + (id.startsWith("independent") ? "three-terms" : "monthly")
        + ", uplift: "
        + (id.startsWith("independent") ? 9 : 4)
        + (id.equals("special")
            ? ", capacity: as-history, overflow: [independent]"
            : ", capacity: unlimited")
        + ", source: assumption}";
  }

  private static String lines() {
    String common = ", block: high-needs, category: other, source: assumption";
    return "lines:\n  - {id: places, label: Places, code: 1.0.2, kind: placements"
        + common
        + "}\n"
        + IntStream.range(0, 4)
            .mapToObj(
                i ->
                    "  - {id: line-"
                        + i
                        + ", label: Line "
                        + i
                        + ", code: 1.2."
                        + (i + 1)
                        + ", kind: placements"
                        + common
                        + "}\n")
            .collect(Collectors.joining())
        + IntStream.range(0, 8)
            .mapToObj(
                i ->
                    "  - {id: service-"
                        + i
                        + ", label: Service "
                        + i
                        + ", code: 1.2.5, kind: service, growth: "
                        + (i % 2 == 0 ? "at-rate" : "with-plans")
                        + common
                        + "}")
            .collect(Collectors.joining("\n"));
  }

  private static String demand() {
    String even = "[" + "0.08, 0.08, 0.09, ".repeat(3) + "0.08, 0.08, 0.09]";
    return "demand: {method: new-plan-rate, months: {newPlans: "
        + even
        + ", moves: "
        + even
        + ", leavers: "
        + even
        + ", source: assumption}}";
  }

  private static String drivers() {
    return String.join(
        "\n",
        "drivers:",
        "  - {driver: population, source: assumption, table: {from: ["
            + list(2025, 2035, y -> y + "-" + (y + 1) % 100)
            + "], byBand: {"
            + list(
                0, 26, a -> "\"" + a + "\": [" + list(0, 10, y -> "" + (3600 - 9 * a - 30 * y)) + "]")
            + "}}}",
        "  - {driver: new-plan-rate, source: assumption, byBand: {" + byBand(0.02, 0.0013) + "}}",
        "  - {driver: joiner-setting-mix, source: assumption, bySetting: {"
            + bySetting(s -> number(SIZES.get(s) / 4700.0))
            + "}}",
        "  - {driver: joiner-age-mix, source: assumption, byBand: {"
            + list(
                0, 26, a -> "\"" + a + "\": " + (a < 15 ? "0.06" : a < 25 ? "0.01" : "0"))
            + "}}",
        "  - {driver: leave-rate, source: assumption, byCell: {"
            + bySetting(s -> "[" + list(0, 26, a -> number(a < 16 ? 0.02 : 0.2 + 0.01 * s)) + "]")
            + "}}",
        "  - {driver: transfers-in-and-unreconciled, source: assumption, bySetting: {"
            + bySetting(s -> number(SIZES.get(s) / 200.0))
            + "}}",
        "  - {driver: move-rate, source: assumption, byRouteAndBand: {" + routes(0.01) + "}}",
        "  - {driver: phase-transfer, source: assumption, byRouteAndBand: {" + routes(0.05) + "}}",
        "  - {driver: top-up, source: assumption, bySetting: {" + bySetting(s -> "" + FEES.get(s))
            + "}}",
        "  - {driver: top-up-growth, source: assumption, bySetting: {" + bySetting(s -> "0.03")
            + "}}",
        "  - {driver: place-rate, source: assumption, bySetting: {special: 10000, resourced: 6000,"
            + " special-elsewhere: 10000, college: 6000}}",
        "  - {driver: places-per-child, source: assumption, bySetting: {special: 1.02, resourced:"
            + " 1.1, special-elsewhere: 1, college: 1}}",
        "  - {driver: transport-share, source: assumption, bySetting: {" + bySetting(s -> "0.4")
            + "}}",
        "  - {driver: transport-cost, source: assumption, bySetting: {" + bySetting(s -> "9000")
            + "}}",
        "  - {driver: line-spend, source: assumption, byLine: {"
            + list(0, 8, i -> "service-" + i + ": 900000")
            + "}}",
        "  - {driver: line-growth, source: assumption, byLine: {service-0: 0.02, service-2: 0.03}}",
        "  - {driver: population-2-to-18, value: 70000, source: assumption}",
        "  - {driver: block-spend-share, block: schools, value: 1, source: assumption}",
        "  - {driver: income-growth, block: high-needs, value: 0.02, source: assumption}",
        "  - {driver: internal-balances, value: 50000000, source: assumption}",
        "  - {driver: interest-forgone-rate, value: 0.04, source: assumption}",
        "  - {driver: borrowing-rate, value: 0.05, source: assumption}",
        "  - {driver: net-budget, value: 480000000, source: assumption}");
  }

  private static String scheme(String id, String to, String opens, int places, String from) {
    return "  - {id: "
        + id
        + ", label: "
        + id
        + ", setting: "
        + to
        + ", owner: Council, fromAge: 5, toAge: 15, phases: [{opens: "
        + opens
        + ", places: "
        + places
        + "}], fillMonths: 24, fill: 0.95, otherCouncils: 0.1, filledFrom: [{setting: "
        + from
        + ", wouldMove: 0.4, source: assumption}], capital: [{year: 2025-26, from: borrowing,"
        + " amount: 5000000, source: assumption}], assetLife: 40, source: assumption}";
  }

  /** The children of each setting by age: the young at school, the rest in colleges. */
  private static String rows(double times) {
    return bySetting(
        s -> {
          boolean college = SETTINGS.get(s).contains("college") || SETTINGS.get(s).equals("training");
          return "["
              + list(
                  0,
                  26,
                  a ->
                      ""
                          + (college == (a >= 16)
                              ? Math.round(SIZES.get(s) * times / (college ? 10 : 16))
                              : 0))
              + "]";
        });
  }

  /** A dozen ways between settings, open at every age. */
  private static String routes(double rate) {
    return IntStream.range(0, 4)
        .mapToObj(
            from ->
                SETTINGS.get(from)
                    + ": {"
                    + list(
                        4,
                        7,
                        to ->
                            SETTINGS.get(to) + ": [" + list(0, 26, a -> number(rate / to)) + "]")
                    + "}")
        .collect(Collectors.joining(", "));
  }

  private static String byBand(double first, double less) {
    return list(0, 26, a -> "\"" + a + "\": " + number(Math.max(0, first - a * less)));
  }

  private static String bySetting(IntFunction<String> value) {
    return list(0, SETTINGS.size(), s -> SETTINGS.get(s) + ": " + value.apply(s));
  }

  private static String each(IntFunction<String> line) {
    return IntStream.range(0, SETTINGS.size()).mapToObj(line).collect(Collectors.joining("\n"));
  }

  private static String list(int from, int to, IntFunction<String> item) {
    return IntStream.range(from, to).mapToObj(item).collect(Collectors.joining(", "));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }
}
