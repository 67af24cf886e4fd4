package uk.foresend.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.dsg.DeficitPolicy;
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
      Shape.checked(
          "uncertain scheme",
          "How late a scheme may open and how full it may become.",
          List.of(SCHEME, DELAY, FILL, Common.SOURCE, Common.NOTE),
          UncertaintyShapes::scheme);

  private static Optional<Uncertainty.OfScheme> scheme(Values values, Reading in) {
    if (values.find(DELAY).isEmpty() && values.find(FILL).isEmpty()) {
      in.invalid(
          values.place(),
          values.place().path() + " says neither how late nor how full.",
          "Give delayMonths, fill or both.");
      return Optional.empty();
    }
    return Optional.of(
        new Uncertainty.OfScheme(
            values.or(SCHEME, ""),
            values.find(DELAY),
            values.find(FILL),
            Common.source(values, in)));
  }

  private static final Field<String> POLICY =
      Field.required("policy", Types.ref(Thing.POLICY), "The policy.", "stability-grant");
  private static final Field<Share> PROBABILITY =
      Field.required("probability", Types.share(), "The chance that it comes about.", "0.9");
  private static final Field<List<DeficitPolicy>> OTHERWISE =
      Field.optional(
          "otherwise",
          Types.list(PolicyShapes.POLICY, "policies"),
          "The policies that stand in its place where it does not come about; none when left out.",
          "[{policy: in-year-charge, id: later-deficits, share: 1, first: 2028-29, last: 2035-36,"
              + " source: law}]");

  private static final Shape<Uncertainty.OfPolicy> POLICY_SHAPE =
      Shape.of(
          "uncertain policy",
          "How likely a policy is to come about, and what stands in its place where it does not; the"
              + " rest of the scenario stands.",
          List.of(POLICY, PROBABILITY, OTHERWISE, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new Uncertainty.OfPolicy(
                  values.get(POLICY),
                  values.get(PROBABILITY),
                  values.or(OTHERWISE, List.of()),
                  Common.source(values, in)));

  private static final Field<List<Placed<Uncertainty.OfDriver>>> DRIVERS =
      Field.optional(
          "drivers",
          Types.places(UncertainNumberShapes.NUMBER, "uncertain numbers"),
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

  private static final Field<List<Placed<Uncertainty.OfBalance>>> BALANCES =
      Field.optional(
          "balances",
          Types.places(UncertainNumberShapes.BALANCE, "uncertain balances"),
          "The opening balances that may be others than stated.",
          "[{block: high-needs, low: -20000000, high: 20000000, source: estimate}]");

  static final Shape<Uncertainty> UNCERTAINTY =
      Shape.of(
          "uncertainty",
          "What is uncertain; how surely a lever is delivered stands with the lever.",
          List.of(DRIVERS, SCHEMES, POLICIES, BALANCES),
          (values, in) -> {
            once(values.list(DRIVERS), Uncertainty.OfDriver::key, in);
            once(values.list(SCHEMES), Uncertainty.OfScheme::scheme, in);
            once(values.list(POLICIES), Uncertainty.OfPolicy::policy, in);
            once(values.list(BALANCES), one -> one.block().id(), in);
            return new Uncertainty(
                values.items(DRIVERS),
                values.items(SCHEMES),
                values.items(POLICIES),
                values.items(BALANCES));
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

  static FieldType<Uncertainty.Spread> spread(String name, String help, double bound) {
    boolean months = bound > 1;
    Field<Double> least =
        Field.required("least", Types.value(), "The least there can be.", months ? "0" : "0.6");
    Field<Double> likeliest =
        Field.required("likeliest", Types.value(), "The likeliest.", months ? "4" : "0.95");
    Field<Double> most =
        Field.required("most", Types.value(), "The most there can be.", months ? "36" : "1");
    return Shape.checked(
        name,
        help,
        List.of(least, likeliest, most),
        (values, in) -> {
          Uncertainty.Spread spread =
              new Uncertainty.Spread(values.get(least), values.get(likeliest), values.get(most));
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
                "For example {least: 0, likeliest: " + (months ? "4, most: 36}" : "0.9, most: 1}"));
          }
          return sound ? Optional.of(spread) : Optional.empty();
        });
  }
}
