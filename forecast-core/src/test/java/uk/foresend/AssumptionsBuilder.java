package uk.foresend;

import static uk.foresend.Fixtures.COLLEGE;
import static uk.foresend.Fixtures.INDEPENDENT;
import static uk.foresend.Fixtures.MAINSTREAM;
import static uk.foresend.Fixtures.SOURCE;
import static uk.foresend.Fixtures.SPECIAL;
import static uk.foresend.Fixtures.SUPPORT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Drivers;
import uk.foresend.assumption.Finance;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.assumption.Setup;
import uk.foresend.assumption.Standing;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.ReserveClass;
import uk.foresend.dsg.Reserves;
import uk.foresend.dsg.StatutoryOverride;
import uk.foresend.dsg.Vintage;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.send.AgeBand;
import uk.foresend.send.CapitalScheme;

/** Builds the assumptions of the council of {@link Fixtures}, one thing changed at a time. */
public final class AssumptionsBuilder {

  private Horizon horizon = Fixtures.HORIZON;
  private Cohort.Method method = Cohort.Method.NEW_PLAN_RATE;
  private List<Integer> plans = Fixtures.PLANS;
  private List<SettingTerms> terms = Fixtures.terms();
  private List<LineTerms> lines = Fixtures.lines();
  private List<BlockIncome> income =
      List.of(
          Fixtures.income(Block.SCHOOLS, 200_000_000),
          Fixtures.income(Block.HIGH_NEEDS, 14_000_000));
  private List<CapitalScheme> schemes = List.of(Fixtures.scheme());
  private List<DeficitPolicy> policies =
      List.of(
          new StatutoryOverride(
              "override",
              LocalDate.of(2020, 4, 1),
              LocalDate.of(2028, 3, 31),
              LocalDate.of(2025, 6, 20),
              SOURCE));
  private final Map<DriverKey, Sourced<Profile>> drivers = new LinkedHashMap<>();

  AssumptionsBuilder() {
    demand();
    placementAndCost();
    driver(Driver.INCOME_GROWTH, new Scope.OfBlock(Block.HIGH_NEEDS), 0.02);
    driver(Driver.BLOCK_SPEND_SHARE, new Scope.OfBlock(Block.SCHOOLS), 1);
    driver(Driver.POPULATION_2_TO_18, Scope.AUTHORITY, 50_000);
    driver(Driver.INTEREST_FORGONE_RATE, Scope.AUTHORITY, 0.04);
    driver(Driver.BORROWING_RATE, Scope.AUTHORITY, 0.05);
    driver(Driver.NET_BUDGET, Scope.AUTHORITY, 300e6);
  }

  private void demand() {
    driver(Driver.REQUESTS, Scope.AUTHORITY, 240);
    driver(Driver.AGREED_SHARE, Scope.AUTHORITY, 0.75);
    driver(Driver.ISSUED_SHARE, Scope.AUTHORITY, 0.9);
    driver(Driver.ASSESSMENT_BACKLOG, Scope.AUTHORITY, 60);
    driver(Driver.ASSESSMENT_MONTHS, Scope.AUTHORITY, 5);
    driver(Driver.NET_GROWTH, Scope.AUTHORITY, 0.08);
    double[] joinerAges = {0.2, 0.4, 0.3, 0.1, 0};
    double[] leave = {0.01, 0.02, 0.03, 0.2, 0.35};
    double[] rate = {0.002, 0.004, 0.003, 0.001, 0};
    for (int b = 0; b < Fixtures.AXES.bands().size(); b++) {
      AgeBand band = Fixtures.AXES.bands().get(b);
      Scope scope = new Scope.OfBand(band.id());
      driver(Driver.POPULATION, scope, 3000 * band.width());
      driver(Driver.NEW_PLAN_RATE, scope, rate[b]);
      driver(Driver.JOINER_AGE_MIX, scope, joinerAges[b]);
      driver(Driver.LEAVE_RATE, scope, leave[b]);
      driver(Driver.AGEING_SHARE, scope, 1.0 / band.width());
    }
    driver(Driver.JOINER_SETTING_MIX, new Scope.OfSetting(MAINSTREAM), 0.7);
    driver(Driver.JOINER_SETTING_MIX, new Scope.OfSetting(SPECIAL), 0.2);
    driver(Driver.JOINER_SETTING_MIX, new Scope.OfSetting(INDEPENDENT), 0.1);
    driver(Driver.MOVE_RATE, new Scope.OfRoute(MAINSTREAM, INDEPENDENT), 0.01);
  }

