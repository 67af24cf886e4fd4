package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uplift;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;
import uk.foresend.send.Setting;

/**
 * The columns that {@link Demand} reads, compiled from assumptions.
 *
 * <p>Arrays by cell hold, for each cell, its values by month; those of cells with the same number
 * are shared.
 */
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

  final Axes axes;
  final int months;
  final Cohort.Method method;
  final double[] opening;
  final double[] requests;
  final double[] agreed;
  final double[] issued;
  final double[] assessmentMonths;
  final double backlog;
  final double[][] population;
  final double[][] newPlanRate;
  final double[][] netGrowth;
  final double[][] settingMix;
  final double[][] ageMix;

  /** The bands in which children join a setting in some month. */
  final int[][] joinBands;

  final double[][] transfersBySetting;
  final double[][] transfersByCell;

  /** The cells for which transfers in are given, of any need: {@code setting × bands + band}. */
  final int[] transferCells;

  /** The share of each need in a setting and band at the opening census. */
  final double[][] needShare;

  final double[][] ageing;

  /** What each setting loses to others and to the end of plans; none for net growth. */
  final List<Outflow> outflows;

  final List<Route> phases;
  final double[] joinShare;

  DemandInputs(Assumptions given, Lookup lookup) {
    this(given, lookup, List.of());
  }

  /** Compiles assumptions whose earlier outflows, by setting, stand until a rate departs. */
  DemandInputs(Assumptions given, Lookup lookup, List<Outflow> earlier) {
    axes = given.setup().axes();
    months = given.setup().horizon().monthCount();
    method = given.cohort().method();
    opening = opening(given);
    boolean funnel = method == Cohort.Method.FUNNEL;
    boolean flows = method != Cohort.Method.NET_GROWTH;
    int settings = axes.settings().size();
    int bands = axes.bands().size();
    joinShare = shares(given.cohort().seasons().newPlans());
    requests = funnel ? requests(lookup) : new double[0];
    agreed = funnel ? lookup.of(Driver.AGREED_SHARE) : requests;
    issued = funnel ? lookup.of(Driver.ISSUED_SHARE) : requests;
    assessmentMonths = funnel ? lookup.of(Driver.ASSESSMENT_MONTHS) : requests;
    backlog = funnel ? lookup.of(Driver.ASSESSMENT_BACKLOG)[0] : 0;
    boolean rate = method == Cohort.Method.NEW_PLAN_RATE;
    population = new double[rate ? bands : 0][];
    newPlanRate = new double[rate ? bands : 0][];
    for (int a = 0; a < population.length; a++) {
      population[a] = lookup.exactly(Driver.POPULATION, new Scope.OfBand(axes.bands().get(a).id()));
      newPlanRate[a] = lookup.of(Driver.NEW_PLAN_RATE, axes.bands().get(a));
    }
    netGrowth = new double[flows ? 0 : settings][];
    settingMix = new double[settings][];
    ageMix = new double[settings * bands][];
    joinBands = new int[settings][];
    transfersBySetting = new double[settings][];
    transfersByCell = new double[settings * bands][];
    needShare = new double[settings * bands][];
    for (int s = 0; s < settings; s++) {
      Setting setting = axes.settings().get(s);
      if (!flows) {
        netGrowth[s] = lookup.of(Driver.NET_GROWTH, setting);
      }
      settingMix[s] = lookup.of(Driver.JOINER_SETTING_MIX, setting);
      transfersBySetting[s] =
          lookup.exactly(Driver.TRANSFERS_IN_AND_UNRECONCILED, new Scope.OfSetting(setting.id()));
      boolean ownAges = hasAgeMix(lookup, setting);
      for (int a = 0; a < bands; a++) {
        AgeBand band = axes.bands().get(a);
        ageMix[s * bands + a] =
            lookup.exactly(
                Driver.JOINER_AGE_MIX,
                ownAges ? new Scope.OfCell(setting.id(), band.id()) : new Scope.OfBand(band.id()));
        transfersByCell[s * bands + a] =
            lookup.exactly(
                Driver.TRANSFERS_IN_AND_UNRECONCILED, new Scope.OfCell(setting.id(), band.id()));
        needShare[s * bands + a] = needShares(axes, opening, s, a);
      }
      joinBands[s] = taken(Arrays.copyOfRange(ageMix, s * bands, (s + 1) * bands));
    }
    transferCells = taken(transfersByCell);
    ageing = new double[bands][];
    for (int a = 0; a < bands; a++) {
      ageing[a] = ageing(lookup, axes.bands().get(a), flows);
    }
    outflows = flows ? outflows(given, lookup, earlier) : List.of();
    phases = flows ? routes(given, lookup, Driver.PHASE_TRANSFER) : List.of();
  }

  /** A setting with an age mix of its own uses only that; one without uses the authority's. */
  private boolean hasAgeMix(Lookup lookup, Setting setting) {
    return axes.bands().stream()
        .anyMatch(
            band -> lookup.has(Driver.JOINER_AGE_MIX, new Scope.OfCell(setting.id(), band.id())));
  }

  private double[] ageing(Lookup lookup, AgeBand band, boolean flows) {
    if (flows && band.width() > 1) {
      return lookup.exactly(Driver.AGEING_SHARE, new Scope.OfBand(band.id()));
    }
    double[] whole = new double[months];
    Arrays.fill(whole, 1);
    return whole;
  }

  private static double[] requests(Lookup lookup) {
    double[] index = Lookup.index(lookup.of(Driver.REQUEST_GROWTH), Uplift.OF_REQUESTS, 1);
    return lookup.grown(Driver.REQUESTS, index, List.of(Scope.AUTHORITY));
  }

  /** The routes for which a value is given, in the order of the settings. */
  private static List<Route> routes(Assumptions given, Lookup lookup, Driver driver) {
    Axes axes = given.setup().axes();
    Map<Scope, List<Scope>> named = new HashMap<>();
    for (DriverKey key : given.drivers().all().keySet()) {
      if (key.driver() == driver) {
        Scope route = key.scope().moreGeneral().stream().findFirst().orElse(key.scope());
        named.computeIfAbsent(route, scope -> new ArrayList<>()).add(key.scope());
      }
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
          routes.add(new Route(from, to, byBand, taken(byBand)));
        }
      }
    }
    return routes;
  }

  /** What each setting loses, by the routes that lead out of it and to the end of plans. */
  private List<Outflow> outflows(Assumptions given, Lookup lookup, List<Outflow> earlier) {
    Pace moving = new Pace(given.cohort().seasons().moves());
    Pace leaving = new Pace(given.cohort().seasons().leavers());
    List<Route> moves = routes(given, lookup, Driver.MOVE_RATE);
    int post16 = (int) axes.bands().stream().filter(band -> band.from() < AgeBand.POST_16).count();
    Outflow.Changes changes = new Outflow.Changes();
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
          earlier.isEmpty()
              ? new Outflow(rates, moving, leaving, changes, months)
              : new Outflow(rates, moving, leaving, changes, earlier.get(s)));
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
    return needShares(axes, stock, setting, band);
  }

  /**
   * Returns the share of each need in a setting and band, else in the setting, else equal shares.
   */
  private static double[] needShares(Axes axes, double[] stock, int setting, int band) {
    int needs = axes.needs().size();
    double[] shares = new double[needs];
    double total = 0;
    for (int n = 0; n < needs; n++) {
      shares[n] = stock[axes.cell(setting, n, band)];
      total += shares[n];
    }
    for (int n = 0; n < needs && total <= 0; n++) {
      for (int a = 0; a < axes.bands().size(); a++) {
        shares[n] += stock[axes.cell(setting, n, a)];
      }
    }
    total = Arrays.stream(shares).sum();
    for (int n = 0; n < needs; n++) {
      shares[n] = total > 0 ? shares[n] / total : 1.0 / needs;
    }
    return shares;
  }

  private double[] shares(List<Double> january) {
    double[] byMonth = new double[months];
    for (int m = 0; m < months; m++) {
      byMonth[m] = january.get(m % 12);
    }
    return byMonth;
  }

  /** The numbers of the columns that are not nothing in every month. */
  private static int[] taken(double[][] columns) {
    Map<double[], Boolean> known = new IdentityHashMap<>();
    return IntStream.range(0, columns.length)
        .filter(i -> known.computeIfAbsent(columns[i], DemandInputs::isTaken))
        .toArray();
  }

  private static boolean isTaken(double[] column) {
    for (double value : column) {
      if (value != 0) {
        return true;
      }
    }
    return false;
  }
}
