package uk.foresend.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Drivers;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.quantity.Step;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;
import uk.foresend.send.Setting;

/** The drivers of a generated council. */
final class CouncilDrivers {

  private static final Map<String, Double> PRICES =
      Map.of(
          Axis.MAINSTREAM, 5_000.0,
          Axis.RESOURCED, 9_000.0,
          Axis.SPECIAL, 14_000.0,
          Axis.INDEPENDENT, 66_000.0,
          Axis.COMPANY, 40_000.0,
          Axis.COLLEGE, 6_000.0);

  private final Dice dice;
  private final Axes axes;
  private final Cohort cohort;
  private final Map<DriverKey, Sourced<Profile>> drivers = new LinkedHashMap<>();

  CouncilDrivers(Dice dice, Axes axes, Cohort cohort) {
    this.dice = dice;
    this.axes = axes;
    this.cohort = cohort;
  }

  Drivers drivers(List<LineTerms> lines) {
    authority();
    axes.bands().forEach(this::band);
    List<Double> mix = dice.shares(axes.settings().size());
    List<Double> later = dice.shares(axes.settings().size());
    Step.Replace change = dice.chance(0.3) ? new Step.Replace(dice.month(), 0) : null;
    for (int s = 0; s < axes.settings().size(); s++) {
      Profile share = Profile.constant(mix.get(s));
      put(
          Driver.JOINER_SETTING_MIX,
          setting(axes.settings().get(s)),
          change == null ? share : share.then(new Step.Replace(change.from(), later.get(s))));
      setting(s);
    }
    routes();
    for (LineTerms line : lines) {
      if (line.kind() != LineTerms.Kind.PLACEMENTS) {
        Scope scope = new Scope.OfLine(line.id());
        put(Driver.LINE_SPEND, scope, dice.level(dice.between(-2e5, 2e6)));
        put(Driver.LINE_GROWTH, scope, dice.share(-0.02, 0.08));
        if (dice.chance(0.3)) {
          put(Driver.LINE_PLANS_SHARE, scope, dice.share(0, 1));
        }
      }
    }
    money();
    return Drivers.of(drivers);
  }

  private void authority() {
    put(Driver.REQUESTS, Scope.AUTHORITY, dice.level(dice.between(50, 500)));
    put(Driver.REQUEST_GROWTH, Scope.AUTHORITY, dice.share(-0.05, 0.1));
    put(Driver.AGREED_SHARE, Scope.AUTHORITY, dice.share(0.4, 1));
    put(Driver.ISSUED_SHARE, Scope.AUTHORITY, dice.share(0.6, 1));
    put(Driver.ASSESSMENT_BACKLOG, Scope.AUTHORITY, Profile.constant(dice.between(0, 200)));
    put(Driver.ASSESSMENT_MONTHS, Scope.AUTHORITY, dice.share(1, 12));
    put(Driver.NET_GROWTH, Scope.AUTHORITY, dice.share(-0.3, 0.3));
    if (dice.chance(0.5)) {
      put(Driver.NET_GROWTH, setting(axes.settings().get(3)), dice.share(-0.9, 0.5));
    }
  }

  private void band(AgeBand band) {
    Scope scope = new Scope.OfBand(band.id());
    put(Driver.POPULATION, scope, dice.level(1000 * band.width()));
    put(Driver.NEW_PLAN_RATE, scope, dice.share(0, 0.02));
    put(Driver.AGEING_SHARE, scope, dice.share(0, 2.0 / band.width() > 1 ? 1 : 0.9));
    put(
        Driver.LEAVE_RATE,
        scope,
        dice.chance(0.1) ? Profile.constant(1) : dice.share(0, band.isPost16() ? 0.6 : 0.1));
  }

  private void setting(int s) {
    Setting setting = axes.settings().get(s);
    Scope scope = setting(setting);
    boolean own = dice.chance(0.4);
    List<Double> ages = dice.shares(axes.bands().size());
    for (int a = 0; a < axes.bands().size(); a++) {
      AgeBand band = axes.bands().get(a);
      Scope cell = new Scope.OfCell(setting.id(), band.id());
      if (own) {
        put(Driver.JOINER_AGE_MIX, cell, Profile.constant(ages.get(a)));
      }
      if (s == 0 && dice.chance(0.8)) {
        put(Driver.JOINER_AGE_MIX, new Scope.OfBand(band.id()), Profile.constant(ages.get(a)));
      }
      if (dice.chance(0.1)) {
        put(Driver.LEAVE_RATE, cell, dice.share(0, 1));
        put(Driver.TOP_UP, cell, dice.level(PRICES.get(setting.id()) * dice.between(0.5, 2)));
        put(Driver.TRANSFERS_IN_AND_UNRECONCILED, cell, dice.share(-3, 6));
      }
    }
    if (dice.chance(0.3)) {
      put(Driver.TRANSFERS_IN_AND_UNRECONCILED, scope, dice.share(-20, 30));
    }
    put(Driver.TOP_UP, scope, dice.level(PRICES.get(setting.id()) * dice.between(0.8, 1.2)));
    if (dice.chance(0.5)) {
      put(Driver.TOP_UP_GROWTH, scope, dice.share(0, 0.1));
    }
    places(setting, scope);
    put(Driver.TRANSPORT_SHARE, scope, dice.share(0, 0.8));
    put(Driver.TRANSPORT_COST, scope, dice.level(8_000));
  }

