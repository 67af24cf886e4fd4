package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.result.Gap;

/**
 * Demand as the last published flows had it: no growth is learnt, requests grow as they lately did
 * by less each year, and everything else stays as it was.
 */
final class RecentFlows implements DemandSource {

  @Override
  public Demand of(CouncilAsAt council, int years, List<Gap> gaps) {
    if (council.england().january().isEmpty()) {
      gaps.add(
          new Gap(
              "moves and leavers",
              "Plans of two Januaries by age were not published by the date.",
              "Plans grow by setting, net."));
      return new Demand(
          Optional.empty(), Optional.of(new NetGrowths(council, gaps).bySetting(years)));
    }
    Funnels funnel = new Funnels(council, gaps);
    return new Demand(Optional.of(flows(council, funnel, years, gaps)), Optional.empty());
  }

  private static Demand.Funnel flows(
      CouncilAsAt council, Funnels funnel, int years, List<Gap> gaps) {
    England england = council.england();
    Rules rules = council.rules();
    Optional<FlowCounts> own = council.flows();
    if (own.isEmpty()) {
      gaps.add(
          new Gap(
              "moves and leavers",
              "Plans of both Januaries by age and placement are not published.",
              "England's rates."));
    }
    FlowCounts counts = own.orElse(england.flows());
    double[][] leave =
        LeaveRates.of(
            counts, england.flows(), own.isEmpty() ? 0 : rules.number("pooling", "leavers"));
    List<Moves.Rates> moves =
        new Moves(council.catalogue())
            .of(
                counts,
                leave,
                england.flows(),
                england.leave(),
                own.isEmpty() ? 0 : rules.number("pooling", "moves"));
    int january = england.january().orElse(0);
    String between = "January " + (january - 1) + " and " + january;
    Joined joined = new Joined(council);
    return new Demand.Funnel(
        funnel.requests(years),
        funnel.agreed(),
        funnel.issued(),
        funnel.months(),
        funnel.backlog(),
        joined.settings(),
        joined.ages(),
        joined.unreconciled(),
        new Demand.Noted<>(
            leave,
            "Plans that ceased in "
                + (january - 1)
                + " over plans of January "
                + (january - 1)
                + ": under 16 by two bands; from 16 by England's shape by age and setting, at the"
                + " council's level ("
                + whole(counts.ceasedPost16())
                + (own.isEmpty() ? " in England" : "")
                + " ceased at 16 and over). Pooled with England's."),
        new Demand.Noted<>(
            moves,
            "The fewest net moves between "
                + between
                + " after leavers and new plans, by family of settings, pooled with England's."));
  }

  static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  /** Where new plans start, at what age, and who comes otherwise. */
  private record Joined(CouncilAsAt council) {

    Demand.Noted<double[]> settings() {
      double[][] own = own();
      double[] mine = new double[own.length];
      double[] england = new double[own.length];
      for (int s = 0; s < own.length; s++) {
        mine[s] = Pool.sum(own[s]);
        england[s] = Pool.sum(council.england().joined()[s]);
      }
      return new Demand.Noted<>(
          Pool.shares(mine, england, council.rules().number("pooling", "joinersBySetting")),
          whole(Pool.sum(mine))
              + " new plans of "
              + named()
              + " by placement, pooled with England's.");
    }

    Demand.Noted<double[][]> ages() {
      double[][] own = own();
      List<double[]> rows = new ArrayList<>();
      for (int s = 0; s < own.length; s++) {
        rows.add(
            Pool.shares(
                own[s],
                council.england().joined()[s],
                council.rules().number("pooling", "joinersByAge")));
      }
      return new Demand.Noted<>(
          rows.toArray(double[][]::new),
          "The ages at which the same plans started, setting by setting, pooled with England's.");
    }

    private double[][] own() {
      double[][] sum = new double[council.catalogue().size()][Ages.COUNT];
      for (int year : England.lastTwo(council.facts())) {
        double[][] grid = council.facts().joined(year, council.catalogue());
        for (int s = 0; s < sum.length; s++) {
          for (int a = 0; a < Ages.COUNT; a++) {
            sum[s][a] += grid[s][a];
          }
        }
      }
      return sum;
    }

    private String named() {
      return England.lastTwo(council.facts()).stream()
          .sorted()
          .map(String::valueOf)
          .collect(java.util.stream.Collectors.joining(" and "));
    }

    Demand.Noted<double[]> unreconciled() {
      Unreconciled of = Unreconciled.of(council);
      double[] plans = council.plans(council.january());
      double[][] cells = Opening.cells(council, new ArrayList<>()).children();
      double[] spread = new double[plans.length];
      for (int s = 0; s < spread.length; s++) {
        for (int a = 4; a <= 15; a++) {
          spread[s] += cells[s][a];
        }
      }
      double all = Pool.sum(spread);
      for (int s = 0; s < spread.length; s++) {
        spread[s] = all > 0 ? spread[s] / all * of.aYear() : 0;
      }
      return new Demand.Noted<>(spread, of.words());
    }
  }
}
