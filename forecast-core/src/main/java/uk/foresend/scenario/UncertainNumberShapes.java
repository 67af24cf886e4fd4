package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.dsg.Block;
import uk.foresend.problem.Place;
import uk.foresend.quantity.Money;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;

/** How far a number may depart from its central value. */
final class UncertainNumberShapes {

  /** The most that a number may rise by as a share of itself: to eleven times as much. */
  private static final double MOST_TIMES = 10;

  /** A departure beyond it was not meant as a percentage. */
  private static final double MOST_PERCENT = 1_000;

  /** Drivers whose values sum to exactly one, so that none can depart alone. */
  private static final Set<Driver> SHARES_OF_ONE =
      Set.of(Driver.JOINER_SETTING_MIX, Driver.JOINER_AGE_MIX);

  private static final Field<Double> LOW =
      Field.required(
          "low",
          Types.value(),
          "How far below its central value one year in ten lies; zero or less.",
          "-0.04");
  private static final Field<Double> HIGH =
      Field.required(
          "high",
          Types.value(),
          "How far above its central value one year in ten lies; zero or more.",
          "0.05");
  private static final Field<Uncertainty.Way> WAY =
      Field.optional(
          "as",
          Types.choice(Uncertainty.Way.class, Uncertainty.Way::help),
          "How it departs; added when left out.",
          "share");
  private static final Field<Double> PERSISTENCE =
      Field.required(
          "persistence",
          Types.shareNumber(),
          "How much of a year's departure stays in the next: 0 for none, 1 for all.",
          "0.6");
  private static final Field<YearMonth> FROM =
      Field.optional(
          "from",
          Types.month(),
          "The first month in which it may depart; the one after asAt when left out.",
          "2025-04");
  private static final Field<Map<String, Double>> LOADINGS =
      Field.optional(
          "moves",
          Types.map(Types.id(), Types.value(), "a weight from -1 to 1 for each common factor"),
          "The common factors it moves with, by any name; numbers with a factor in common go"
              + " together. None when left out.",
          "{demand: 0.7}");

  static final Shape<Uncertainty.OfDriver> NUMBER =
      Shape.checked(
          "uncertain number",
          "How far a number may depart from its central value in a year.",
          fields(ScopeShapes.FIELDS, LOW, HIGH, WAY, PERSISTENCE, FROM, LOADINGS),
          UncertainNumberShapes::number);

  private static final Field<Block> BLOCK =
      Field.required("block", Types.choice(Block.class, Block::label), "The block.", "high-needs");
  private static final Field<Money> BALANCE_LOW =
      Field.required(
          "low",
          Types.pounds(),
          "Pounds below what is stated that one future in ten lies beyond; zero or less.",
          "-20000000");
  private static final Field<Money> BALANCE_HIGH =
      Field.required(
          "high",
          Types.pounds(),
          "Pounds above what is stated that one future in ten lies beyond; zero or more.",
          "20000000");

  static final Shape<Uncertainty.OfBalance> BALANCE =
      Shape.checked(
          "uncertain balance",
          "How far the balance that a block opens with may be from what is stated.",
          List.of(BLOCK, BALANCE_LOW, BALANCE_HIGH, LOADINGS, Common.SOURCE, Common.NOTE),
          UncertainNumberShapes::balance);

  private UncertainNumberShapes() {}

  private static Optional<Uncertainty.OfBalance> balance(Values values, Reading in) {
    double low = values.get(BALANCE_LOW).pounds();
    double high = values.get(BALANCE_HIGH).pounds();
    boolean sound = range(values.place(BALANCE_LOW), values, low, high, in);
    boolean weighed = weighed(values, in);
    return sound && weighed
        ? Optional.of(
            new Uncertainty.OfBalance(
                values.get(BLOCK),
                low,
                high,
                values.or(LOADINGS, Map.of()),
                Common.source(values, in)))
        : Optional.empty();
  }

  private static boolean range(Place place, Values values, double low, double high, Reading in) {
    boolean sound = low <= 0 && high >= 0 && low != high;
    if (!sound) {
      in.invalid(
          place,
          values.place().path() + " departs from " + low + " to " + high + ".",
          "Low is zero or less, high is zero or more, and one of them is not zero.");
    }
    return sound;
  }

