package uk.foresend.assumption;

import java.time.Year;
import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;

/**
 * The children with plans at the opening census and how their number is projected.
 *
 * @param opening the count of each cell at the January of the opening census, as published
 * @param openingSource the publication
 * @param corrections known faults of the record, put right before the forecast starts
 * @param known later censuses already known, to which the forecast is reconciled
 * @param method how plans are projected
 * @param seasons how yearly flows spread over months
 */
public record Cohort(
    List<Count> opening,
    Source openingSource,
    List<Correction> corrections,
    List<KnownCensus> known,
    Method method,
    Seasons seasons) {

  /** Keeps its own copies. */
  public Cohort {
    opening = List.copyOf(opening);
    corrections = List.copyOf(corrections);
    known = List.copyOf(known);
  }

  /** How plans are projected. */
  public enum Method {
    /** Requests, agreed, issued, with a backlog; leavers, movers, ageing and phase transfers. */
    FUNNEL,
    /** A new-plan rate on the population; leavers, movers, ageing and phase transfers. */
    NEW_PLAN_RATE,
    /** Net growth a year of each setting, the ages kept in proportion. */
    NET_GROWTH
  }

  /**
   * A named correction of the opening census: children recorded in one cell who belong in another.
   *
   * @param from the setting in which they are recorded; empty to add children
   * @param to the setting in which they belong; empty to remove children who have left
   * @param band the id of the age band
   * @param children how many
   * @param reason the fault of the record
   * @param source how it is known
   */
  public record Correction(
      String from, String to, String band, Count children, String reason, Source source) {}

  /**
   * A census inside the horizon that is already known.
   *
   * @param january the year of the January
   * @param counts the count of each cell, corrected
   * @param source the publication
   */
  public record KnownCensus(Year january, List<Count> counts, Source source) {

    /** Keeps its own copies. */
    public KnownCensus {
      counts = List.copyOf(counts);
    }
  }

  /**
   * The share of each yearly flow that falls in each month, January first; each list sums to one.
   *
   * @param newPlans of new plans, and of transfers in and unreconciled
   * @param moves of moves between settings
   * @param leavers of leavers under 16
   * @param source where the shares come from
   */
  public record Seasons(
      List<Double> newPlans, List<Double> moves, List<Double> leavers, Source source) {

    /** Keeps its own copies. */
    public Seasons {
      newPlans = List.copyOf(newPlans);
      moves = List.copyOf(moves);
      leavers = List.copyOf(leavers);
    }
  }
}
