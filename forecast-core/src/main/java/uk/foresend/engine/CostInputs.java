package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final Driver[] OF_PRICES = {Driver.TOP_UP, Driver.TOP_UP_GROWTH};
  private static final Driver[] OF_PLACES = {
    Driver.PLACE_RATE,
    Driver.EMPTY_PLACE_RATE,
    Driver.PLACES_PER_CHILD,
    Driver.PLACES,
    Driver.DFE_RECOUPED_SHARE,
    Driver.ACADEMY_SHARE,
    Driver.GUARANTEED_PLACES
  };
  private static final Driver[] OF_LINES = {
    Driver.LINE_SPEND, Driver.LINE_GROWTH, Driver.LINE_PLANS_SHARE
  };

  final Axes axes;
  final Horizon horizon;
  final List<SettingTerms> terms;

  /** The number of every band. */
  final int[] eachBand;

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
  final List<LineTerms> lines;

  /** Their pounds a year by month, growth at a rate included. */
  final List<double[]> lineSpend;

  /**
   * The grants rolled in that they pass on, in pounds a year by month; nothing makes these grow.
   */
  final List<double[]> lineGrant;

  /** The part of a line that is in proportion to the number of plans, by month. */
  final List<double[]> lineWithPlans;

  /** No pounds in any month. */
  final double[] nothing;

  /** Start-up of schemes, by their setting and by month. */
  final double[][] startUp;

  /** Delivery of levers paid by the DSG, by month. */
  final double[] delivery;

  /**
   * Spend of a block as a share of what it receives, by block ordinal; empty where nothing is
   * delegated.
   */
  final Map<Block, double[]> delegated;

  /**
   * Plans in the baseline's first ledger year on average: lines that grow with plans are in
   * proportion to it.
   */
  double referencePlans = Double.NaN;

  /**
   * Compiles them.
   *
   * @param before what was compiled of assumptions with the same setup, which is shared where these
   *     left it alone
   * @param prices which bands are known to have one price; each its own when nothing is known
   */
  CostInputs(
      Assumptions given, Lookup lookup, Optional<Inputs> before, Optional<PriceGroups> prices) {
    axes = given.setup().axes();
    horizon = given.setup().horizon();
    terms = given.finance().terms();
    nothing =
        before.map(inputs -> inputs.cost.nothing).orElseGet(() -> new double[horizon.monthCount()]);
    int settings = axes.settings().size();
    int bands = axes.bands().size();
    Optional<CostInputs> alike =
        before
            .map(inputs -> inputs.cost)
            .filter(cost -> cost.terms == terms || cost.terms.equals(terms));
    eachBand = alike.map(cost -> cost.eachBand).orElseGet(() -> PriceGroups.each(axes));
    topUp =
        alike
            .filter(cost -> lookup.leaves(OF_PRICES))
            .map(cost -> cost.topUp)
            .orElseGet(() -> new double[settings * bands][]);
    boolean unpriced = topUp[0] == null;
    for (int s = 0; s < settings && unpriced; s++) {
      if (prices.isPresent()) {
        price(s, lookup, prices.get());
      } else {
        price(s, lookup);
      }
    }
    Optional<CostInputs> placed = alike.filter(cost -> lookup.leaves(OF_PLACES));
    placeRate = placed.map(cost -> cost.placeRate).orElseGet(() -> new double[settings][]);
    emptyRate = placed.map(cost -> cost.emptyRate).orElseGet(() -> new double[settings][]);
    placesPerChild =
        placed.map(cost -> cost.placesPerChild).orElseGet(() -> new double[settings][]);
    commissioned = placed.map(cost -> cost.commissioned).orElseGet(() -> new double[settings][]);
    recouped = placed.map(cost -> cost.recouped).orElseGet(() -> new double[settings][]);
    academies = placed.map(cost -> cost.academies).orElseGet(() -> new double[settings][]);
    guaranteed = placed.map(cost -> cost.guaranteed).orElseGet(() -> new double[settings][]);
    for (int s = 0; s < settings && placed.isEmpty(); s++) {
      place(s, lookup);
    }
    Optional<CostInputs> lined =
        alike
            .filter(cost -> lookup.leaves(OF_LINES))
            .filter(cost -> before.orElseThrow().spends(given.finance()));
    lines = lined.map(cost -> cost.lines).orElseGet(ArrayList::new);
    lineSpend = lined.map(cost -> cost.lineSpend).orElseGet(ArrayList::new);
    lineGrant = lined.map(cost -> cost.lineGrant).orElseGet(ArrayList::new);
    lineWithPlans = lined.map(cost -> cost.lineWithPlans).orElseGet(ArrayList::new);
    for (LineTerms line : lined.isPresent() ? List.<LineTerms>of() : given.finance().lines()) {
      if (line.kind() != LineTerms.Kind.PLACEMENTS) {
        lines.add(line);
        lineSpend.add(lineSpend(line, lookup));
        lineGrant.add(lineGrant(line, given));
        lineWithPlans.add(lineWithPlans(line, lookup));
      }
    }
    Programme programme = given.programme();
    startUp =
        alike
            .filter(cost -> before.orElseThrow().hasSchemes(programme))
            .map(cost -> cost.startUp)
            .orElseGet(() -> startUp(programme));
    delivery = programme.deliveryCosts().isEmpty() ? nothing : new double[horizon.monthCount()];
    for (Programme.DeliveryCost cost : programme.deliveryCosts()) {
      if (cost.purse() == Programme.Purse.DSG) {
        add(delivery, horizon.indexOf(cost.month()), cost.amount().pounds());
      }
    }
    delegated =
        alike
            .filter(cost -> lookup.leaves(Driver.BLOCK_SPEND_SHARE))
            .map(cost -> cost.delegated)
            .orElseGet(() -> delegated(lookup));
  }

  private double[][] startUp(Programme programme) {
    double[][] bySetting = new double[axes.settings().size()][];
    Arrays.fill(bySetting, nothing);
    for (CapitalScheme scheme : programme.schemes()) {
      int s = axes.setting(scheme.setting()).orElseThrow();
      if (bySetting[s] == nothing && !scheme.startUp().isEmpty()) {
        bySetting[s] = new double[horizon.monthCount()];
      }
      for (CapitalScheme.StartUp each : scheme.startUp()) {
        add(bySetting[s], horizon.indexOf(each.month()), each.amount().pounds());
      }
    }
    return bySetting;
  }

  private static Map<Block, double[]> delegated(Lookup lookup) {
    Map<Block, double[]> shares = new EnumMap<>(Block.class);
    for (Block block : Block.values()) {
      Scope scope = new Scope.OfBlock(block);
      if (lookup.has(Driver.BLOCK_SPEND_SHARE, scope)) {
        shares.put(block, lookup.exactly(Driver.BLOCK_SPEND_SHARE, scope));
      }
    }
    return shares;
  }

  /** Finds the price of each band of a setting. */
  private void price(int s, Lookup lookup) {
    Setting setting = axes.settings().get(s);
    double[] growth = growth(s, lookup.of(Driver.TOP_UP_GROWTH, setting));
    int first = s * axes.bands().size();
    for (int a = 0; a < axes.bands().size(); a++) {
      topUp[first + a] =
          lookup.grown(Driver.TOP_UP, growth, Lookup.scopes(setting, axes.bands().get(a)));
    }
  }

  /** Finds the price of each group of bands of a setting. */
  private void price(int s, Lookup lookup, PriceGroups prices) {
    double[] growth = growth(s, lookup.of(prices.growth().get(s)));
    List<List<Scope>> scopes = prices.scopes().get(s);
    double[][] byGroup = new double[scopes.size()][];
    for (int g = 0; g < byGroup.length; g++) {
      byGroup[g] = lookup.grown(Driver.TOP_UP, growth, scopes.get(g));
    }
    int[] groups = prices.of()[s];
    for (int a = 0; a < groups.length; a++) {
      topUp[s * groups.length + a] = byGroup[groups[a]];
    }
  }

  private double[] growth(int s, double[] rate) {
    return Lookup.index(rate, terms.get(s).uplift(), OPENING_APRIL + 1);
  }

  private void place(int s, Lookup lookup) {
    SettingTerms how = terms.get(s);
    Scope scope = new Scope.OfSetting(how.setting());
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
