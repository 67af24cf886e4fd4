package uk.foresend.plain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockTransfer;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Finance;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms.Area;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.send.PlacementCategory;
import uk.foresend.send.Setting;

/** What a block receives in a year: see Funding. */
public final class PlainIncome {

  private final Assumptions given;
  private final PlainDrivers drivers;
  private final PlainCapacity capacity;
  private final List<PlainMonth> children;
  private final Horizon horizon;

  public PlainIncome(Assumptions given, List<PlainMonth> children) {
    this.given = given;
    this.drivers = new PlainDrivers(given);
    this.capacity = new PlainCapacity(given, drivers);
    this.children = children;
    this.horizon = given.setup().horizon();
  }

  private Optional<BlockIncome> of(Block block) {
    return given.finance().income().stream().filter(each -> each.block() == block).findFirst();
  }

  /** The allocation before deductions. */
  public double allocation(Block block, FinancialYear year) {
    double change = drivers.value(Driver.ALLOCATION_CHANGE, april(year), new Scope.OfBlock(block));
    return stated(block, year) * (1 + change);
  }

  private double stated(Block block, FinancialYear year) {
    if (of(block).isEmpty()) {
      return 0;
    }
    BlockIncome income = of(block).get();
    Optional<BlockIncome.Known> known =
        income.known().stream().filter(each -> each.year().equals(year)).findFirst();
    if (known.isPresent()) {
      return known.get().amount().pounds();
    }
    BlockIncome.Known last =
        income.known().stream().max(Comparator.comparing(BlockIncome.Known::year)).orElseThrow();
    double base = last.amount().pounds();
    if (year.compareTo(last.year()) < 0) {
      return base;
    }
    return switch (income.rule()) {
      case CASH_FLAT -> base;
      case PERCENTAGE -> base * growth(block, last.year(), year);
      case PER_HEAD -> base * growth(block, last.year(), year) * heads(last.year(), year);
      case FORMULA -> {
        double rest = base - entitlement(last.year()) - flows(last.year());
        yield entitlement(year)
            + flows(year)
            + rest * growth(block, last.year(), year) * heads(last.year(), year);
      }
    };
  }

  private double growth(Block block, FinancialYear from, FinancialYear to) {
    double growth = 1;
    for (FinancialYear year = from.plus(1); year.compareTo(to) <= 0; year = year.plus(1)) {
      growth *= 1 + drivers.value(Driver.INCOME_GROWTH, april(year), new Scope.OfBlock(block));
    }
    return growth;
  }

  private double heads(FinancialYear from, FinancialYear to) {
    return drivers.ofAuthority(Driver.POPULATION_2_TO_18, april(to))
        / drivers.ofAuthority(Driver.POPULATION_2_TO_18, april(from));
  }

  private double entitlement(FinancialYear year) {
    double pupils = 0;
    int january = Math.max(0, horizon.indexOf(year.april()) - 3);
    for (Setting setting : given.setup().axes().settings()) {
      boolean here = PlainCapacity.terms(given, setting.id()).area() == Area.IN_AREA;
      if (setting.category() == PlacementCategory.STATE_SPECIAL && here) {
        YearMonth census = horizon.month(january);
        pupils += children.get(january).in(setting.id());
        pupils += capacity.driver(Driver.PLACES_FOR_OTHER_COUNCILS, setting.id(), census);
        pupils += capacity.othersIn(setting.id(), census);
      }
    }
    return drivers.ofAuthority(Driver.BASIC_ENTITLEMENT, april(year)) * pupils;
  }

  private double flows(FinancialYear year) {
    return drivers.ofAuthority(Driver.IMPORT_EXPORT, april(year));
  }

  private static YearMonth april(FinancialYear year) {
    return year.april();
  }

  public double rolledIn(Block block, FinancialYear year) {
    return of(block).stream()
        .flatMap(income -> income.rolledIn().stream())
        .filter(grant -> grant.from().compareTo(year) <= 0)
        .mapToDouble(grant -> grant.amount().pounds())
        .sum();
  }

  /** Transfers to a block less those from it. */
  public double transfers(Block block, FinancialYear year) {
    double net = 0;
    for (BlockTransfer each : given.finance().transfers()) {
      if (each.year().equals(year) && each.approval() != BlockTransfer.Approval.REFUSED) {
        double pounds =
            each.amount()
                .map(amount -> amount.pounds())
                .orElseGet(() -> each.share().value() * allocation(each.from(), year));
        net += each.to() == block ? pounds : 0;
        net -= each.from() == block ? pounds : 0;
      }
    }
    return net;
  }

  /** Everything a block receives in a month of the ledger. */
  public double monthly(Block block, int m) {
    YearMonth month = horizon.month(m);
    FinancialYear year = FinancialYear.of(month);
    double receipts =
        given.finance().receipts().stream()
            .filter(receipt -> block == Block.HIGH_NEEDS && receipt.month().equals(month))
            .map(Finance.Receipt::amount)
            .mapToDouble(amount -> amount.pounds())
            .sum();
    return (allocation(block, year) + rolledIn(block, year) + transfers(block, year)) / 12
        + receipts;
  }
}
