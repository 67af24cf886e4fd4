package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.assumption.Uplift;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Horizon;
import uk.foresend.send.Axes;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.Setting;

/**
 * The columns that {@link Cost} reads, compiled from assumptions; prices are those of the first
 * ledger year's April.
 */
final class CostInputs {

  /** The month of April in the first ledger year: prices grow from the month after. */
  static final int OPENING_APRIL = Horizon.WARM_UP_MONTHS;

  final Axes axes;
  final Horizon horizon;
  final List<SettingTerms> terms;

  /** Top-up or fee of a setting and band by month, growth included, in pounds a child a year. */
  final double[][] topUp;

  final double[][] placeRate;
  final double[][] emptyRate;
  final double[][] placesPerChild;
  final double[][] commissioned;
  final double[][] recouped;
  final double[][] academies;
  final double[][] guaranteed;

  /** Lines that are not placements, in their order. */
  final List<LineTerms> lines = new ArrayList<>();

  /** Their pounds a year by month, growth at a rate included. */
  final List<double[]> lineSpend = new ArrayList<>();

  /**
   * The grants rolled in that they pass on, in pounds a year by month; nothing makes these grow.
   */
  final List<double[]> lineGrant = new ArrayList<>();

  /** The part of a line that is in proportion to the number of plans, by month. */
  final List<double[]> lineWithPlans = new ArrayList<>();

  /** Start-up of schemes, by their setting and by month. */
  final double[][] startUp;

  /** Delivery of levers paid by the DSG, by month. */
  final double[] delivery;

  /**
   * Spend of a block as a share of what it receives, by block ordinal; empty where nothing is
   * delegated.
   */
  final Map<Block, double[]> delegated = new EnumMap<>(Block.class);

  /**
   * Plans in the baseline's first ledger year on average: lines that grow with plans are in
   * proportion to it.
   */
  double referencePlans = Double.NaN;

  CostInputs(Assumptions given, Lookup lookup) {
    axes = given.setup().axes();
    horizon = given.setup().horizon();
    terms = given.finance().terms();
    int settings = axes.settings().size();
    int bands = axes.bands().size();
    topUp = new double[settings * bands][];
    placeRate = new double[settings][];
    emptyRate = new double[settings][];
    placesPerChild = new double[settings][];
    commissioned = new double[settings][];
    recouped = new double[settings][];
    academies = new double[settings][];
    guaranteed = new double[settings][];
    for (int s = 0; s < settings; s++) {
      compile(s, lookup);
    }
    for (LineTerms line : given.finance().lines()) {
      if (line.kind() != LineTerms.Kind.PLACEMENTS) {
        lines.add(line);
        lineSpend.add(lineSpend(line, lookup));
        lineGrant.add(lineGrant(line, given));
        lineWithPlans.add(lineWithPlans(line, lookup));
      }
    }
    startUp = new double[settings][horizon.monthCount()];
    for (CapitalScheme scheme : given.programme().schemes()) {
      int s = axes.setting(scheme.setting()).orElseThrow();
      for (CapitalScheme.StartUp each : scheme.startUp()) {
        add(startUp[s], horizon.indexOf(each.month()), each.amount().pounds());
      }
    }
    delivery = new double[horizon.monthCount()];
    for (Programme.DeliveryCost cost : given.programme().deliveryCosts()) {
      if (cost.purse() == Programme.Purse.DSG) {
        add(delivery, horizon.indexOf(cost.month()), cost.amount().pounds());
      }
    }
    for (Block block : Block.values()) {
      Scope scope = new Scope.OfBlock(block);
      if (lookup.has(Driver.BLOCK_SPEND_SHARE, scope)) {
        delegated.put(block, lookup.exactly(Driver.BLOCK_SPEND_SHARE, scope));
      }
    }
  }

  private void compile(int s, Lookup lookup) {
    Setting setting = axes.settings().get(s);
    SettingTerms how = terms.get(s);
    Scope scope = new Scope.OfSetting(setting.id());
    double[] growth =
        Lookup.index(lookup.of(Driver.TOP_UP_GROWTH, setting), how.uplift(), OPENING_APRIL + 1);
    for (int a = 0; a < axes.bands().size(); a++) {
      topUp[s * axes.bands().size() + a] =
          lookup.grown(Driver.TOP_UP, growth, Lookup.scopes(setting, axes.bands().get(a)));
    }
    placeRate[s] = lookup.exactly(Driver.PLACE_RATE, scope);
    emptyRate[s] =
        lookup.has(Driver.EMPTY_PLACE_RATE, scope)
            ? lookup.exactly(Driver.EMPTY_PLACE_RATE, scope)
            : placeRate[s];
    recouped[s] = lookup.exactly(Driver.DFE_RECOUPED_SHARE, scope);
    academies[s] = lookup.exactly(Driver.ACADEMY_SHARE, scope);
    guaranteed[s] = lookup.exactly(Driver.GUARANTEED_PLACES, scope);
    boolean paid = how.payer() != SettingTerms.PlacePayer.NOBODY;
    boolean perChild = how.placeCount() == SettingTerms.PlaceCount.PER_CHILD;
    placesPerChild[s] =
        paid && perChild ? lookup.exactly(Driver.PLACES_PER_CHILD, scope) : new double[0];
    commissioned[s] = paid && !perChild ? lookup.exactly(Driver.PLACES, scope) : new double[0];
  }

  private static double[] lineSpend(LineTerms line, Lookup lookup) {
    Scope scope = new Scope.OfLine(line.id());
    if (line.growth() != LineTerms.Growth.AT_RATE) {
      return lookup.exactly(Driver.LINE_SPEND, scope);
    }
    double[] rate = lookup.exactly(Driver.LINE_GROWTH, scope);
    return lookup.grown(
        Driver.LINE_SPEND, Lookup.index(rate, Uplift.OF_LINES, OPENING_APRIL + 1), List.of(scope));
  }

  private double[] lineWithPlans(LineTerms line, Lookup lookup) {
    double[] share = lookup.exactly(Driver.LINE_PLANS_SHARE, new Scope.OfLine(line.id()));
    if (line.growth() == LineTerms.Growth.WITH_PLANS) {
      share = new double[horizon.monthCount()];
      Arrays.fill(share, 1);
    }
    return share;
  }

  private double[] lineGrant(LineTerms line, Assumptions given) {
    double[] grant = new double[horizon.monthCount()];
    given.finance().income().stream()
        .flatMap(income -> income.rolledIn().stream())
        .filter(each -> each.line().equals(line.id()))
        .forEach(
            each -> {
              for (int m = Math.max(0, horizon.indexOf(each.from().april()));
                  m < grant.length;
                  m++) {
                grant[m] += each.amount().pounds();
              }
            });
    return grant;
  }

  private static void add(double[] byMonth, int month, double pounds) {
    if (month >= 0 && month < byMonth.length) {
      byMonth[month] += pounds;
    }
  }
}
