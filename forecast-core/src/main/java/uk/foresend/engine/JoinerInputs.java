package uk.foresend.engine;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uplift;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;
import uk.foresend.send.Setting;

/**
 * The columns that {@link Joiners} reads: how many children come, and into which cells.
 *
 * <p>Arrays by cell are of {@code setting × bands + band} and hold values by month; those of cells
 * with the same number are shared.
 */
final class JoinerInputs {

  static final Driver[] OF_MIX = {Driver.JOINER_SETTING_MIX, Driver.JOINER_AGE_MIX};

  final Axes axes;
  final int months;
  final Cohort.Method method;

  /** The part of a year's new plans that each month has. */
  final double[] share;

  final double[] requests;
  final double[] agreed;
  final double[] issued;
  final double[] assessmentMonths;
  final double backlog;
  final double[][] population;
  final double[][] newPlanRate;
  final Mix mix;
  final Transfers transfers;

  /**
   * By month the share of those who come that each cell has: of all, or of its band where there is
   * a new-plan rate. Months that are alike have the same array.
   */
  final double[][] coming;

  /**
   * Transfers in and unreconciled.
   *
   * @param bySetting of a whole setting
   * @param byCell of a setting and band
   * @param cells the cells for which they are given
   */
  record Transfers(double[][] bySetting, double[][] byCell, int[] cells) {}

  /** The first month in which requests grow. */
  private static final int GROW_FROM = 1;

  /**
   * Where those who come are placed.
   *
   * @param settings the share of each setting
   * @param ages the share of each band in each setting
   */
  record Mix(double[][] settings, double[][] ages) {

    /** Whether those who come are placed alike in two months. */
    private boolean isAlike(int m, int other) {
      return isAlike(settings, m, other) && isAlike(ages, m, other);
    }

