package uk.foresend.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foresend.history.CeaseReason;
import uk.foresend.history.CensusDay;
import uk.foresend.history.Decision;
import uk.foresend.history.Joining;
import uk.foresend.history.Leaving;
import uk.foresend.history.Moving;
import uk.foresend.history.PlanCell;
import uk.foresend.history.ReturnCounts;
import uk.foresend.history.ReturnFlows;
import uk.foresend.history.SmallNumbers;
import uk.foresend.history.Tally;
import uk.foresend.quantity.Count;
import uk.foresend.report.Table;
import uk.foresend.report.Table.Cell;

/**
 * Whoever has all tables printed together, and solves them together, cannot tell of any count that
 * is not shown that it is below the threshold.
 *
 * <p>By another route than the one that hides them: the simplex method finds the greatest value
 * that each hidden count can have beside everything that is printed.
 */
class NothingSmallCanBeWorkedOutTest {
  private static final int THRESHOLD = 6;
  private static final ReturnTables SAFE = new ReturnTables(new SmallNumbers(THRESHOLD));
  private static final ReturnTables ALL = new ReturnTables(new SmallNumbers(0));
  private static final String EARLIER = "flows/plans on 16 January 2025";
  private static final String LATER = "flows/plans on 15 January 2026";

  static List<ReturnFlows> returns() {
    List<ReturnFlows> returns = new ArrayList<>();
    for (int seed = 1; seed <= 60; seed++) {
      Random random = new Random(seed);
      returns.add(
          made(
              random,
              new int[] {0, 3, 7, 40, 400}[random.nextInt(5)],
              new int[] {0, 2, 5, 12, 51}[random.nextInt(5)],
              new int[] {0, 1, 6, 20, 60}[random.nextInt(5)],
              new int[] {0, 4, 8, 30}[random.nextInt(4)]));
    }
    return returns;
  }

  @ParameterizedTest
  @MethodSource("returns")
  void everyHiddenCountMayBeOneThatIsNotSmall(ReturnFlows flows) {
    holds(SAFE.of(flows), ALL.of(flows));
    holds(SAFE.of(flows.later()), ALL.of(flows.later()));
  }

  @Test
  void twoHiddenCountsThatAreThreeTogetherTakeAThirdWithThem() {
    Map<Leaving, Integer> left = new HashMap<>();
    int[] people = {20, 6, 7, 15, 2, 1};
    for (int i = 0; i < people.length; i++) {
      left.put(new Leaving(CeaseReason.OTHER, "setting-" + i), people[i]);
    }
    Map<String, Cell> shown = cells(SAFE.of(flows(new Random(3), left, Map.of(), Map.of(), 500)));
    assertThat(shown.get("flows/left")).isEqualTo(Cell.of(Count.of(51)));
    assertThat(shown.get("leavers/setting-0")).isEqualTo(Cell.of(Count.of(20)));
    assertThat(shown.get("leavers/setting-1")).isInstanceOf(Cell.Absent.class);
    assertThat(shown.get("leavers/setting-2")).isEqualTo(Cell.of(Count.of(7)));
  }

  @Test
  void aFlowThatIsSmallIsNotTheDifferenceOfPlansAndTheOtherFlows() {
    Map<Joining, Integer> joined = Map.of(new Joining(Joining.Origin.NEW, "special", 7), 40);
    Map<Leaving, Integer> left = Map.of(new Leaving(CeaseReason.OTHER, "special"), 3);
    Map<String, Cell> shown = cells(SAFE.of(flows(new Random(4), left, joined, Map.of(), 500)));
    assertThat(shown.get("flows/left")).isInstanceOf(Cell.Absent.class);
    assertThat(shown.get(EARLIER)).isInstanceOf(Cell.Number.class);
    assertThat(shown.get(LATER)).isInstanceOf(Cell.Number.class);
    assertThat(shown.get("joiners/special")).isInstanceOf(Cell.Absent.class);
  }

  /** The greatest value of each hidden small count, by linear programming over what is printed. */
  private static void holds(List<Table> printed, List<Table> truth) {
    Map<String, Cell> shown = cells(printed);
    Map<String, Cell> all = cells(truth);
    assertThat(shown.keySet()).isEqualTo(all.keySet());
    List<String> keys = List.copyOf(shown.keySet());
    List<LinearConstraint> known = sums(keys);
    for (int i = 0; i < keys.size(); i++) {
      double[] one = new double[keys.size()];
      one[i] = 1;
      if (shown.get(keys.get(i)) instanceof Cell.Number number) {
        known.add(new LinearConstraint(one, Relationship.EQ, number.count().value()));
      } else if (!keys.get(i).startsWith("flows/") && !keys.get(i).startsWith("plans/")) {
        known.add(new LinearConstraint(one, Relationship.GEQ, 1));
      }
    }
    for (int i = 0; i < keys.size(); i++) {
      Count count = ((Cell.Number) all.get(keys.get(i))).count();
      boolean small = count.value() > 0 && count.value() < THRESHOLD;
      if (small) {
        assertThat(shown.get(keys.get(i))).isInstanceOf(Cell.Absent.class);
        assertThat(greatest(i, keys.size(), known)).isGreaterThanOrEqualTo(THRESHOLD - 1e-6);
      }
    }
  }

