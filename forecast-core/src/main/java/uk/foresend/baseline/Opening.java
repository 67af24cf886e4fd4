package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.history.Asked;
import uk.foresend.history.Caveat;
import uk.foresend.history.Series;
import uk.foresend.quantity.Source;
import uk.foresend.result.Gap;

/**
 * The plans a council opens with, by setting and single age.
 *
 * <p>As published, where they are. Elsewhere the council's plans by setting, and by age where
 * known, laid over England's shape by rows and columns in turn until both are met, and rounded so
 * that the total is the published one.
 *
 * @param children whole children by setting and age
 * @param total all of them
 * @param source where they are published
 * @param estimated whether single ages are an estimate
 * @param corrections known faults of the record
 * @param words how they were come by
 */
record Opening(
    double[][] children,
    int total,
    Source source,
    boolean estimated,
    List<Correction> corrections,
    String words) {
  private static final int ROUNDS = 200;
  private static final int STALE_FROM = 19;
  private static final List<String> SCHOOLS = List.of("mainstream", "special", "alternative");

  /** Children put right before the forecast begins. */
  record Correction(String from, String to, int age, int children, String reason) {}

  static Opening cells(CouncilAsAt council, List<Gap> gaps) {
    Facts facts = council.facts();
    int january = council.january();
    var census = facts.plans.lastEntry().getValue();
    int total = (int) Math.round(census.total().value());
    if (facts.hasCells(january)) {
      double[][] grid = whole(facts.cells(january, council.catalogue()), total);
      return new Opening(
          grid,
          total,
          census.source(),
          false,
          stale(council, grid),
          "As published for January "
              + january
              + ", by setting and single age. Under 3 is one published row, put at age 2."
              + " Placements not published are in the last row.");
    }
    double[] settings = council.plans(january);
    double[] ages = facts.ages(january);
    boolean byAge = Pool.sum(ages) > 0.98 * total;
    boolean placed = facts.hasPlacements(january);
    gaps.add(
        new Gap(
            "opening plans",
            placed
                ? "Plans of January " + january + " are not published by setting and single age."
                : "Placements of January " + january + " are not published.",
            (placed ? "" : "The mix of the January before. ")
                + (byAge ? "The council's ages" : "England's ages")
                + ", England's shape by setting and age."));
    double[][] grid =
        raked(
            council.england().shape(), scaled(settings, total), byAge ? scaled(ages, total) : null);
    return new Opening(
        whole(grid, total),
        total,
        census.source(),
        true,
        List.of(),
        "The published total of January "
            + january
            + (placed
                ? ", by setting as published"
                : ", by setting as in the last January published")
            + "; single ages are England's shape"
            + (byAge ? " brought to the council's ages." : ", a shape and never a level."));
  }

  private static double[] scaled(double[] values, double total) {
    double sum = Pool.sum(values);
    double[] scaled = values.clone();
    for (int i = 0; i < scaled.length && sum > 0; i++) {
      scaled[i] *= total / sum;
    }
    return scaled;
  }

  /** Brings a shape to the sums of its rows, and of its columns if they are given. */
  private static double[][] raked(
      double[][] shape, double[] rows, double @org.jspecify.annotations.Nullable [] columns) {
    double[][] grid = new double[rows.length][Ages.COUNT];
    for (int s = 0; s < rows.length; s++) {
      for (int a = 0; a < Ages.COUNT; a++) {
        grid[s][a] = shape[s][a] + 1e-6;
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      if (columns != null) {
        for (int a = 0; a < Ages.COUNT; a++) {
          double sum = FlowCounts.sum(grid, a, a);
          for (double[] row : grid) {
            row[a] *= columns[a] / sum;
            row[a] = Math.max(row[a], 1e-12);
          }
        }
      }
      for (int s = 0; s < rows.length; s++) {
        double sum = Pool.sum(grid[s]);
        for (int a = 0; a < Ages.COUNT; a++) {
          grid[s][a] *= rows[s] / sum;
        }
      }
    }
    return grid;
  }

  /** Rounds to whole children with the given total, the largest remainders up. */
  static double[][] whole(double[][] grid, int total) {
    double[] flat = new double[grid.length * Ages.COUNT];
    for (int i = 0; i < flat.length; i++) {
      flat[i] = grid[i / Ages.COUNT][i % Ages.COUNT];
    }
    long[] rounded = Rounded.to(scaled(flat, total), total);
    double[][] whole = new double[grid.length][Ages.COUNT];
    for (int i = 0; i < flat.length; i++) {
      whole[i / Ages.COUNT][i % Ages.COUNT] = rounded[i];
    }
    return whole;
  }

  /** Adults still recorded in schools in a year of which that is known to be stale. */
  private static List<Correction> stale(CouncilAsAt council, double[][] grid) {
    int january = council.january();
    List<Caveat> known =
        council
            .history()
            .published
            .caveats()
            .touching(
                Series.PLANS_BY_AGE, Asked.of(council.council().code()).years(january, january))
            .stream()
            .filter(caveat -> caveat.id().startsWith("stale-placements"))
            .toList();
    if (known.isEmpty() || !council.facts().hasCells(january - 1)) {
      return List.of();
    }
    Catalogue catalogue = council.catalogue();
    double[][] before = council.facts().cells(january - 1, catalogue);
    double[] share = new double[catalogue.size()];
    for (int s = 0; s < share.length; s++) {
      if (!SCHOOLS.contains(catalogue.at(s).family())) {
        for (int a = STALE_FROM; a < Ages.COUNT; a++) {
          share[s] += before[s][a];
        }
      }
    }
    List<Correction> corrections = new ArrayList<>();
    for (int s = 0; s < share.length; s++) {
      for (int a = STALE_FROM; a < Ages.COUNT && SCHOOLS.contains(catalogue.at(s).family()); a++) {
        int children = (int) grid[s][a];
        long[] to = Rounded.to(scaled(share, children), children);
        for (int t = 0; t < to.length; t++) {
          if (to[t] > 0) {
            corrections.add(
                new Correction(
                    catalogue.at(s).id(),
                    catalogue.at(t).id(),
                    a,
                    (int) to[t],
                    "Recorded in a school at " + a + ": not updated after moving on."));
          }
        }
      }
    }
    return corrections;
  }
}
