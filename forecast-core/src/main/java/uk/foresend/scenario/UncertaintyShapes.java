package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.quantity.Share;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.FieldType;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;

/** What is uncertain: numbers, schemes and policies. */
final class UncertaintyShapes {

  private static final int MOST_DELAY = 240;

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

  private static final Shape<Uncertainty.OfDriver> DRIVER =
      Shape.checked(
          "uncertain number",
          "How far a number may depart from its central value in a year.",
          fields(ScopeShapes.FIELDS, LOW, HIGH, WAY, PERSISTENCE, FROM, LOADINGS),
          UncertaintyShapes::driver);

  private static final Field<Double> LEAST =
      Field.required("least", Types.value(), "The least there can be.", "0");
  private static final Field<Double> LIKELIEST =
      Field.required("likeliest", Types.value(), "The likeliest.", "4");
  private static final Field<Double> MOST =
      Field.required("most", Types.value(), "The most there can be.", "36");

  private static final Field<String> SCHEME =
      Field.optional(
          "scheme",
          Types.ref(Thing.SCHEME),
          "The scheme; every scheme that no other entry names, those that levers open too, when left"
              + " out.",
          "harbour");
  private static final Field<Uncertainty.Spread> DELAY =
      Field.optional(
          "delayMonths",
          spread("delay", "Months later than stated.", MOST_DELAY),
          "How late its phases still to open may open; on time when left out.",
          "{least: 0, likeliest: 4, most: 36}");
  private static final Field<Uncertainty.Spread> FILL =
      Field.optional(
          "fill",
          spread("fill", "The share of its places that are filled.", 1),
          "How full it may become; as stated when left out.",
          "{least: 0.6, likeliest: 0.95, most: 1}");

  private static final Shape<Uncertainty.OfScheme> SCHEME_SHAPE =
      Shape.of(
          "uncertain scheme",
          "How late a scheme may open and how full it may become.",
          List.of(SCHEME, DELAY, FILL, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new Uncertainty.OfScheme(
                  values.or(SCHEME, ""),
                  values.find(DELAY),
                  values.find(FILL),
                  Common.source(values, in)));

  private static final Field<String> POLICY =
      Field.required("policy", Types.ref(Thing.POLICY), "The policy.", "stability-grant");
  private static final Field<Share> PROBABILITY =
      Field.required("probability", Types.share(), "The chance that it comes about.", "0.9");

  private static final Shape<Uncertainty.OfPolicy> POLICY_SHAPE =
      Shape.of(
          "uncertain policy",
          "How likely a policy is to come about; without it the rest of the scenario stands.",
          List.of(POLICY, PROBABILITY, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new Uncertainty.OfPolicy(
                  values.get(POLICY), values.get(PROBABILITY), Common.source(values, in)));

  private static final Field<List<Placed<Uncertainty.OfDriver>>> DRIVERS =
      Field.optional(
          "drivers",
          Types.places(DRIVER, "uncertain numbers"),
          "The numbers that are uncertain.",
          "[{driver: request-growth, low: -0.04, high: 0.05, persistence: 0.6, source: fit-2025}]");
  private static final Field<List<Placed<Uncertainty.OfScheme>>> SCHEMES =
      Field.optional(
          "schemes",
          Types.places(SCHEME_SHAPE, "uncertain schemes"),
          "The schemes that may open late or not fill.",
          "[{scheme: harbour, delayMonths: {least: 0, likeliest: 4, most: 36}, source: dates}]");
  private static final Field<List<Placed<Uncertainty.OfPolicy>>> POLICIES =
      Field.optional(
          "policies",
          Types.places(POLICY_SHAPE, "uncertain policies"),
          "The policies that may not come about.",
          "[{policy: stability-grant, probability: 0.9, source: assumption}]");

  static final Shape<Uncertainty> UNCERTAINTY =
      Shape.of(
          "uncertainty",
          "What is uncertain; how surely a lever is delivered stands with the lever.",
          List.of(DRIVERS, SCHEMES, POLICIES),
          (values, in) -> {
            once(values.list(DRIVERS), Uncertainty.OfDriver::key, in);
            once(values.list(SCHEMES), Uncertainty.OfScheme::scheme, in);
            once(values.list(POLICIES), Uncertainty.OfPolicy::policy, in);
            return new Uncertainty(
                values.items(DRIVERS), values.items(SCHEMES), values.items(POLICIES));
          });

  private UncertaintyShapes() {}

  private static <T> void once(List<Placed<T>> all, Function<T, Object> key, Reading in) {
    for (Placed<T> twice : Declarations.repeated(all, key)) {
      in.invalid(
          twice.place(),
          twice.place().path() + " says again how uncertain " + key.apply(twice.value()) + " is.",
          "Say it once.");
    }
  }

  private static Optional<Uncertainty.OfDriver> driver(Values values, Reading in) {
    Driver driver = values.get(ScopeShapes.DRIVER);
    double low = values.get(LOW);
    double high = values.get(HIGH);
    Map<String, Double> loadings = values.or(LOADINGS, Map.of());
    Set<String> told = new HashSet<>();
    if (low > 0 || high < 0 || low == high) {
      in.invalid(
          values.place(LOW),
          values.place().path() + " departs from " + low + " to " + high + ".",
          "Low is zero or less, high is zero or more, and one of them is not zero.");
      told.add("range");
    }
    if (values.or(WAY, Uncertainty.Way.ADDED) == Uncertainty.Way.SHARE && low <= -1) {
      in.invalid(
          values.place(LOW),
          values.place(LOW).path() + " is " + low + ", which would leave nothing of the number.",
          "A share of the number: -0.1 is a tenth less.");
      told.add("share");
    }
    double squares = loadings.values().stream().mapToDouble(one -> one * one).sum();
    if (squares > 1 + 1e-9) {
      in.invalid(
          values.place(LOADINGS),
          values.place(LOADINGS).path() + " weighs common factors above one in all.",
          "The squares of the weights sum to at most 1: 0.7 and 0.7 are as much as two can be.");
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

  private static FieldType<Uncertainty.Spread> spread(String name, String help, double bound) {
    return Shape.checked(
        name,
        help,
        List.of(LEAST, LIKELIEST, MOST),
        (values, in) -> {
          Uncertainty.Spread spread =
              new Uncertainty.Spread(values.get(LEAST), values.get(LIKELIEST), values.get(MOST));
          boolean sound =
              spread.least() >= 0
                  && spread.least() <= spread.likeliest()
                  && spread.likeliest() <= spread.most()
                  && spread.least() < spread.most()
                  && spread.most() <= bound;
          if (!sound) {
            in.invalid(
                values.place(),
                values.place().path()
                    + " must rise from least to most, from 0 to "
                    + (long) bound
                    + ".",
                "For example {least: 0, likeliest: "
                    + (bound > 1 ? "4, most: 36}" : "0.9, most: 1}"));
          }
          return sound ? Optional.of(spread) : Optional.empty();
        });
  }

  private static List<Field<?>> fields(List<Field<?>> some, Field<?>... more) {
    List<Field<?>> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    all.add(Common.SOURCE);
    all.add(Common.NOTE);
    return all;
  }
}
