package uk.foresend.baseline;

import java.util.List;
import java.util.stream.Collectors;
import uk.foresend.quantity.FinancialYear;

/**
 * What a council spent on high needs in a year, out of the ways by which it is estimated.
 *
 * <p>{@code ln spend = Σ weight × ln estimate}, {@code weight = (1 ÷ error²) ÷ Σ (1 ÷ error²)} over
 * the ways believed.
 *
 * @param year the year
 * @param ways the ways; that by counts first
 * @param rounding pounds to which it is rounded
 */
record SpendEstimate(FinancialYear year, List<Way> ways, double rounding) {

  /** The ways in which spend is estimated. */
  enum Kind {
    /** Counts of placements at prices carried from the outturn. */
    COUNTS("counts of placements at carried prices"),
    /** The outturn in step with the council's allocation. */
    ALLOCATION("spend in step with its allocation"),
    /** The interactive tool's cost of a week. */
    TOOL("the interactive tool");

    final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /**
   * One way.
   *
   * @param kind which
   * @param pounds what it gives
   * @param error one standard error, as a share
   * @param believed whether it has a part in the estimate
   */
  record Way(Kind kind, double pounds, double error, boolean believed) {

    double weight() {
      return believed ? 1 / (error * error) : 0;
    }

    String words() {
      return UnitCosts.rounded(pounds) + " ± " + RecentFlows.percent(error);
    }
  }

  /** Keeps its own copy. */
  SpendEstimate {
    ways = List.copyOf(ways);
  }

  private double weights() {
    return ways.stream().mapToDouble(Way::weight).sum();
  }

  /** Returns the part that a way has in it, between 0 and 1; nothing when it is not among them. */
  double weight(Kind kind) {
    return ways.stream().filter(one -> one.kind() == kind).mapToDouble(Way::weight).sum()
        / weights();
  }

  private double mean() {
    return Math.exp(
        ways.stream().mapToDouble(one -> one.weight() * Math.log(one.pounds())).sum() / weights());
  }

  /** Returns pounds, rounded to what is known. */
  double pounds() {
    return Math.round(mean() / rounding) * rounding;
  }

  /**
   * Returns one standard error of it, as a share: no less than that of the best way, since what is
   * wrong with one is partly wrong with the next, and more where they are further apart than their
   * errors explain.
   */
  double error() {
    double best = ways.stream().filter(Way::believed).mapToDouble(Way::error).min().orElse(0);
    long believed = ways.stream().filter(Way::believed).count();
    double apart =
        ways.stream()
            .filter(Way::believed)
            .mapToDouble(one -> one.weight() * Math.pow(Math.log(one.pounds() / mean()), 2))
            .sum();
    return believed < 2 ? best : best * Math.max(1, Math.sqrt(apart / (believed - 1)));
  }

  /** Returns by how much the highest way, believed or not, is over the lowest, as a share. */
  double apart() {
    double most = ways.stream().mapToDouble(Way::pounds).max().orElse(1);
    double least = ways.stream().mapToDouble(Way::pounds).min().orElse(1);
    return most / least - 1;
  }

  /** Whether more than one way has a part in it. */
  boolean weighed() {
    return ways.stream().filter(Way::believed).count() > 1;
  }

  /** Says what each way gives. */
  String given() {
    return ways.stream()
        .map(one -> one.kind().words + " " + one.words() + (one.believed() ? "" : " (refused)"))
        .collect(Collectors.joining("; "));
  }
}
