package uk.foresend.assumption;

import static uk.foresend.assumption.Scope.Kind.AUTHORITY;
import static uk.foresend.assumption.Scope.Kind.BAND;
import static uk.foresend.assumption.Scope.Kind.BLOCK;
import static uk.foresend.assumption.Scope.Kind.CELL;
import static uk.foresend.assumption.Scope.Kind.LINE;
import static uk.foresend.assumption.Scope.Kind.ROUTE;
import static uk.foresend.assumption.Scope.Kind.ROUTE_BAND;
import static uk.foresend.assumption.Scope.Kind.SETTING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The closed catalogue of what can be assumed: each number in a scenario is one driver for one
 * scope.
 *
 * <p>A driver with a neutral value may be left out, which means that its mechanism is absent; one
 * without must be given wherever the scenario needs it. Labels and help stand in {@code
 * drivers.properties}, checked against this list.
 */
public enum Driver {
  // Demand: how many children hold a plan
  REQUESTS(Unit.CHILDREN_A_YEAR, Kind.FLOW, 0, 1e6, Stage.DEMAND, null, AUTHORITY),
  REQUEST_GROWTH(Unit.RATE_A_YEAR, Kind.FLOW, -0.5, 1, Stage.DEMAND, 0.0, AUTHORITY),
  AGREED_SHARE(Unit.SHARE, Kind.FLOW, 0, 1, Stage.DEMAND, null, AUTHORITY),
  ISSUED_SHARE(Unit.SHARE, Kind.FLOW, 0, 1, Stage.DEMAND, null, AUTHORITY),
  ASSESSMENT_BACKLOG(Unit.CHILDREN, Kind.STOCK, 0, 1e6, Stage.DEMAND, null, AUTHORITY),
  ASSESSMENT_MONTHS(Unit.MONTHS, Kind.FLOW, 1, 60, Stage.DEMAND, null, AUTHORITY),
  POPULATION(Unit.CHILDREN, Kind.STOCK, 0, 1e7, Stage.DEMAND, null, BAND),
  NEW_PLAN_RATE(Unit.SHARE_A_YEAR, Kind.FLOW, 0, 1, Stage.DEMAND, null, BAND, AUTHORITY),
  NET_GROWTH(Unit.RATE_A_YEAR, Kind.FLOW, -0.9, 1, Stage.DEMAND, null, SETTING, AUTHORITY),
  JOINER_SETTING_MIX(Unit.SHARE, Kind.FLOW, 0, 1, Stage.DEMAND, 0.0, SETTING),
  JOINER_AGE_MIX(Unit.SHARE, Kind.FLOW, 0, 1, Stage.DEMAND, 0.0, BAND, CELL),
  TRANSFERS_IN_AND_UNRECONCILED(
      Unit.CHILDREN_A_YEAR, Kind.FLOW, -1e5, 1e5, Stage.DEMAND, 0.0, SETTING, CELL),
  LEAVE_RATE(Unit.SHARE_A_YEAR, Kind.FLOW, 0, 1, Stage.DEMAND, 0.0, BAND, SETTING, CELL),
  MOVE_RATE(Unit.SHARE_A_YEAR, Kind.FLOW, 0, 1, Stage.DEMAND, 0.0, ROUTE, ROUTE_BAND),
  PHASE_TRANSFER(Unit.SHARE, Kind.FLOW, 0, 1, Stage.DEMAND, 0.0, ROUTE_BAND),
  AGEING_SHARE(Unit.SHARE, Kind.FLOW, 0, 1, Stage.DEMAND, null, BAND),
  // Placement: where they are
  PLACES(Unit.PLACES, Kind.STOCK, 0, 1e6, Stage.PLACEMENT, null, SETTING),
  SPARE_PLACES(Unit.PLACES, Kind.STOCK, 0, 1e6, Stage.PLACEMENT, 0.0, SETTING),
  PLACES_FOR_OTHER_COUNCILS(Unit.PLACES, Kind.STOCK, 0, 1e6, Stage.PLACEMENT, 0.0, SETTING),
  UNMET_WANT(Unit.SHARE, Kind.STOCK, 0, 1, Stage.PLACEMENT, 0.0, ROUTE),
  // Cost: what it costs
  PLACE_RATE(Unit.POUNDS_A_PLACE_A_YEAR, Kind.FLOW, 0, 1e6, Stage.COST, 0.0, SETTING),
  EMPTY_PLACE_RATE(Unit.POUNDS_A_PLACE_A_YEAR, Kind.FLOW, 0, 1e6, Stage.COST, 0.0, SETTING),
  PLACES_PER_CHILD(Unit.PLACES_A_CHILD, Kind.FLOW, 0, 3, Stage.COST, null, SETTING),
  DFE_RECOUPED_SHARE(Unit.SHARE, Kind.FLOW, 0, 1, Stage.COST, 1.0, SETTING),
  ACADEMY_SHARE(Unit.SHARE, Kind.FLOW, 0, 1, Stage.COST, 0.0, SETTING),
  TOP_UP(Unit.POUNDS_A_CHILD_A_YEAR, Kind.FLOW, 0, 1e6, Stage.COST, null, SETTING, CELL),
  TOP_UP_GROWTH(Unit.RATE_A_YEAR, Kind.FLOW, -0.5, 1, Stage.COST, 0.0, SETTING, AUTHORITY),
  GUARANTEED_PLACES(Unit.PLACES, Kind.STOCK, 0, 1e5, Stage.COST, 0.0, SETTING),
  LINE_SPEND(Unit.POUNDS_A_YEAR, Kind.FLOW, -1e9, 1e10, Stage.COST, null, LINE),
  LINE_GROWTH(Unit.RATE_A_YEAR, Kind.FLOW, -0.5, 1, Stage.COST, 0.0, LINE),
  LINE_PLANS_SHARE(Unit.SHARE, Kind.FLOW, 0, 1, Stage.COST, 0.0, LINE),
  // Funding: what the DSG pays
  INCOME_GROWTH(Unit.RATE_A_YEAR, Kind.FLOW, -0.5, 1, Stage.FUNDING, 0.0, BLOCK),
  ALLOCATION_CHANGE(Unit.SHARE, Kind.FLOW, -0.5, 1, Stage.FUNDING, 0.0, BLOCK),
  BASIC_ENTITLEMENT(Unit.POUNDS_A_CHILD_A_YEAR, Kind.FLOW, 0, 1e5, Stage.FUNDING, 0.0, AUTHORITY),
  IMPORT_EXPORT(Unit.POUNDS_A_YEAR, Kind.FLOW, -1e9, 1e9, Stage.FUNDING, 0.0, AUTHORITY),
  POPULATION_2_TO_18(Unit.CHILDREN, Kind.STOCK, 1, 1e7, Stage.FUNDING, null, AUTHORITY),
  BLOCK_SPEND_SHARE(Unit.SHARE, Kind.FLOW, 0, 2, Stage.COST, null, BLOCK),
  // General Fund: what falls on the council outside the DSG
  INTERNAL_BALANCES(Unit.POUNDS, Kind.STOCK, 0, 1e10, Stage.GENERAL_FUND, 0.0, AUTHORITY),
  INTEREST_FORGONE_RATE(Unit.RATE_A_YEAR, Kind.FLOW, 0, 0.3, Stage.GENERAL_FUND, null, AUTHORITY),
  BORROWING_RATE(Unit.RATE_A_YEAR, Kind.FLOW, 0, 0.3, Stage.GENERAL_FUND, null, AUTHORITY),
  TRANSPORT_SHARE(Unit.SHARE, Kind.STOCK, 0, 1, Stage.GENERAL_FUND, 0.0, SETTING),
  TRANSPORT_COST(Unit.POUNDS_A_CHILD_A_YEAR, Kind.FLOW, 0, 1e6, Stage.GENERAL_FUND, 0.0, SETTING),
  TRANSPORT_GROWTH(Unit.RATE_A_YEAR, Kind.FLOW, -0.5, 1, Stage.GENERAL_FUND, 0.0, AUTHORITY),
  DISCOUNT_RATE(Unit.RATE_A_YEAR, Kind.FLOW, 0, 0.2, Stage.GENERAL_FUND, 0.0, AUTHORITY),
  COMPANY_FIXED_COST(Unit.POUNDS_A_YEAR, Kind.FLOW, 0, 1e9, Stage.GENERAL_FUND, 0.0, SETTING),
  COMPANY_COST_PER_CHILD(
      Unit.POUNDS_A_CHILD_A_YEAR, Kind.FLOW, 0, 1e6, Stage.GENERAL_FUND, 0.0, SETTING),
  COMPANY_SALE_PRICE(
      Unit.POUNDS_A_CHILD_A_YEAR, Kind.FLOW, 0, 1e6, Stage.GENERAL_FUND, 0.0, SETTING),
  // Resilience: what it is measured against
  NET_BUDGET(Unit.POUNDS_A_YEAR, Kind.FLOW, 0, 1e11, Stage.RESILIENCE, 0.0, AUTHORITY);

