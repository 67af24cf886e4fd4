package uk.foresend.history;

/** The day on which the ages of a census are taken. */
public enum AgeBasis {
  /** "Child or young person's age", as published for 2024 and 2025. */
  AGE,
  /** Age at the start of the academic year, as published for 2026. */
  START_OF_ACADEMIC_YEAR
}
