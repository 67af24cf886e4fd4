package uk.foresend.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.foresend.quantity.Source;

/**
 * One published figure for the whole of England.
 *
 * @param series the series: {@code ehc-plans}
 * @param period the year as published: {@code 2025} for a January census, {@code 2025-26} for a
 *     financial year
 * @param date the day it speaks of: a census day's month, or the first day of a financial year
 * @param value the figure
 * @param unit its unit: {@code plans}, {@code pounds}
 * @param precision how exactly it was published
 * @param source the publication
 */
public record NationalFigure(
    String series,
    String period,
    LocalDate date,
    BigDecimal value,
    String unit,
    Precision precision,
    Source source) {

  /** How exactly a figure was published. */
  public enum Precision {
    /** To the last unit. */
    EXACT("exact"),
    /** Rounded to the nearest million or the like. */
    ROUNDED("rounded"),
    /** "Over" or "more than": the true figure is higher. */
    AT_LEAST("at-least"),
    /** "About". */
    ABOUT("about");

    private final String id;

    Precision(String id) {
      this.id = id;
    }

    /** Returns the word used in files. */
    public String id() {
      return id;
    }
  }
}