  private void places(Setting setting, Scope scope) {
    double opening = opening(setting.id());
    put(Driver.PLACES, scope, dice.level(opening * dice.between(0.8, 1.3) + 5));
    put(Driver.SPARE_PLACES, scope, dice.level(dice.chance(0.5) ? 0 : dice.between(0, 10)));
    put(
        Driver.PLACES_FOR_OTHER_COUNCILS,
        scope,
        Profile.constant(dice.chance(0.5) ? 0 : dice.between(0, 4)));
    put(Driver.PLACE_RATE, scope, dice.level(dice.pick(6_000, 10_000)));
    if (dice.chance(0.5)) {
      put(Driver.EMPTY_PLACE_RATE, scope, Profile.constant(10_000));
    }
    put(Driver.PLACES_PER_CHILD, scope, dice.share(0.8, 1.2));
    put(Driver.DFE_RECOUPED_SHARE, scope, dice.share(0.3, 1));
    put(Driver.ACADEMY_SHARE, scope, dice.share(0, 1));
    if (setting.id().equals(Axis.COMPANY)) {
      put(Driver.GUARANTEED_PLACES, scope, dice.level(opening * dice.between(0, 1.5)));
      put(Driver.COMPANY_FIXED_COST, scope, dice.level(900_000));
      put(Driver.COMPANY_COST_PER_CHILD, scope, dice.level(20_000));
      put(Driver.COMPANY_SALE_PRICE, scope, dice.level(45_000));
    }
  }

  private void routes() {
    for (Setting from : axes.settings()) {
      for (Setting to : axes.settings()) {
        if (from != to && dice.chance(0.15)) {
          Scope route = new Scope.OfRoute(from.id(), to.id());
          put(Driver.MOVE_RATE, route, dice.share(0, dice.chance(0.1) ? 1 : 0.15));
        }
        if (from != to && dice.chance(0.1)) {
          AgeBand band = dice.pick(axes.bands());
          Scope route = new Scope.OfRouteBand(from.id(), to.id(), band.id());
          put(Driver.PHASE_TRANSFER, route, dice.share(0, 1));
          put(Driver.MOVE_RATE, route, dice.share(0, 0.3));
        }
      }
    }
  }

  private void money() {
    for (Block block : Block.values()) {
      put(Driver.INCOME_GROWTH, new Scope.OfBlock(block), dice.share(-0.02, 0.06));
    }
    put(Driver.BLOCK_SPEND_SHARE, new Scope.OfBlock(Block.SCHOOLS), dice.share(0.99, 1.01));
    put(Driver.BLOCK_SPEND_SHARE, new Scope.OfBlock(Block.CENTRAL), Profile.constant(1));
    put(Driver.POPULATION_2_TO_18, Scope.AUTHORITY, dice.level(50_000));
    put(Driver.BASIC_ENTITLEMENT, Scope.AUTHORITY, dice.level(4_660));
    put(Driver.IMPORT_EXPORT, Scope.AUTHORITY, dice.share(-1.3e6, 5e5));
    if (dice.chance(0.5)) {
      put(Driver.UNMET_WANT, new Scope.OfRoute(Axis.INDEPENDENT, Axis.SPECIAL), dice.share(0, 1));
    }
    put(Driver.TOP_UP_GROWTH, Scope.AUTHORITY, dice.share(-0.02, 0.06));
    put(Driver.INTERNAL_BALANCES, Scope.AUTHORITY, dice.level(dice.between(0, 2e7)));
    put(Driver.INTEREST_FORGONE_RATE, Scope.AUTHORITY, dice.share(0, 0.06));
    put(Driver.BORROWING_RATE, Scope.AUTHORITY, dice.share(0, 0.07));
    put(Driver.TRANSPORT_GROWTH, Scope.AUTHORITY, dice.share(0, 0.06));
    put(Driver.NET_BUDGET, Scope.AUTHORITY, dice.level(3e8));
    put(Driver.DISCOUNT_RATE, Scope.AUTHORITY, Profile.constant(0.035));
    for (Block block : Block.values()) {
      if (dice.chance(0.5)) {
        put(Driver.ALLOCATION_CHANGE, new Scope.OfBlock(block), dice.share(-0.5, 1));
      }
    }
  }

  private double opening(String setting) {
    int width = axes.bands().size() * axes.needs().size();
    int first = axes.setting(setting).orElseThrow() * width;
    return cohort.opening().subList(first, first + width).stream()
        .mapToDouble(count -> count.value())
        .sum();
  }

  private static Scope setting(Setting setting) {
    return new Scope.OfSetting(setting.id());
  }

  private void put(Driver driver, Scope scope, Profile profile) {
    drivers.put(new DriverKey(driver, scope), new Sourced<>(profile, Fixtures.SOURCE));
  }
}
