package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Stage;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;
import uk.foresend.send.Setting;

/** The columns that {@link Demand} reads, compiled from assumptions. */
final class DemandInputs {

  /**
   * A way that children take from one setting to another.
   *
   * @param from the setting they leave
   * @param to the setting they go to
   * @param byBand the rate or share of each band by month
   * @param bands the bands that take it in some month
   */
  record Route(int from, int to, double[][] byBand, int[] bands) {}

  private static final Driver[] OF_DEMAND =
      Arrays.stream(Driver.values())
          .filter(driver -> driver.stage() == Stage.DEMAND)
          .toArray(Driver[]::new);

  private static final Driver[] OF_OUTFLOWS = {Driver.MOVE_RATE, Driver.LEAVE_RATE};

  final Axes axes;
  final int months;
  final Cohort.Method method;
  final double[] opening;
  final JoinerInputs joiners;
  final double[][] netGrowth;
  final double[][] ageing;

  /** What each setting loses to others and to the end of plans; none for net growth. */
  final List<Outflow> outflows;

  final List<Route> phases;
  private final List<Route> moves;
  private final Outflow.Changes changes;

  /**
   * Compiles assumptions, sharing with earlier ones of the same setup and cohort what they left
   * alone: everything, where they left every driver of demand; earlier outflows stand until a rate
   * departs.
   */
  static DemandInputs of(Assumptions given, Lookup lookup, Optional<DemandInputs> earlier) {
    return earlier
        .filter(before -> lookup.leaves(OF_DEMAND))
        .orElseGet(() -> new DemandInputs(given, lookup, earlier));
  }

  private DemandInputs(Assumptions given, Lookup lookup, Optional<DemandInputs> earlier) {
    axes = given.setup().axes();
    months = given.setup().horizon().monthCount();
    method = given.cohort().method();
    opening = earlier.map(before -> before.opening).orElseGet(() -> opening(given));
    joiners = new JoinerInputs(given, lookup, opening, earlier.map(before -> before.joiners));
    boolean flows = method != Cohort.Method.NET_GROWTH;
    netGrowth = new double[flows ? 0 : axes.settings().size()][];
    Arrays.setAll(netGrowth, s -> lookup.of(Driver.NET_GROWTH, axes.settings().get(s)));
    ageing = new double[axes.bands().size()][];
    Arrays.setAll(ageing, a -> ageing(lookup, axes.bands().get(a), flows));
    moves = flows ? routes(given, lookup, Driver.MOVE_RATE, earlier, x -> x.moves) : List.of();
    phases =
        flows ? routes(given, lookup, Driver.PHASE_TRANSFER, earlier, x -> x.phases) : List.of();
    changes = new Outflow.Changes(earlier.map(before -> before.changes));
    outflows = flows ? outflows(given, lookup, earlier) : List.of();
  }

  private double[] ageing(Lookup lookup, AgeBand band, boolean flows) {
    if (flows && band.width() > 1) {
      return lookup.exactly(Driver.AGEING_SHARE, new Scope.OfBand(band.id()));
    }
    double[] whole = new double[months];
    Arrays.fill(whole, 1);
    return whole;
  }

  private static List<Route> routes(
      Assumptions given,
      Lookup lookup,
      Driver driver,
      Optional<DemandInputs> earlier,
      Function<DemandInputs, List<Route>> of) {
    return earlier
        .filter(before -> lookup.leaves(driver))
        .map(of)
        .orElseGet(() -> routes(given, lookup, driver));
  }

  /** The routes for which a value is given, in the order of the settings. */
  private static List<Route> routes(Assumptions given, Lookup lookup, Driver driver) {
    Axes axes = given.setup().axes();
    Map<Scope, List<Scope>> named = new HashMap<>();
    for (Scope scope : given.drivers().of(driver).keySet()) {
      Scope route = scope.moreGeneral().stream().findFirst().orElse(scope);
      named.computeIfAbsent(route, some -> new ArrayList<>()).add(scope);
    }
    List<Route> routes = new ArrayList<>();
    for (int from = 0; from < axes.settings().size(); from++) {
      for (int to = 0; to < axes.settings().size(); to++) {
        String fromId = axes.settings().get(from).id();
        Scope route = new Scope.OfRoute(fromId, axes.settings().get(to).id());
        List<Scope> parts = named.getOrDefault(route, List.of());
        if (!parts.isEmpty()) {
          double[][] byBand = new double[axes.bands().size()][];
          Arrays.fill(byBand, lookup.exactly(driver, route));
          for (Scope scope : parts) {
            scope.bandIn(axes).ifPresent(a -> byBand[a] = lookup.exactly(driver, scope));
          }
          routes.add(new Route(from, to, byBand, JoinerInputs.taken(byBand)));
        }
      }
    }
    return routes;
  }

  /** What each setting loses, by the routes that lead out of it and to the end of plans. */
  private List<Outflow> outflows(Assumptions given, Lookup lookup, Optional<DemandInputs> earlier) {
    if (earlier.isPresent() && lookup.leaves(OF_OUTFLOWS)) {
      return earlier.get().outflows;
    }
    Pace moving = new Pace(given.cohort().seasons().moves());
    Pace leaving = new Pace(given.cohort().seasons().leavers());
    int post16 = (int) axes.bands().stream().filter(band -> band.from() < AgeBand.POST_16).count();
    List<Outflow> all = new ArrayList<>();
    for (int s = 0; s < axes.settings().size(); s++) {
      int from = s;
      Setting setting = axes.settings().get(s);
      List<Route> out = moves.stream().filter(route -> route.from() == from).toList();
      Outflow.Rates rates =
          new Outflow.Rates(
              from,
              out.stream().mapToInt(Route::to).toArray(),
              out.stream().map(Route::byBand).toArray(double[][][]::new),
              axes.bands().stream()
                  .map(band -> lookup.of(Driver.LEAVE_RATE, setting, band))
                  .toArray(double[][]::new),
              post16);
      all.add(
          earlier
              .map(x -> new Outflow(rates, moving, leaving, changes, x.outflows.get(from)))
              .orElseGet(() -> new Outflow(rates, moving, leaving, changes, months)));
    }
    return all;
  }

  private static double[] opening(Assumptions given) {
    Axes axes = given.setup().axes();
    double[] stock = new double[axes.cellCount()];
    for (int c = 0; c < stock.length; c++) {
      stock[c] = given.cohort().opening().get(c).value();
    }
    for (Cohort.Correction correction : given.cohort().corrections()) {
      int band = axes.band(correction.band()).orElseThrow();
      double[] byNeed = needsOf(axes, stock, correction, band);
      for (int n = 0; n < byNeed.length; n++) {
        int need = n;
        double children = byNeed[n] * correction.children().value();
        axes.setting(correction.from()).ifPresent(s -> stock[axes.cell(s, need, band)] -= children);
        axes.setting(correction.to()).ifPresent(s -> stock[axes.cell(s, need, band)] += children);
      }
    }
    return stock;
  }

  /**
   * A correction moves children of each need in proportion to those recorded in the cell it takes
   * from or adds to.
   */
  private static double[] needsOf(
      Axes axes, double[] stock, Cohort.Correction correction, int band) {
    String basis = correction.from().isEmpty() ? correction.to() : correction.from();
    int setting = axes.setting(basis).orElseThrow();
    return JoinerInputs.needShares(axes, stock, setting, band);
  }
}