  private static double greatest(int wanted, int all, List<LinearConstraint> known) {
    double[] one = new double[all];
    one[wanted] = 1;
    try {
      return new SimplexSolver()
          .optimize(
              new MaxIter(10_000),
              new LinearObjectiveFunction(one, 0),
              new LinearConstraintSet(known),
              GoalType.MAXIMIZE,
              new NonNegativeConstraint(true))
          .getValue();
    } catch (UnboundedSolutionException anything) {
      return Double.POSITIVE_INFINITY;
    }
  }

  /** Everything a reader knows of how the tables hang together. */
  private static List<LinearConstraint> sums(List<String> keys) {
    List<LinearConstraint> sums = new ArrayList<>();
    Map<String, String> totals = new LinkedHashMap<>();
    totals.put("setting", "plans/all");
    totals.put("age", "plans/all");
    totals.put("need", "plans/all");
    totals.put("joiners-from", "flows/joined");
    totals.put("joiners", "flows/joined");
    totals.put("leavers-why", "flows/left");
    totals.put("leavers", "flows/left");
    totals.put("movers", "flows/moved to another setting");
    totals.forEach(
        (table, total) -> {
          double[] sum = new double[keys.size()];
          for (int i = 0; i < sum.length; i++) {
            sum[i] = keys.get(i).startsWith(table + "/") ? 1 : 0;
          }
          if (keys.contains(total) && Arrays.stream(sum).sum() > 0) {
            sum[keys.indexOf(total)] -= 1;
            sums.add(new LinearConstraint(sum, Relationship.EQ, 0));
          }
        });
    if (keys.contains(EARLIER)) {
      String stayed = "flows/stayed";
      String moved = "flows/moved to another setting";
      sums.add(equal(keys, EARLIER, "flows/left", moved, stayed));
      sums.add(equal(keys, LATER, "flows/joined", moved, stayed));
      sums.add(equal(keys, LATER, "plans/all"));
    }
    return sums;
  }

  private static LinearConstraint equal(List<String> keys, String total, String... parts) {
    double[] sum = new double[keys.size()];
    sum[keys.indexOf(total)] = -1;
    for (String part : parts) {
      sum[keys.indexOf(part)] = 1;
    }
    return new LinearConstraint(sum, Relationship.EQ, 0);
  }

  private static Map<String, Cell> cells(List<Table> tables) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        String of = ((Cell.Text) row.cells().get(0)).text();
        cells.put(table.id() + "/" + of, row.cells().get(1));
      }
    }
    return cells;
  }

  private static ReturnFlows made(Random random, int stayed, int left, int joined, int moved) {
    Map<Leaving, Integer> leavers = new HashMap<>();
    Map<Joining, Integer> joiners = new HashMap<>();
    Map<Moving, Integer> movers = new HashMap<>();
    for (int i = 0; i < left; i++) {
      CeaseReason reason = CeaseReason.values()[few(random, CeaseReason.values().length)];
      leavers.merge(new Leaving(reason, setting(random)), 1, Integer::sum);
    }
    for (int i = 0; i < joined; i++) {
      Joining.Origin origin = Joining.Origin.values()[few(random, 2)];
      joiners.merge(new Joining(origin, setting(random), few(random, 20)), 1, Integer::sum);
    }
    for (int i = 0; i < moved; i++) {
      movers.merge(new Moving("from-" + few(random, 3), setting(random)), 1, Integer::sum);
    }
    return flows(random, leavers, joiners, movers, stayed);
  }

  private static ReturnFlows flows(
      Random random,
      Map<Leaving, Integer> leavers,
      Map<Joining, Integer> joiners,
      Map<Moving, Integer> movers,
      int stayed) {
    int left = sum(leavers);
    int joined = sum(joiners);
    int moved = sum(movers);
    SmallNumbers none = new SmallNumbers(0);
    return new ReturnFlows(
        counts(random, 2025, stayed + moved + left),
        counts(random, 2026, stayed + moved + joined),
        Tally.of(joiners, none),
        Tally.of(leavers, none),
        Tally.of(movers, none),
        Count.of(stayed));
  }

  private static ReturnCounts counts(Random random, int january, int people) {
    Map<PlanCell, Integer> cells = new HashMap<>();
    for (int i = 0; i < people; i++) {
      cells.merge(
          new PlanCell(setting(random), few(random, 26), "need-" + few(random, 6)),
          1,
          Integer::sum);
    }
    List<Tally<PlanCell>> tallies = Tally.of(cells, new SmallNumbers(0));
    Map<Decision, Integer> decisions = new TreeMap<>();
    decisions.put(Decision.YES, 30);
    decisions.put(Decision.NO, 1 + random.nextInt(9));
    return new ReturnCounts(
        CensusDay.ofJanuary(january),
        Tally.total(tallies),
        tallies,
        Tally.of(decisions, new SmallNumbers(0)),
        List.of());
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(one -> one).sum();
  }

  private static String setting(Random random) {
    return "setting-" + few(random, 6);
  }

  /** A number below a bound, small ones more often. */
  private static int few(Random random, int bound) {
    return (int) (bound * Math.pow(random.nextDouble(), 2));
  }
}
