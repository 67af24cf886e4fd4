package uk.foresend.benchmark;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The largest cohort that a council could state: ages 0 to 25, thirteen needs, fourteen settings,
 * ten years, monthly money; growth, leavers, every price and the grant are uncertain.
 *
 * <p>It is made up, regular, and means nothing: {@link MonthlyLoop} knows how it is made.
 */
public final class FullCohort {

  static final int SETTINGS = 14;
  static final int AGES = 26;
  static final int NEEDS = 13;
  static final int YEARS = 10;
  static final int ROUTES_EACH = 4;
  static final double MOVE = 0.012;
  static final double REQUESTS = 800;
  static final double ASSESSMENT_MONTHS = 6;
  static final double BACKLOG = 200;
  static final double INCOME = 60_000_000;
  static final double INCOME_GROWTH = 0.03;
  static final double PRICE_GROWTH = 0.03;
  static final double SERVICES = 500_000;
  static final int LINES = 8;
  static final double OPENING_BALANCE = -20_000_000;

  private FullCohort() {}

  /** Returns the children of a setting, need and age at the opening census. */
  static int opening(int s, int n, int a) {
    return (s * 7 + n * 3 + a) % 4 == 0 ? 0 : (s + n + a) % 3;
  }

  static double leaveRate(int a) {
    return a < 16 ? 0.02 : a < 19 ? 0.1 : 0.3;
  }

  static double price(int s) {
    return 5_000 + 4_000.0 * s;
  }

  static double settingShare(int s) {
    return s == 0 ? 0.22 : 0.06;
  }

  static double ageShare(int a) {
    return a < 20 ? 0.05 : 0;
  }

  /** Returns the setting that a route leads to. */
  static int to(int s, int route) {
    return (s + 1 + 3 * route) % SETTINGS;
  }

