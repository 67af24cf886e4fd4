package uk.foresend.result;

import java.util.List;
import java.util.Optional;
import uk.foresend.quantity.Money;

/**
 * How likely the deficit is to be worse than round amounts, and by how much it is beyond usable
 * reserves.
 *
 * @param ladders deficits, each against the same kind of amounts
 * @param reserves for each ledger year by how much reserves are exceeded; empty where they are not
 *     known
 */
public record Exceedance(List<Ladder> ladders, List<Optional<Excess>> reserves) {

  /** Keeps its own copies. */
  public Exceedance {
    ladders = List.copyOf(ladders);
    reserves = List.copyOf(reserves);
  }

  /**
   * One deficit against amounts that rise by equal round steps across its spread over all years.
   *
   * @param id the key: {@code deficit}
   * @param label what it is, in words
   * @param rungs the amounts, the least first
   */
  public record Ladder(String id, String label, List<Rung> rungs) {

    /** Keeps its own copy. */
    public Ladder {
      rungs = List.copyOf(rungs);
    }
  }

  /**
   * One amount.
   *
   * @param amount the amount, above zero
   * @param years for each ledger year the share of futures whose deficit is larger
   */
  public record Rung(Money amount, List<Double> years) {

    /** Keeps its own copy. */
    public Rung {
      years = List.copyOf(years);
    }
  }

  /**
   * By how much usable reserves are exceeded at the end of a year.
   *
   * @param usable the reserves
   * @param share the share of futures in which they are
   * @param median the excess that half of those futures are below; empty where there are none
   * @param ninth the excess that nine in ten of those futures are below
   */
  public record Excess(Money usable, double share, Optional<Money> median, Optional<Money> ninth) {}
}
