package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uplift;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.send.Axes;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.FundingSource;
import uk.foresend.send.Setting;

/** The columns that {@link GeneralFund} reads, compiled from assumptions. */
final class GeneralFundInputs {

  /**
   * What is borrowed for a scheme in one year.
   *
   * @param year the year, in which it is drawn by twelfths
   * @param pounds the amount
   * @param provisionFrom the first year of minimum revenue provision: the one after that in which
   *     the next phase opens, when what was built becomes operational
   * @param life the years of minimum revenue provision
   */
  record Borrowed(FinancialYear year, double pounds, FinancialYear provisionFrom, int life) {}

  final Axes axes;
  final Horizon horizon;
  final double[] internalBalances;
  final double[] forgoneRate;
  final double[] borrowingRate;

  /** The General Fund's transport cost of one child in a setting, in pounds a year by month. */
  final double[][] transport;

  final double[][] companyFixed;
  final double[][] companyPerChild;
  final double[][] companyPrice;
  final boolean[] company;
  final double[] delivery;

  /** What is borrowed for each scheme, in their order. */
  final List<List<Borrowed>> borrowings = new ArrayList<>();

  private static final Driver[] OF_FUND = {
    Driver.INTERNAL_BALANCES,
    Driver.INTEREST_FORGONE_RATE,
    Driver.BORROWING_RATE,
    Driver.TRANSPORT_GROWTH,
    Driver.TRANSPORT_SHARE,
    Driver.TRANSPORT_COST,
    Driver.COMPANY_FIXED_COST,
    Driver.COMPANY_COST_PER_CHILD,
    Driver.COMPANY_SALE_PRICE
  };

  /**
   * Returns what is compiled of assumptions: that of others of the same setup where these left it
   * alone.
   */
  static GeneralFundInputs of(Assumptions given, Lookup lookup, Optional<Inputs> before) {
    if (before.isEmpty() || !lookup.leaves(OF_FUND)) {
      return new GeneralFundInputs(given, lookup);
    }
    return before.get().hasProgramme(given.programme())
        ? before.get().generalFund
        : new GeneralFundInputs(given, before.get().generalFund);
  }

  /** Makes those of assumptions that differ from others in what is built and delivered only. */
  private GeneralFundInputs(Assumptions given, GeneralFundInputs before) {
    axes = before.axes;
    horizon = before.horizon;
    internalBalances = before.internalBalances;
    forgoneRate = before.forgoneRate;
    borrowingRate = before.borrowingRate;
    transport = before.transport;
    companyFixed = before.companyFixed;
    companyPerChild = before.companyPerChild;
    companyPrice = before.companyPrice;
    company = before.company;
    delivery = new double[horizon.monthCount()];
    compile(given.programme());
  }

  private GeneralFundInputs(Assumptions given, Lookup lookup) {
    axes = given.setup().axes();
    horizon = given.setup().horizon();
    internalBalances = lookup.of(Driver.INTERNAL_BALANCES);
    forgoneRate = lookup.of(Driver.INTEREST_FORGONE_RATE);
    borrowingRate = lookup.of(Driver.BORROWING_RATE);
    int settings = axes.settings().size();
    transport = new double[settings][horizon.monthCount()];
    companyFixed = new double[settings][];
    companyPerChild = new double[settings][];
    companyPrice = new double[settings][];
    company = new boolean[settings];
    double[] growth =
        Rising.index(
            lookup.of(Driver.TRANSPORT_GROWTH), Uplift.OF_LINES, CostInputs.OPENING_APRIL + 1);
    for (int s = 0; s < settings; s++) {
      Setting setting = axes.settings().get(s);
      Scope scope = new Scope.OfSetting(setting.id());
      double[] share = lookup.exactly(Driver.TRANSPORT_SHARE, scope);
      double[] cost = lookup.grown(Driver.TRANSPORT_COST, growth, List.of(scope));
      for (int m = 0; m < growth.length; m++) {
        transport[s][m] = share[m] * cost[m];
      }
      company[s] =
          lookup.has(Driver.COMPANY_FIXED_COST, scope)
              || lookup.has(Driver.COMPANY_COST_PER_CHILD, scope);
      companyFixed[s] = lookup.exactly(Driver.COMPANY_FIXED_COST, scope);
      companyPerChild[s] = lookup.exactly(Driver.COMPANY_COST_PER_CHILD, scope);
      companyPrice[s] = lookup.exactly(Driver.COMPANY_SALE_PRICE, scope);
    }
    delivery = new double[horizon.monthCount()];
    compile(given.programme());
  }

  private void compile(Programme programme) {
    for (Programme.DeliveryCost cost : programme.deliveryCosts()) {
      int m = horizon.indexOf(cost.month());
      if (cost.purse() == Programme.Purse.GENERAL_FUND && m >= 0 && m < delivery.length) {
        delivery[m] += cost.amount().pounds();
      }
    }
    for (CapitalScheme scheme : programme.schemes()) {
      borrowings.add(borrowing(scheme));
    }
  }

  private static List<Borrowed> borrowing(CapitalScheme scheme) {
    List<Borrowed> all = new ArrayList<>();
    for (CapitalScheme.CapitalSpend spend : scheme.capital()) {
      if (spend.from() == FundingSource.BORROWING) {
        all.add(
            new Borrowed(
                spend.year(),
                spend.amount().pounds(),
                operational(scheme, spend.year()).plus(1),
                Math.max(1, scheme.assetLife())));
      }
    }
    return all;
  }

  /**
   * The year in which what is built in a year becomes operational: that of the next phase to open,
   * or the year itself when every phase is open already. Without phases, the last of building.
   */
  private static FinancialYear operational(CapitalScheme scheme, FinancialYear built) {
    return scheme.phases().stream()
        .map(phase -> FinancialYear.of(phase.opens()))
        .filter(opened -> opened.compareTo(built) >= 0)
        .min(FinancialYear::compareTo)
        .orElseGet(() -> scheme.phases().isEmpty() ? lastBuilt(scheme) : built);
  }

  private static FinancialYear lastBuilt(CapitalScheme scheme) {
    return scheme.capital().stream()
        .filter(spend -> spend.from() == FundingSource.BORROWING)
        .map(CapitalScheme.CapitalSpend::year)
        .max(FinancialYear::compareTo)
        .orElseThrow();
  }
}