  private void placementAndCost() {
    driver(Driver.PLACES, new Scope.OfSetting(SPECIAL), 320);
    driver(Driver.PLACE_RATE, new Scope.OfSetting(SPECIAL), 10_000);
    driver(Driver.EMPTY_PLACE_RATE, new Scope.OfSetting(SPECIAL), 10_000);
    for (String setting : List.of(MAINSTREAM, INDEPENDENT, COLLEGE)) {
      driver(Driver.PLACES_PER_CHILD, new Scope.OfSetting(setting), 0);
    }
    driver(Driver.TOP_UP, new Scope.OfSetting(MAINSTREAM), 5_000);
    driver(Driver.TOP_UP, new Scope.OfSetting(SPECIAL), 12_000);
    driver(Driver.TOP_UP, new Scope.OfSetting(INDEPENDENT), 60_000);
    driver(Driver.TOP_UP, new Scope.OfSetting(COLLEGE), 8_000);
    driver(Driver.TOP_UP_GROWTH, Scope.AUTHORITY, 0.03);
    driver(Driver.TOP_UP_GROWTH, new Scope.OfSetting(INDEPENDENT), 0.05);
    driver(Driver.LINE_SPEND, new Scope.OfLine(SUPPORT), 900_000);
    driver(Driver.TRANSPORT_SHARE, new Scope.OfSetting(INDEPENDENT), 0.8);
    driver(Driver.TRANSPORT_COST, new Scope.OfSetting(INDEPENDENT), 9_000);
  }

  /** Gives a driver one value for good. */
  public AssumptionsBuilder driver(Driver driver, Scope scope, double value) {
    return driver(driver, scope, Profile.constant(value));
  }

  /** Gives a driver a value over time. */
  public AssumptionsBuilder driver(Driver driver, Scope scope, Profile profile) {
    drivers.put(new DriverKey(driver, scope), new Sourced<>(profile, SOURCE));
    return this;
  }

  /** Leaves a driver out. */
  public AssumptionsBuilder without(Driver driver, Scope scope) {
    drivers.remove(new DriverKey(driver, scope));
    return this;
  }

  /** Leaves a driver out for every scope. */
  public AssumptionsBuilder without(Driver driver) {
    drivers.keySet().removeIf(key -> key.driver() == driver);
    return this;
  }

  /** Sets the ledger years. */
  public AssumptionsBuilder horizon(Horizon other) {
    horizon = other;
    return this;
  }

  /** Sets how plans are projected. */
  public AssumptionsBuilder method(Cohort.Method other) {
    method = other;
    return this;
  }

  /** Sets the opening census, setting by setting and band by band. */
  public AssumptionsBuilder plans(List<Integer> others) {
    plans = List.copyOf(others);
    return this;
  }

  /** Sets the terms of the settings. */
  public AssumptionsBuilder terms(List<SettingTerms> others) {
    terms = List.copyOf(others);
    return this;
  }

  /** Sets the lines of spend. */
  public AssumptionsBuilder lines(List<LineTerms> others) {
    lines = List.copyOf(others);
    return this;
  }

  /** Sets the income of the blocks. */
  public AssumptionsBuilder income(List<BlockIncome> others) {
    income = List.copyOf(others);
    return this;
  }

  /** Sets the schemes. */
  public AssumptionsBuilder schemes(CapitalScheme... others) {
    schemes = List.of(others);
    return this;
  }

  /** Sets the policies. */
  public AssumptionsBuilder policies(DeficitPolicy... others) {
    policies = List.of(others);
    return this;
  }

  /** Returns the assumptions. */
  public Assumptions build() {
    List<Count> opening = new ArrayList<>();
    plans.forEach(count -> opening.add(Count.of(count)));
    Cohort cohort =
        new Cohort(
            opening,
            SOURCE,
            List.of(),
            List.of(),
            method,
            new Cohort.Seasons(
                Fixtures.twelfths(), Fixtures.twelfths(), Fixtures.twelfths(), SOURCE));
    return new Assumptions(
        new Setup("999", "Handmade", LocalDate.of(2026, 3, 1), horizon, Fixtures.AXES),
        cohort,
        new Finance(terms, lines, income, List.of(), List.of()),
        standing(),
        new Programme(schemes, List.of(), List.of()),
        Drivers.of(drivers));
  }

  private Standing standing() {
    Vintage before = new Vintage(Block.HIGH_NEEDS, horizon.first().plus(-1));
    return new Standing(
        List.of(new Standing.Balance(before, Fixtures.pounds(-20_000_000), SOURCE)),
        policies,
        new Reserves(
            List.of(
                new Reserves.Figure(
                    ReserveClass.GENERAL_ABOVE_MINIMUM,
                    before.origin().march(),
                    java.util.Optional.of(Fixtures.pounds(15_000_000)),
                    SOURCE))),
        List.of());
  }
}
