package uk.foresend.engine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Horizon;
import uk.foresend.send.Axes;
import uk.foresend.send.CapitalScheme;

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

  /** The number of every band. */
  final int[] eachBand;

  /** Top-up or fee of a setting and band by month, growth included, in pounds a child a year. */
  final double[][] topUp;

  final PlaceRates places;
  final LineColumns lines;

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

  /** Compiles them. */
  private CostInputs(Assumptions given, Lookup lookup) {
    axes = given.setup().axes();
    horizon = given.setup().horizon();
    terms = given.finance().terms();
    eachBand = PriceGroups.each(axes);
    nothing = new double[horizon.monthCount()];
    topUp = Prices.of(axes, terms, lookup, Optional.empty());
    places = PlaceRates.of(terms, lookup);
    lines = LineColumns.of(given, lookup);
    startUp = startUp(given.programme());
    delivery = delivery(given.programme());
    delegated = delegated(lookup);
  }

  /** Compiles what others of the same setup and terms do not have. */
  private CostInputs(
      Assumptions given, Lookup lookup, Inputs before, Optional<MoneyNumbers> known) {
    CostInputs same = before.cost;
    axes = same.axes;
    horizon = same.horizon;
    terms = same.terms;
    eachBand = same.eachBand;
    nothing = same.nothing;
    topUp =
        Prices.areLeft(lookup)
            ? same.topUp
            : Prices.of(axes, terms, lookup, known.map(MoneyNumbers::prices));
    places = PlaceRates.areLeft(lookup) ? same.places : PlaceRates.of(terms, lookup);
    lines =
        before.spends(given.finance())
            ? same.lines.in(lookup, known.map(MoneyNumbers::lines))
            : LineColumns.of(given, lookup);
    Programme programme = given.programme();
    startUp = before.hasSchemes(programme) ? same.startUp : startUp(programme);
    delivery = delivery(programme);
    delegated = lookup.leaves(Driver.BLOCK_SPEND_SHARE) ? same.delegated : delegated(lookup);
  }

  /**
   * Returns what is compiled of assumptions, sharing with others of the same setup what these left
   * alone.
   *
   * @param known what is known of the numbers of many futures
   */
  static CostInputs of(
      Assumptions given, Lookup lookup, Optional<Inputs> before, Optional<MoneyNumbers> known) {
    return before.isPresent() && before.get().hasTerms(given.finance())
        ? new CostInputs(given, lookup, before.get(), known)
        : new CostInputs(given, lookup);
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

  private double[] delivery(Programme programme) {
    if (programme.deliveryCosts().isEmpty()) {
      return nothing;
    }
    double[] byMonth = new double[horizon.monthCount()];
    for (Programme.DeliveryCost cost : programme.deliveryCosts()) {
      if (cost.purse() == Programme.Purse.DSG) {
        add(byMonth, horizon.indexOf(cost.month()), cost.amount().pounds());
      }
    }
    return byMonth;
  }

  private static void add(double[] byMonth, int month, double pounds) {
    if (month >= 0 && month < byMonth.length) {
      byMonth[month] += pounds;
    }
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
}
