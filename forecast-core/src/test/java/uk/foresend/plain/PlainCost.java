package uk.foresend.plain;

import java.time.YearMonth;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.assumption.SettingTerms.Billing;
import uk.foresend.assumption.SettingTerms.PlaceCount;
import uk.foresend.assumption.SettingTerms.PlacePayer;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.send.AgeBand;
import uk.foresend.send.CapitalScheme;

/** What one leaf of spend costs in one month: see Cost. */
public final class PlainCost {

  private final Assumptions given;
  private final PlainDrivers drivers;
  private final PlainCapacity capacity;
  private final List<PlainMonth> children;
  private final PlainIncome income;
  private final double referencePlans;

  public PlainCost(
      Assumptions given, List<PlainMonth> children, PlainIncome income, double referencePlans) {
    this.given = given;
    this.drivers = new PlainDrivers(given);
    this.capacity = new PlainCapacity(given, drivers);
    this.children = children;
    this.income = income;
    this.referencePlans = referencePlans;
  }

  /** The average of plans over the first ledger year. */
  public static double averagePlans(List<PlainMonth> children) {
    return children.subList(Horizon.WARM_UP_MONTHS, Horizon.WARM_UP_MONTHS + 12).stream()
        .mapToDouble(PlainMonth::plans)
        .average()
        .orElseThrow();
  }

  /** Top-ups and fees of a setting in a month of the ledger. */
  public double topUps(String setting, int m) {
    YearMonth month = given.setup().horizon().month(m);
    SettingTerms terms = PlainCapacity.terms(given, setting);
    double billed =
        terms.billing() == Billing.MONTHLY
            ? 1.0 / 12
            : List.of(9, 1, 4).contains(month.getMonthValue()) ? 1.0 / 3 : 0;
    double there = children.get(m).in(setting);
    double pounds =
        children.get(m).placed().entrySet().stream()
            .filter(entry -> entry.getKey().setting().equals(setting))
            .mapToDouble(entry -> entry.getValue() * price(setting, entry.getKey().band(), month))
            .sum();
    double guaranteed = capacity.driver(Driver.GUARANTEED_PLACES, setting, month);
    if (guaranteed > there) {
      AgeBand youngest = given.setup().axes().bands().get(0);
      double each = there > 0 ? pounds / there : price(setting, youngest, month);
      pounds += (guaranteed - there) * each;
    }
    return pounds * billed;
  }

  double price(String setting, AgeBand band, YearMonth month) {
    int uplift = PlainCapacity.terms(given, setting).uplift().getValue();
    return drivers.price(
        Driver.TOP_UP,
        Driver.TOP_UP_GROWTH,
        uplift,
        month,
        new Scope.OfCell(setting, band.id()),
        new Scope.OfSetting(setting),
        Scope.AUTHORITY);
  }

  /** Place funding of a setting in a month of the ledger, whoever pays it. */
  public double places(String setting, int m) {
    YearMonth month = given.setup().horizon().month(m);
    SettingTerms terms = PlainCapacity.terms(given, setting);
    if (terms.payer() == PlacePayer.NOBODY) {
      return 0;
    }
    double rate = capacity.driver(Driver.PLACE_RATE, setting, month);
    double emptyRate =
        drivers.has(Driver.EMPTY_PLACE_RATE, new Scope.OfSetting(setting))
            ? capacity.driver(Driver.EMPTY_PLACE_RATE, setting, month)
            : rate;
    double there = children.get(m).in(setting);
    double others = capacity.othersIn(setting, month);
    double aYear;
    if (terms.placeCount() == PlaceCount.PER_CHILD) {
      double each = capacity.driver(Driver.PLACES_PER_CHILD, setting, month);
      double empty = children.get(m).empty().get(setting);
      double schemed =
          Math.min(there, Math.max(0, capacity.openedIn(setting, month) - others - empty));
      aYear = ((there - schemed) * each + schemed + others) * rate + empty * emptyRate;
    } else {
      double places =
          capacity.driver(Driver.PLACES, setting, month) + capacity.openedIn(setting, month);
      double sold = others + capacity.driver(Driver.PLACES_FOR_OTHER_COUNCILS, setting, month);
      double used = Math.min(places, there + sold);
      aYear = used * rate + (places - used) * emptyRate;
    }
    double part =
        terms.payer() == PlacePayer.DFE_IN_PART
            ? capacity.driver(Driver.DFE_RECOUPED_SHARE, setting, month)
            : 1;
    return aYear / 12 * part;
  }

  /** What the DfE pays direct of it. */
  public double dfe(String setting, int m) {
    boolean council = PlainCapacity.terms(given, setting).payer() == PlacePayer.COUNCIL;
    YearMonth month = given.setup().horizon().month(m);
    double part = council ? capacity.driver(Driver.ACADEMY_SHARE, setting, month) : 1;
    return part * places(setting, m);
  }

  /** A line that is not placements. */
  public double line(LineTerms line, int m) {
    YearMonth month = given.setup().horizon().month(m);
    Scope scope = new Scope.OfLine(line.id());
    double level =
        line.growth() == LineTerms.Growth.AT_RATE
            ? drivers.price(Driver.LINE_SPEND, Driver.LINE_GROWTH, 4, month, scope)
            : drivers.value(Driver.LINE_SPEND, month, scope);
    double moving =
        line.growth() == LineTerms.Growth.WITH_PLANS
            ? 1
            : drivers.value(Driver.LINE_PLANS_SHARE, month, scope);
    double plans = children.get(m).plans() / referencePlans;
    double grown = level * (1 - moving) + level * moving * plans;
    double passedOn = 0;
    for (BlockIncome block : given.finance().income()) {
      for (BlockIncome.RolledIn grant : block.rolledIn()) {
        boolean now = !month.isBefore(grant.from().april());
        passedOn += grant.line().equals(line.id()) && now ? grant.amount().pounds() : 0;
      }
    }
    return (grown + passedOn) / 12;
  }

  /** Start-up of the schemes of a setting. */
  public double startUp(String setting, int m) {
    double pounds = 0;
    for (CapitalScheme scheme : given.programme().schemes()) {
      for (CapitalScheme.StartUp each : scheme.startUp()) {
        boolean here = scheme.setting().equals(setting);
        boolean now = given.setup().horizon().indexOf(each.month()) == m;
        pounds += here && now ? each.amount().pounds() : 0;
      }
    }
    return pounds;
  }

  /** What levers cost a purse to deliver. */
  public double delivery(Programme.Purse purse, int m) {
    return given.programme().deliveryCosts().stream()
        .filter(cost -> cost.purse() == purse)
        .filter(cost -> given.setup().horizon().indexOf(cost.month()) == m)
        .mapToDouble(cost -> cost.amount().pounds())
        .sum();
  }

  /** What a block delegates: a share of what it receives, and what is transferred to it. */
  public double delegated(Block block, int m) {
    Scope scope = new Scope.OfBlock(block);
    if (!drivers.has(Driver.BLOCK_SPEND_SHARE, scope)) {
      return 0;
    }
    YearMonth month = given.setup().horizon().month(m);
    FinancialYear year = FinancialYear.of(month);
    double received = income.allocation(block, year) + income.rolledIn(block, year);
    double share = drivers.value(Driver.BLOCK_SPEND_SHARE, month, scope);
    return (received * share + income.transfers(block, year)) / 12;
  }
}