  /** Whether a driver measures what stands at a moment or what passes in a time. */
  public enum Kind {
    STOCK,
    FLOW
  }

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Unit unit;
  private final Kind kind;
  private final double least;
  private final double most;
  private final Stage stage;
  private final OptionalDouble neutral;
  private final Set<Scope.Kind> scopes;

  Driver(
      Unit unit,
      Kind kind,
      double least,
      double most,
      Stage stage,
      @org.jspecify.annotations.Nullable Double neutral,
      Scope.Kind... scopes) {
    this.unit = unit;
    this.kind = kind;
    this.least = least;
    this.most = most;
    this.stage = stage;
    this.neutral = neutral == null ? OptionalDouble.empty() : OptionalDouble.of(neutral);
    this.scopes = EnumSet.copyOf(Arrays.asList(scopes));
  }

  /** Returns the key used in documents: {@code top-up-growth}. */
  public String id() {
    return id;
  }

  /** Returns the driver with that key. */
  public static Optional<Driver> find(String id) {
    return Arrays.stream(values()).filter(driver -> driver.id().equals(id)).findFirst();
  }

  /** Returns the unit of its value. */
  public Unit unit() {
    return unit;
  }

  /** Returns whether it is a stock or a flow. */
  public Kind kind() {
    return kind;
  }

