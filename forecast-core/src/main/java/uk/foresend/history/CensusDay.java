package uk.foresend.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A census day, and the day on which ages are taken.
 *
 * @param day the day on which plans are counted
 * @param agesAt the day on which ages are taken
 */
public record CensusDay(LocalDate day, LocalDate agesAt) {

  /** Returns the third Thursday of a January, ages at 31 August before. */
  public static CensusDay ofJanuary(int year) {
    return new CensusDay(
        LocalDate.of(year, 1, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.THURSDAY)),
        LocalDate.of(year - 1, 8, 31));
  }
}