  private static boolean weighed(Values values, Reading in) {
    double squares =
        values.or(LOADINGS, Map.of()).values().stream().mapToDouble(one -> one * one).sum();
    boolean sound = squares <= 1 + 1e-9;
    if (!sound) {
      in.invalid(
          values.place(LOADINGS),
          values.place(LOADINGS).path() + " weighs common factors above one in all.",
          "The squares of the weights sum to at most 1: 0.7 and 0.7 are as much as two can be.");
    }
    return sound;
  }

  private static Optional<Uncertainty.OfDriver> number(Values values, Reading in) {
    Driver driver = values.get(ScopeShapes.DRIVER);
    double low = values.get(LOW);
    double high = values.get(HIGH);
    Map<String, Double> loadings = values.or(LOADINGS, Map.of());
    Set<String> told = new HashSet<>();
    if (!range(values.place(LOW), values, low, high, in)) {
      told.add("range");
    }
    if (values.or(WAY, Uncertainty.Way.ADDED) == Uncertainty.Way.SHARE && low <= -1) {
      in.invalid(
          values.place(LOW),
          values.place(LOW).path() + " is " + low + ", which would leave nothing of the number.",
          "A share of the number: -0.1 is a tenth less.");
      told.add("share");
    }
    if (told.isEmpty() && !within(values, driver, in)) {
      told.add("bound");
    }
    if (!inTime(values, in)) {
      told.add("from");
    }
    if (!weighed(values, in)) {
      told.add("moves");
    }
    if (SHARES_OF_ONE.contains(driver)) {
      in.invalid(
          values.place(),
          values.place().path() + " makes " + driver.id() + " uncertain, whose shares sum to one.",
          "Make what moves children uncertain instead: move-rate, new-plan-rate or requests.");
      told.add("mix");
    }
    return ScopeShapes.part(values, driver, in)
        .filter(
            scope ->
                scope.kind() == Scope.Kind.AUTHORITY || ScopeShapes.fits(values, driver, scope, in))
        .filter(scope -> told.isEmpty())
        .map(
            scope ->
                new Uncertainty.OfDriver(
                    new DriverKey(driver, scope),
                    values.or(WAY, Uncertainty.Way.ADDED),
                    low,
                    high,
                    values.get(PERSISTENCE),
                    values.find(FROM),
                    loadings,
                    Common.source(values, in)));
  }

  /** Says what is wrong where a number departs by more than its range is wide. */
  private static boolean within(Values values, Driver driver, Reading in) {
    double bound = bound(driver, values.or(WAY, Uncertainty.Way.ADDED));
    boolean within = true;
    for (Field<Double> end : List.of(LOW, HIGH)) {
      double by = values.get(end);
      if (Math.abs(by) > bound) {
        within = false;
        in.invalid(
            values.place(end),
            values.place(end).path()
                + " is "
                + by
                + ", but "
                + driver.id()
                + " may depart by at most "
                + bound
                + ".",
            bound <= MOST_TIMES && Math.abs(by) <= MOST_PERCENT
                ? "Maybe you wrote a percentage: " + by / 100 + " rather than " + by + "."
                : "Its values lie between " + driver.least() + " and " + driver.most() + ".");
      }
    }
    return within;
  }

  private static boolean inTime(Values values, Reading in) {
    Optional<YearMonth> late =
        values
            .find(FROM)
            .filter(
                from ->
                    in.horizon().filter(years -> from.isAfter(years.last().march())).isPresent());
    late.ifPresent(
        from ->
            in.invalid(
                values.place(FROM),
                values.place(FROM).path()
                    + " is "
                    + from
                    + ", but must not be after "
                    + in.horizon().orElseThrow().last().march()
                    + ", the last month of the forecast.",
                "Left out, it departs from the month after asAt."));
    return late.isEmpty();
  }

  /** How far a number may depart: across its range, a share or a rate by no more than all of it. */
  private static double bound(Driver driver, Uncertainty.Way way) {
    double range = driver.most() - driver.least();
    return switch (way) {
      case ADDED -> driver.most() <= 1 ? Math.min(1, range) : range;
      case SHARE -> MOST_TIMES;
    };
  }

  private static List<Field<?>> fields(List<Field<?>> some, Field<?>... more) {
    List<Field<?>> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    all.add(Common.SOURCE);
    all.add(Common.NOTE);
    return all;
  }
}
