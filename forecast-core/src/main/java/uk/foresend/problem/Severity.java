package uk.foresend.problem;

/** How much a problem matters, worst first. */
public enum Severity {
  /** What is asked cannot be modelled. */
  REFUSED,
  /** Put it right and ask again. */
  INVALID,
  /** The answer stands; read this with it. */
  WARNING,
  /** Known of the scenario as it stands: told when it is checked and in reports. */
  NOTE
}
