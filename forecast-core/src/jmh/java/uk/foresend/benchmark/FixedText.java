package uk.foresend.benchmark;

/** The parts of the made-up council's document that are the same on every line. */
final class FixedText {

  private FixedText() {}

  static String head() {
    return """
        id: benchmark
        title: A council of Dorset's size, made up
        council: {code: "999", name: Exampleshire}
        asAt: 2026-06-30
        horizon: {first: 2025-26, last: 2034-35}
        ages: single-years\
        """;
  }

  static String money() {
    return """
        income:
          - {block: high-needs, rule: percentage, source: assumption, known: [{year: 2025-26, amount: 60000000, published: 2025-07-20, source: assumption}]}
          - {block: schools, rule: cash-flat, source: assumption, known: [{year: 2025-26, amount: 250000000, published: 2025-07-20, source: assumption}]}
        openingBalances:
          - {block: high-needs, origin: 2023-24, balance: -58310000, source: assumption}
          - {block: high-needs, origin: 2024-25, balance: -37300000, source: assumption}
        reserves:
          - {class: general-above-minimum, month: 2025-03, amount: 20000000, source: assumption}
          - {class: earmarked-available, month: 2025-03, amount: unknown, source: assumption}\
        """;
  }

  static String policies() {
    return """
        policies:
          - {policy: statutory-override, id: override, from: 2020-11-29, until: 2028-03-31, madeOn: 2025-06-20, source: assumption}
          - {policy: stability-grant, id: grant, share: 0.9, through: 2025-26, paid: 2026-11, approval: approved, unexplained: 0, source: assumption}
          - {policy: repayment, id: repaid, through: 2027-28, first: 2028-29, years: 10, source: assumption}
          - {policy: in-year-charge, id: later, share: 1, first: 2028-29, last: 2034-35, source: assumption}\
        """;
  }

  static String levers() {
    return """
        levers:
          - {lever: hold-fees, id: l1, settings: [independent], growthPerYear: 0, from: 2026-09, until: 2027-09}
          - {lever: slow-new-plans, id: l2, share: 0.1, from: 2026-09, delivery: {rampMonths: 12}}
          - {lever: step-down, id: l3, leaves: independent, joins: special, fromAge: 5, toAge: 15, perYear: 12, from: 2026-09, last: 2030-08, pool: 0.1}
          - {lever: delay-scheme, id: l4, scheme: new-school, months: 12, from: 2027-04}
          - {lever: scale-scheme, id: l5, scheme: annexe, places: 1.2, capital: 1.2, from: 2026-04}
          - {lever: adjust-driver, id: l6, driver: move-rate, fromSetting: mainstream, toSetting: independent, change: {from: 2026-09, multiply: 0.8}}
          - {lever: adjust-driver, id: l7, driver: top-up, setting: mainstream, change: {from: 2027-04, multiply: 0.97}}
          - {lever: adjust-driver, id: l8, driver: line-spend, line: service-0, change: {from: 2027-04, add: -100000}}
          - {lever: adjust-driver, id: l9, driver: transport-cost, setting: independent, change: {from: 2027-04, multiply: 0.9}}
          - {lever: adjust-driver, id: l10, driver: leave-rate, setting: college, change: {from: 2027-04, multiply: 1.05}}
          - {lever: adjust-driver, id: l11, driver: new-plan-rate, change: {from: 2028-04, multiply: 0.95}}
          - {lever: adjust-driver, id: l12, driver: top-up-growth, setting: special, change: {from: 2028-04, replace: 0.02}}\
        """;
  }
}