  /** Returns the least value allowed. */
  public double least() {
    return least;
  }

  /** Returns the greatest value allowed. */
  public double most() {
    return most;
  }

  /** Returns the stage that reads it. */
  public Stage stage() {
    return stage;
  }

  /**
   * Returns the value at which its mechanism is absent; empty when it must be given where it is
   * needed.
   */
  public OptionalDouble neutral() {
    return neutral;
  }

  /** Returns the kinds of scope it may be given for. */
  public Set<Scope.Kind> scopes() {
    return scopes;
  }

  /** Returns the driver by which it grows each year from the month it is stated for, if any. */
  public Optional<Driver> grownBy() {
    return switch (this) {
      case TOP_UP -> Optional.of(TOP_UP_GROWTH);
      case REQUESTS -> Optional.of(REQUEST_GROWTH);
      case LINE_SPEND -> Optional.of(LINE_GROWTH);
      case TRANSPORT_COST -> Optional.of(TRANSPORT_GROWTH);
      default -> Optional.empty();
    };
  }

  /** Returns how its value for a part goes together with that for the whole. */
  public Parts parts() {
    return switch (this) {
      case TRANSFERS_IN_AND_UNRECONCILED -> Parts.ADDED;
      case JOINER_AGE_MIX -> Parts.IN_SETS;
      default -> Parts.INSTEAD;
    };
  }

  /** How values for a part, such as a cell, go together with those for a whole. */
  public enum Parts {
    /** The value for the part takes the place of the more general one. */
    INSTEAD,
    /** The value for the part is added to the more general one. */
    ADDED,
    /** Once one part of a setting has a value, those without are 0: they are given together. */
    IN_SETS
  }
}