    private static boolean isAlike(double[][] columns, int m, int other) {
      for (double[] column : columns) {
        if (column[m] != column[other]) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Compiles them.
   *
   * @param earlier what was compiled of assumptions with the same setup and cohort, if any
   */
  JoinerInputs(Assumptions given, Lookup lookup, Optional<JoinerInputs> earlier) {
    axes = given.setup().axes().needsTogether();
    months = given.setup().horizon().monthCount();
    method = given.cohort().method();
    share = earlier.map(before -> before.share).orElseGet(() -> shares(given));
    boolean funnel = method == Cohort.Method.FUNNEL;
    requests = funnel ? requests(lookup) : new double[0];
    agreed = funnel ? lookup.of(Driver.AGREED_SHARE) : requests;
    issued = funnel ? lookup.of(Driver.ISSUED_SHARE) : requests;
    assessmentMonths = funnel ? lookup.of(Driver.ASSESSMENT_MONTHS) : requests;
    backlog = funnel ? lookup.of(Driver.ASSESSMENT_BACKLOG)[0] : 0;
    int bands = method == Cohort.Method.NEW_PLAN_RATE ? axes.bands().size() : 0;
    population = new double[bands][];
    newPlanRate = new double[bands][];
    for (int a = 0; a < bands; a++) {
      population[a] = lookup.exactly(Driver.POPULATION, new Scope.OfBand(axes.bands().get(a).id()));
      newPlanRate[a] = lookup.of(Driver.NEW_PLAN_RATE, axes.bands().get(a));
    }
    mix =
        earlier
            .filter(before -> lookup.leaves(OF_MIX))
            .map(before -> before.mix)
            .orElseGet(() -> mix(lookup));
    transfers =
        earlier
            .filter(before -> lookup.leaves(Driver.TRANSFERS_IN_AND_UNRECONCILED))
            .map(before -> before.transfers)
            .orElseGet(() -> transfers(lookup));
    coming =
        earlier
            .filter(before -> before.mix == mix)
            .map(before -> before.coming)
            .orElseGet(this::coming);
  }

  private double[][] coming() {
    double[][] byMonth = new double[months][];
    for (int m = 0; m < months; m++) {
      byMonth[m] = m > 0 && mix.isAlike(m, m - 1) ? byMonth[m - 1] : coming(m);
    }
    return byMonth;
  }

  private double[] coming(int m) {
    int settings = axes.settings().size();
    int bands = axes.bands().size();
    double[] cells = new double[axes.cellCount()];
    for (int a = 0; a < bands; a++) {
      double total = 0;
      double all = 0;
      for (int s = 0; s < settings; s++) {
        total += mix.settings[s][m] * mix.ages[s * bands + a][m];
        all += mix.settings[s][m];
      }
      for (int s = 0; s < settings; s++) {
        double share = mix.settings[s][m] * mix.ages[s * bands + a][m];
        if (method == Cohort.Method.NEW_PLAN_RATE) {
          share = total > 0 ? share / total : all > 0 ? mix.settings[s][m] / all : 0;
        }
        cells[s * bands + a] = share;
      }
    }
    return cells;
  }

  private double[] shares(Assumptions given) {
    List<Double> january = given.cohort().seasons().newPlans();
    double[] byMonth = new double[months];
    Arrays.setAll(byMonth, m -> january.get(m % 12));
    return byMonth;
  }

  private static double[] requests(Lookup lookup) {
    double[] rate = lookup.of(Driver.REQUEST_GROWTH);
    double[] index = Rising.index(rate, Uplift.OF_REQUESTS, GROW_FROM);
    return lookup.grown(Driver.REQUESTS, index, List.of(Scope.AUTHORITY));
  }

  /** Returns the requests of futures side by side. */
  static Rising requests(Slots slots) {
    return slots.rising(Driver.REQUESTS, Driver.REQUEST_GROWTH, Uplift.OF_REQUESTS, GROW_FROM);
  }

  private Mix mix(Lookup lookup) {
    int settings = axes.settings().size();
    int bands = axes.bands().size();
    double[][] ages = new double[settings * bands][];
    double[][] mix = new double[settings][];
    for (int s = 0; s < settings; s++) {
      Setting setting = axes.settings().get(s);
      mix[s] = lookup.of(Driver.JOINER_SETTING_MIX, setting);
      boolean ownAges = hasAgeMix(lookup, setting);
      for (int a = 0; a < bands; a++) {
        AgeBand band = axes.bands().get(a);
        ages[s * bands + a] =
            lookup.exactly(
                Driver.JOINER_AGE_MIX,
                ownAges ? new Scope.OfCell(setting.id(), band.id()) : new Scope.OfBand(band.id()));
      }
    }
    return new Mix(mix, ages);
  }

  private Transfers transfers(Lookup lookup) {
    Driver driver = Driver.TRANSFERS_IN_AND_UNRECONCILED;
    int bands = axes.bands().size();
    double[][] bySetting = new double[axes.settings().size()][];
    double[][] byCell = new double[axes.settings().size() * bands][];
    for (int s = 0; s < bySetting.length; s++) {
      String setting = axes.settings().get(s).id();
      bySetting[s] = lookup.exactly(driver, new Scope.OfSetting(setting));
      for (int a = 0; a < bands; a++) {
        byCell[s * bands + a] =
            lookup.exactly(driver, new Scope.OfCell(setting, axes.bands().get(a).id()));
      }
    }
    return new Transfers(bySetting, byCell, taken(byCell));
  }

  /** A setting with an age mix of its own uses only that; one without uses the authority's. */
  private boolean hasAgeMix(Lookup lookup, Setting setting) {
    return axes.bands().stream()
        .anyMatch(
            band -> lookup.has(Driver.JOINER_AGE_MIX, new Scope.OfCell(setting.id(), band.id())));
  }

  /** Returns the numbers of the columns that are not nothing in every month. */
  static int[] taken(double[][] columns) {
    Map<double[], Boolean> known = new IdentityHashMap<>();
    return IntStream.range(0, columns.length)
        .filter(i -> known.computeIfAbsent(columns[i], JoinerInputs::isTaken))
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
