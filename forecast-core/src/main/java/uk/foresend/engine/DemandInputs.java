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
import uk.foresend.quantity.Count;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;
import uk.foresend.send.Setting;

/**
 * The columns that {@link Demand} reads, compiled from assumptions.
 *
 * <p>Needs are taken together: no rate, price or place is given for a need, so that children of one
 * setting and band fare alike whatever theirs is.
 */
final class DemandInputs {

  /**
   * A way that children take from one setting to another.
   *
   * @param from the setting they leave
   * @param to the setting they go to
   * @param byBand the rate or share of each band by month
   * @param scopes the scope that each band has it from
   * @param bands the bands that take it in some month
   */
  record Route(int from, int to, double[][] byBand, Scope[] scopes, int[] bands) {}

  private static final Driver[] OF_DEMAND =
      Arrays.stream(Driver.values()).filter(DemandInputs::reads).toArray(Driver[]::new);

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

  /** Whether a driver bears on where children are wanted. */
  static boolean reads(Driver driver) {
    return driver.stage() == Stage.DEMAND;
  }

  private DemandInputs(Assumptions given, Lookup lookup, Optional<DemandInputs> earlier) {
    axes = given.setup().axes().needsTogether();
    months = given.setup().horizon().monthCount();
    method = given.cohort().method();
    opening = earlier.map(before -> before.opening).orElseGet(() -> opening(given));
    joiners = new JoinerInputs(given, lookup, earlier.map(before -> before.joiners));
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

  /** Returns the routes by which children move out of a setting in any month. */
  List<Route> movesFrom(int setting) {
    return moves.stream().filter(route -> route.from() == setting).toList();
  }

  private double[] ageing(Lookup lookup, AgeBand band, boolean flows) {
    if (flows && band.width() > 1) {
      return lookup.exactly(Driver.AGEING_SHARE, new Scope.OfBand(band.id()));
    }
    double[] whole = new double[months];
    Arrays.fill(whole, 1);
    return whole;
  }

  /** Returns the scope of the share of a band that ages; empty where the whole band does. */
  Optional<Scope> ageingScope(int a) {
    AgeBand band = axes.bands().get(a);
    return method != Cohort.Method.NET_GROWTH && band.width() > 1
        ? Optional.of(new Scope.OfBand(band.id()))
        : Optional.empty();
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
    int settings = axes.settings().size();
    int bands = axes.bands().size();
    Map<Scope, Scope[]> named = new HashMap<>();
    for (Scope scope : given.drivers().of(driver).keySet()) {
      Scope route = scope.moreGeneral().isEmpty() ? scope : scope.moreGeneral().get(0);
      Scope[] byBand = named.computeIfAbsent(route, some -> new Scope[bands]);
      scope.bandIn(axes).ifPresent(a -> byBand[a] = scope);
    }
    List<Route> routes = new ArrayList<>();
    for (int from = 0; from < settings && !named.isEmpty(); from++) {
      for (int to = 0; to < settings; to++) {
        Scope route = new Scope.OfRoute(id(axes, from), id(axes, to));
        Scope[] scopes = named.get(route);
        if (scopes != null) {
          routes.add(route(from, to, route, scopes, lookup, driver));
        }
      }
    }
    return routes;
  }

  private static String id(Axes axes, int setting) {
    return axes.settings().get(setting).id();
  }

  /** Returns a route: bands that have no value of their own share that of the whole route. */
  private static Route route(
      int from, int to, Scope whole, Scope[] scopes, Lookup lookup, Driver driver) {
    double[][] byBand = new double[scopes.length][];
    double[] shared = lookup.exactly(driver, whole);
    for (int a = 0; a < scopes.length; a++) {
      byBand[a] = scopes[a] == null ? shared : lookup.exactly(driver, scopes[a]);
      scopes[a] = scopes[a] == null ? whole : scopes[a];
    }
    return new Route(from, to, byBand, scopes, JoinerInputs.taken(byBand));
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
      List<Route> out = movesFrom(s);
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
    double[] recorded = given.cohort().opening().stream().mapToDouble(Count::value).toArray();
    Axes axes = given.setup().axes().needsTogether();
    double[] stock = given.setup().axes().needsTogether(recorded);
    for (Cohort.Correction correction : given.cohort().corrections()) {
      int band = axes.band(correction.band()).orElseThrow();
      double children = correction.children().value();
      axes.setting(correction.from()).ifPresent(s -> stock[axes.cell(s, 0, band)] -= children);
      axes.setting(correction.to()).ifPresent(s -> stock[axes.cell(s, 0, band)] += children);
    }
    return stock;
  }
}
