package uk.foresend.assumption;

/** The stages of the engine in the order they run. */
public enum Stage {
  DEMAND,
  PLACEMENT,
  COST,
  FUNDING,
  LEDGER,
  GENERAL_FUND,
  RESILIENCE
}
