package uk.foresend.baseline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.foresend.quantity.FinancialYear;

/**
 * What all councils together teach, as at a date: learnt once and used wherever a council's own
 * figure is missing or small.
 */
final class England {
  private final History history;
  private final OptionalInt january;
  private final FlowCounts flows;
  private final double[][] leave;
  private final double[][] joined;
  private final double[][] shape;
  private final Map<String, Double> unitCosts = new HashMap<>();
  private final double averagePlans;
  private final FinancialYear outturnYear;
  private @Nullable Drift drift;
  private @Nullable IncomeSpread spread;

  England(History history) {
    this.history = history;
    this.january = latestFollowed(history);
    this.flows = FlowCounts.ofAll(history, january.orElse(0));
    boolean followed = january.isPresent();
    this.leave = followed ? LeaveRates.of(flows, flows, 0) : new double[0][];
    this.joined = new double[history.catalogue.size()][Ages.COUNT];
    this.shape = new double[history.catalogue.size()][Ages.COUNT];
    for (String council : history.councils()) {
      Facts facts = history.of(council);
      for (int year : lastTwo(facts)) {
        add(joined, facts.joined(year, history.catalogue));
      }
    }
    shapes();
    UnitCosts.english(history).forEach(unitCosts::put);
    double plans = 0;
    FinancialYear year = new FinancialYear(history.asAt - 2);
    for (String council : history.councils()) {
      Facts facts = history.of(council);
      if (facts.hasOutturn()) {
        year = facts.anyOutturn().orElseThrow().year();
        plans += Pool.sum(new Averages(history.catalogue, facts).of(year));
      }
    }
    this.outturnYear = year;
    this.averagePlans = Math.max(1, plans);
  }

  /** The latest January that follows another, both by age and on one basis, for most councils. */
  private static OptionalInt latestFollowed(History history) {
    int best = 0;
    for (int year = history.asAt; year > history.asAt - 4; year--) {
      int wanted = year;
      long having =
          history.councils().stream()
              .filter(code -> FlowCounts.published(history.of(code), wanted))
              .count();
      if (having > history.councils().size() / 2 && best == 0) {
        best = year;
      }
    }
    return best == 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /**
   * England's plans by setting and age. Where none is published by the date, the first that ever
   * was gives the shape, never the level.
   */
  private void shapes() {
    int latest = 0;
    for (String council : history.councils()) {
      for (int year : history.of(council).cells.keySet()) {
        latest = Math.max(latest, year);
      }
    }
    int chosen = january.orElse(latest);
    for (String council : history.councils()) {
      if (history.of(council).hasCells(chosen)) {
        add(shape, history.of(council).cells(chosen, history.catalogue));
      }
    }
    if (FlowCounts.sum(shape) == 0) {
      Facts first = new Facts();
      history.published.plansByAge().stream()
          .filter(row -> row.council().equals(uk.foresend.history.Council.ENGLAND))
          .filter(row -> row.january() == firstByAge())
          .forEach(first::add);
      add(shape, first.cells(firstByAge(), history.catalogue));
    }
  }

  private int firstByAge() {
    return history.published.plansByAge().stream()
        .mapToInt(row -> row.january())
        .min()
        .orElse(history.asAt);
  }

  /** Returns the last two calendar years whose new plans are published by age. */
  static List<Integer> lastTwo(Facts facts) {
    return facts.newByAge.descendingKeySet().stream().limit(2).toList();
  }

  History history() {
    return history;
  }

  /** Returns the later of the two Januaries between which flows are followed, if there are two. */
  OptionalInt january() {
    return january;
  }

  /** Returns the flows of all councils between those Januaries. */
  FlowCounts flows() {
    return flows;
  }

  /** Returns England's leave rates by setting and age. */
  double[][] leave() {
    return leave;
  }

  /** Returns the new plans of the last two years by setting and age. */
  double[][] joined() {
    return joined;
  }

  /** Returns plans by setting and age, for the shape. */
  double[][] shape() {
    return shape;
  }

  /** Returns England's pounds a placement of a price, in the year of the outturn. */
  double unitCost(String price) {
    return unitCosts.getOrDefault(price, 0.0);
  }

  /** Returns how spend moved against allocations, worked out when it is first asked for. */
  synchronized Drift drift() {
    Drift known = drift == null ? Drift.of(this) : drift;
    drift = known;
    return known;
  }

  /** Returns how allocations departed, worked out when it is first asked for. */
  synchronized IncomeSpread incomeSpread() {
    IncomeSpread known = spread == null ? IncomeSpread.of(history) : spread;
    spread = known;
    return known;
  }

  /** Returns the year of the section 251 outturn. */
  FinancialYear outturnYear() {
    return outturnYear;
  }

  /** Returns the average plans of that year of all councils that have an outturn. */
  double averagePlans() {
    return averagePlans;
  }

  private static void add(double[][] to, double[][] more) {
    for (int s = 0; s < to.length; s++) {
      for (int a = 0; a < Ages.COUNT; a++) {
        to[s][a] += more[s][a];
      }
    }
  }
}
