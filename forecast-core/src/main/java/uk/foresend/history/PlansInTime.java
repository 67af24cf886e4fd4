package uk.foresend.history;

import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * How many of a council's new plans of a calendar year were issued within 20 weeks of the request.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param year the calendar year
 * @param all every plan
 * @param withoutExceptions the plans to which no exception of the regulations applied
 * @param source the publication
 */
public record PlansInTime(
    String council, int year, Counts all, Counts withoutExceptions, Source source) {

  /**
   * Plans by how long they took.
   *
   * @param issued the plans, as this table counts them: fewer than were new in the year
   * @param inTime within 20 weeks
   * @param late over 20 weeks and within a year; published from 2023
   * @param veryLate over a year; published from 2023
   */
  public record Counts(
      Optional<Count> issued,
      Optional<Count> inTime,
      Optional<Count> late,
      Optional<Count> veryLate) {

    /** Returns in time ÷ issued, or empty where it is not known or nothing was issued. */
    public Optional<Share> shareInTime() {
      return issued
          .filter(plans -> plans.compareTo(Count.ZERO) > 0)
          .flatMap(plans -> inTime.map(within -> new Share(within.value() / plans.value())));
    }
  }
}