  /** Returns the document. */
  public static String document() {
    String even =
        "0.0833, 0.0833, 0.0834, 0.0833, 0.0833, 0.0834, 0.0833, 0.0833, 0.0834, 0.0833, 0.0833, 0.0834";
    StringBuilder text = new StringBuilder();
    text.append(
            "id: full-cohort\ntitle: The largest cohort, made up\nquestion: How fast are futures?\n")
        .append("council: {code: \"999\", name: Exampleshire}\nasAt: 2026-04-01\n")
        .append("horizon: {first: 2026-27, last: 2035-36}\n")
        .append("sources: {made-up: {title: Made up, asAt: 2026-04-01, confidence: assumption}}\n")
        .append("ages: single-years\n");
    text.append("needs:\n");
    for (int n = 0; n < NEEDS; n++) {
      text.append("  - {id: n").append(n).append(", label: Need ").append(n).append("}\n");
    }
    text.append("settings:\n");
    for (int s = 0; s < SETTINGS; s++) {
      text.append("  - {id: s")
          .append(s)
          .append(", label: Setting ")
          .append(s)
          .append(", category: ")
          .append(s < 3 ? "mainstream" : "independent")
          .append(", payer: nobody, topUpLine: t")
          .append(s)
          .append(", billing: monthly, uplift: 4, capacity: unlimited, source: made-up}\n");
    }
    text.append("lines:\n");
    for (int s = 0; s < SETTINGS; s++) {
      text.append(line("t" + s, "placements", ""));
    }
    for (int i = 0; i < LINES; i++) {
      text.append(line("l" + i, "service", ", growth: flat"));
    }
    int total = 0;
    StringBuilder rows = new StringBuilder();
    for (int s = 0; s < SETTINGS; s++) {
      for (int n = 0; n < NEEDS; n++) {
        int setting = s;
        int need = n;
        total += IntStream.range(0, AGES).map(a -> opening(setting, need, a)).sum();
        rows.append("    s")
            .append(s)
            .append("/n")
            .append(n)
            .append(": ")
            .append(list(AGES, a -> "" + opening(setting, need, a)))
            .append('\n');
      }
    }
    text.append("openingPlans:\n  source: made-up\n  total: ")
        .append(total)
        .append("\n  rows:\n")
        .append(rows);
    text.append("demand:\n  method: funnel\n  months:\n    newPlans: [")
        .append(even)
        .append("]\n    moves: [")
        .append(even)
        .append("]\n    leavers: [")
        .append(even)
        .append("]\n    source: assumption\n");
    text.append("drivers:\n")
        .append(driver("requests", "value: " + REQUESTS))
        .append(driver("agreed-share", "value: 1"))
        .append(driver("issued-share", "value: 1"))
        .append(driver("assessment-backlog", "value: " + BACKLOG))
        .append(driver("assessment-months", "value: " + ASSESSMENT_MONTHS))
        .append(
            driver(
                "joiner-setting-mix",
                "bySetting: " + map(SETTINGS, s -> "s" + s + ": " + settingShare(s))))
        .append(
            driver("joiner-age-mix", "byBand: " + map(AGES, a -> "\"" + a + "\": " + ageShare(a))))
        .append(driver("leave-rate", "byBand: " + map(AGES, a -> "\"" + a + "\": " + leaveRate(a))))
        .append(driver("move-rate", "byRoute: " + map(SETTINGS, FullCohort::routes)))
        .append(driver("top-up", "bySetting: " + map(SETTINGS, s -> "s" + s + ": " + price(s))))
        .append(driver("top-up-growth", "value: " + PRICE_GROWTH))
        .append(driver("line-spend", "byLine: " + map(LINES, i -> "l" + i + ": " + SERVICES)))
        .append(driver("income-growth", "block: high-needs, value: " + INCOME_GROWTH))
        .append(driver("interest-forgone-rate", "value: 0.04"))
        .append(driver("borrowing-rate", "value: 0.05"))
        .append(driver("net-budget", "value: 300000000"));
    text.append(
            "income:\n  - block: high-needs\n    rule: percentage\n    known: [{year: 2026-27, amount: ")
        .append((long) INCOME)
        .append(", published: 2025-12-17, source: made-up}]\n    source: assumption\n");
    text.append("openingBalances:\n  - {block: high-needs, origin: 2025-26, balance: ")
        .append((long) OPENING_BALANCE)
        .append(", source: made-up}\n");
    text.append(
        "policies:\n  - {policy: statutory-override, id: override, from: 2020-11-29, until: 2036-03-31, madeOn: 2025-06-20, source: made-up}\n");
    text.append(
        "reserves:\n  - {class: general-above-minimum, month: 2026-03, amount: 6000000, source: made-up}\n");
    text.append("uncertainty:\n  drivers:\n")
        .append(uncertain("requests", "", -0.2, 0.2, "share", 0.5, ", moves: {demand: 0.8}"))
        .append(uncertain("leave-rate", "", -0.3, 0.3, "share", 0.5, ""))
        .append(uncertain("income-growth", ", block: high-needs", -0.01, 0.02, "added", 0.5, ""));
    for (int s = 0; s < SETTINGS; s++) {
      text.append(
          uncertain(
              "top-up-growth",
              ", setting: s" + s,
              -0.02,
              0.03,
              "added",
              0.5,
              ", moves: {prices: 0.7}"));
    }
    return text.toString();
  }

  private static String routes(int s) {
    StringJoiner routes = new StringJoiner(", ", "s" + s + ": {", "}");
    for (int r = 0; r < ROUTES_EACH; r++) {
      routes.add("s" + to(s, r) + ": " + MOVE);
    }
    return routes.toString();
  }

  private static String line(String id, String kind, String more) {
    return "  - {id: "
        + id
        + ", label: Line "
        + id
        + ", code: 1.2.1, block: high-needs, category: other, kind: "
        + kind
        + more
        + ", source: made-up}\n";
  }

  private static String driver(String id, String value) {
    return "  - {driver: " + id + ", " + value + ", source: made-up}\n";
  }

  private static String uncertain(
      String id, String scope, double low, double high, String way, double stays, String more) {
    return String.format(
        Locale.ROOT,
        "    - {driver: %s%s, low: %s, high: %s, as: %s, persistence: %s%s, source: assumption}%n",
        id,
        scope,
        low,
        high,
        way,
        stays,
        more);
  }

  private static String list(int count, IntFunction<String> each) {
    StringJoiner list = new StringJoiner(", ", "[", "]");
    IntStream.range(0, count).mapToObj(each).forEach(list::add);
    return list.toString();
  }

  private static String map(int count, IntFunction<String> each) {
    StringJoiner map = new StringJoiner(", ", "{", "}");
    IntStream.range(0, count).mapToObj(each).forEach(map::add);
    return map.toString();
  }
}
