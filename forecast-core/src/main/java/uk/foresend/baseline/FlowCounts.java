package uk.foresend.baseline;

import java.util.List;
import java.util.Optional;
import uk.foresend.history.CeasedPlans;
import uk.foresend.history.Part;
import uk.foresend.send.AgeBand;

/**
 * The children of two Januaries by setting and single age, and the plans that started and ceased in
 * the calendar year that lies for the most part between them: of a council, or of many together.
 */
final class FlowCounts {
  /** Plans at the first January. */
  final double[][] before;

  /** Plans a year later. */
  final double[][] after;

  /** New plans, by the age when they started. */
  final double[][] joined;

  /** Plans that ceased, by age. */
  final double[] ceased;

  /** Plans that ceased, by setting. */
  final double[] ceasedFrom;

  private FlowCounts(int settings) {
    before = new double[settings][Ages.COUNT];
    after = new double[settings][Ages.COUNT];
    joined = new double[settings][Ages.COUNT];
    ceased = new double[Ages.COUNT];
    ceasedFrom = new double[settings];
  }

  /** Returns the counts between the January before and that one; empty where one is missing. */
  static Optional<FlowCounts> of(Facts facts, int january, Catalogue catalogue) {
    if (!published(facts, january)) {
      return Optional.empty();
    }
    int year = january - 1;
    FlowCounts counts = new FlowCounts(catalogue.size());
    add(counts.before, facts.cells(year, catalogue));
    add(counts.after, facts.cells(january, catalogue));
    add(counts.joined, facts.joined(year, catalogue));
    for (CeasedPlans row : facts.ceasedParts.getOrDefault(year, List.of())) {
      double plans = row.total().value();
      row.of().band().ifPresent(band -> counts.ceased[Ages.of(band)] += plans);
      if (row.of() instanceof Part.Placed placed) {
        counts.ceasedFrom[setting(placed.column(), catalogue)] += plans;
      }
    }
    return Optional.of(counts);
  }

  /** Whether the counts between the January before and that one are published. */
  static boolean published(Facts facts, int january) {
    return facts.newByAge.containsKey(january - 1)
        && facts.ceasedParts.containsKey(january - 1)
        && facts.hasCells(january - 1)
        && facts.hasCells(january);
  }

  /** Returns the sum of the counts of every council that has them. */
  static FlowCounts ofAll(History history, int january) {
    FlowCounts sum = new FlowCounts(history.catalogue.size());
    for (String council : history.councils()) {
      of(history.of(council), january, history.catalogue).ifPresent(sum::add);
    }
    return sum;
  }

  private void add(FlowCounts other) {
    add(before, other.before);
    add(after, other.after);
    add(joined, other.joined);
    for (int a = 0; a < Ages.COUNT; a++) {
      ceased[a] += other.ceased[a];
    }
    for (int s = 0; s < ceasedFrom.length; s++) {
      ceasedFrom[s] += other.ceasedFrom[s];
    }
  }

  /** Returns the plans that ceased at 16 or later. */
  double ceasedPost16() {
    double sum = 0;
    for (int a = AgeBand.POST_16; a < Ages.COUNT; a++) {
      sum += ceased[a];
    }
    return sum;
  }

  /** Returns the plans that ceased at some ages. */
  double ceased(int from, int to) {
    double sum = 0;
    for (int a = from; a <= to; a++) {
      sum += ceased[a];
    }
    return sum;
  }

  /** Returns the plans of a grid at some ages. */
  static double sum(double[][] grid, int from, int to) {
    double sum = 0;
    for (double[] row : grid) {
      for (int a = from; a <= to; a++) {
        sum += row[a];
      }
    }
    return sum;
  }

  /** Returns the plans of a grid. */
  static double sum(double[][] grid) {
    return sum(grid, 0, Ages.COUNT - 1);
  }

  private static int setting(String column, Catalogue catalogue) {
    for (int s = 0; s < catalogue.size(); s++) {
      if (catalogue.at(s).columns().contains(column)) {
        return s;
      }
    }
    return catalogue.other();
  }

  private static void add(double[][] to, double[][] more) {
    for (int s = 0; s < to.length; s++) {
      for (int a = 0; a < Ages.COUNT; a++) {
        to[s][a] += more[s][a];
      }
    }
  }
}
