package uk.foresend.result;

import java.util.List;

/**
 * One figure in every year, over many futures.
 *
 * @param figure which figure
 * @param part the id of the part it speaks of; empty for the whole
 * @param label the words shown in reports
 * @param years a range for each ledger year
 */
public record Fan(Figure figure, String part, String label, List<Range> years) {

  /** The shares of futures that lie below the quantiles of a range, in their order. */
  public static final List<Double> SHARES = List.of(0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975);

  /** Keeps its own copy. */
  public Fan {
    years = List.copyOf(years);
  }

  /**
   * Where a figure lies in a year. Ranges of parts do not add up to the range of the whole.
   *
   * @param central the figure when nothing departs from its central value and every lever is
   *     delivered whole
   * @param quantiles the figure that each of {@link #SHARES} of futures lie below, rounded once
   */
  public record Range(Amount central, List<Amount> quantiles) {

    /** Keeps its own copy. */
    public Range {
      quantiles = List.copyOf(quantiles);
    }
  }

  /** Returns how the figure is written, without its year: {@code plans:mainstream}. */
  public String key() {
    return part.isEmpty() ? figure.id() : figure.id() + ":" + part;
  }
}
