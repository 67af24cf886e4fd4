package uk.foresend.api.reference;

/** The examples of the API's description: each of them works as it stands. */
public final class Examples {
  /** A scenario to be kept. */
  public static final String SCENARIO_YAML =
      """
      id: worked/minimal/fees-held-again
      extends: worked/minimal
      title: Special school top-ups held for a year
      levers:
        - lever: adjust-driver
          id: fees-held
          label: Special top-ups held in 2027-28
          driver: top-up
          setting: special
          change: {from: 2027-04, multiply: 0.97}
          delivery: {confidence: 0.8, owner: Head of SEND, evidence: assumption}
      """;

  /** What came true of a scenario. */
  public static final String CAME_TRUE =
      """
      scenario: worked/minimal
      source: {title: The council's census and outturn, asAt: 2027-06-26, confidence: high}
      january: 2027
      plans: {mainstream: 107, special: 53}
      """;

  /** A question asked in passing. */
  public static final String WHAT_IF_YAML =
      """
      extends: worked/minimal
      levers:
        - lever: adjust-driver
          id: fees-held
          label: Special top-ups held in 2027-28
          driver: top-up
          setting: special
          change: {from: 2027-04, multiply: 0.97}
          delivery: {confidence: 0.8, owner: Head of SEND, evidence: assumption}
      """;

  /** The same question in JSON. */
  public static final String WHAT_IF_JSON =
      """
      {
        "extends": "worked/minimal",
        "levers": [
          {
            "lever": "adjust-driver",
            "id": "fees-held",
            "label": "Special top-ups held in 2027-28",
            "driver": "top-up",
            "setting": "special",
            "change": {"from": "2027-04", "multiply": 0.97},
            "delivery": {"confidence": 0.8, "owner": "Head of SEND", "evidence": "assumption"}
          }
        ]
      }
      """;

  /** Whose scenario to start from is asked for. */
  public static final String BASELINE_JSON =
      """
      {"council": "dorset", "asAt": 2025}
      """;

  /** Futures of a scenario are asked for. */
  public static final String SIMULATION_JSON =
      """
      {"scenario": "dorset/2026", "draws": 100, "seed": "cabinet, March"}
      """;

  /** Futures of a what-if are asked for. */
  public static final String SIMULATION_YAML =
      """
      draws: 100
      document:
        extends: worked/minimal
        levers:
          - lever: adjust-driver
            id: fees-held
            label: Special top-ups held in 2027-28
            driver: top-up
            setting: special
            change: {from: 2027-04, multiply: 0.97}
            delivery: {confidence: 0.8, owner: Head of SEND, evidence: assumption}
      """;

  /** What a figure answers to is asked. */
  public static final String SENSITIVITY_JSON =
      """
      {"scenario": "dorset/2026", "figure": "closing@2027-28"}
      """;

  /** What it takes is asked. */
  public static final String SEEK_JSON =
      """
      {"scenario": "dorset/2026", "figure": "in-year@2030-31", "to": -80000000, "driver": "requests"}
      """;

  private Examples() {}
}
