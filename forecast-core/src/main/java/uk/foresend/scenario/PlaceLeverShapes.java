package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.foresend.lever.CancelScheme;
import uk.foresend.lever.DelayScheme;
import uk.foresend.lever.OpenPlaces;
import uk.foresend.lever.RescheduleScheme;
import uk.foresend.lever.ScaleScheme;
import uk.foresend.lever.StepDown;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;
import uk.foresend.send.CapitalScheme;

/** The levers that move places and the children in them. */
final class PlaceLeverShapes {

  private static final Field<String> SCHEME =
      Field.required("scheme", Types.ref(Thing.SCHEME), "The scheme.", "st-marys");
  private static final Field<Integer> MONTHS =
      Field.required(
          "months", Types.whole("months", 1, DelayScheme.MOST_MONTHS), "How much later.", "12");
  private static final Field<YearMonth> FROM =
      Field.required(
          "from",
          Types.month(),
          "The month from which the scheme changes: what is dated earlier stands.",
          "2026-09");
  private static final Field<Double> PLACES =
      Field.required("places", Types.factor(ScaleScheme.MOST), "The factor on its places.", "0.7");
  private static final Field<Double> CAPITAL =
      Field.required(
          "capital",
          Types.factor(ScaleScheme.MOST),
          "The factor on what is still to be spent on building.",
          "0.8");

  static final Shape<OpenPlaces> OPEN_PLACES =
      LeverFields.lever(
          "open-places",
          "Opens places: adds a capital scheme, filled after those already there.",
          SchemeShapes.FIELDS,
          (values, in) ->
              SchemeShapes.scheme(values, in).flatMap(scheme -> open(scheme, values, in)));

  static final Shape<DelayScheme> DELAY_SCHEME =
      LeverFields.lever(
          "delay-scheme",
          "Puts a capital scheme off by months.",
          List.of(SCHEME, MONTHS, FROM),
          (values, in) ->
              Optional.of(
                  new DelayScheme(
                      values.get(LeverFields.ID),
                      LeverFields.label(values),
                      values.get(SCHEME),
                      values.get(MONTHS),
                      values.get(FROM),
                      LeverFields.delivery(values, in))));

  static final Shape<ScaleScheme> SCALE_SCHEME =
      LeverFields.lever(
          "scale-scheme",
          "Makes a capital scheme larger or smaller.",
          List.of(SCHEME, PLACES, CAPITAL, FROM),
          (values, in) ->
              Optional.of(
                  new ScaleScheme(
                      values.get(LeverFields.ID),
                      LeverFields.label(values),
                      values.get(SCHEME),
                      values.get(PLACES),
                      values.get(CAPITAL),
                      values.get(FROM),
                      LeverFields.delivery(values, in))));

  private static final Field<List<CapitalScheme.Phase>> PHASES =
      Field.required(
          "phases",
          Types.list(SchemeShapes.PHASE, "phases"),
          "The places that open instead, by month.",
          "[{opens: 2027-09, places: 30}]");

  static final Shape<RescheduleScheme> RESCHEDULE_SCHEME =
      LeverFields.lever(
          "reschedule-scheme",
          "Gives a capital scheme other opening months and places; what is spent on building"
              + " stands.",
          List.of(SCHEME, PHASES, FROM),
          (values, in) ->
              Optional.of(
                  new RescheduleScheme(
                      values.get(LeverFields.ID),
                      LeverFields.label(values),
                      values.get(SCHEME),
                      values.get(PHASES),
                      values.get(FROM),
                      LeverFields.delivery(values, in))));

  static final Shape<CancelScheme> CANCEL_SCHEME =
      LeverFields.lever(
          "cancel-scheme",
          "Stops a capital scheme, or the rest of it; what is spent stays spent.",
          List.of(SCHEME, FROM),
          (values, in) ->
              Optional.of(
                  new CancelScheme(
                      values.get(LeverFields.ID),
                      LeverFields.label(values),
                      values.get(SCHEME),
                      values.get(FROM),
                      LeverFields.delivery(values, in))));

  static final Shape<StepDown> STEP_DOWN =
      LeverFields.lever(
          "step-down",
          "Steps children down from a dearer setting to another, limited by the pool and by places"
              + " to receive them; the delivery's rampMonths is that of the rate.",
          List.of(
              StepDownShapes.LEAVES,
              StepDownShapes.JOINS,
              SchemeShapes.FROM_AGE,
              SchemeShapes.TO_AGE,
              StepDownShapes.PER_YEAR,
              StepDownShapes.FROM,
              StepDownShapes.LAST,
              StepDownShapes.POOL,
              StepDownShapes.STAYS_TO_AGE),
          (values, in) ->
              StepDownShapes.sound(values, in)
                  ? Optional.of(stepDown(values, in))
                  : Optional.empty());

  private PlaceLeverShapes() {}

  private static Optional<OpenPlaces> open(CapitalScheme scheme, Values values, Reading in) {
    if (scheme.phases().isEmpty()) {
      in.invalid(
          values.place("phases"),
          values.place().path() + " opens no places.",
          "Write phases: [{opens: 2026-09, places: 50}].");
      return Optional.empty();
    }
    return Optional.of(new OpenPlaces(scheme, LeverFields.delivery(values, in)));
  }

  private static StepDown stepDown(Values values, Reading in) {
    return new StepDown(
        values.get(LeverFields.ID),
        LeverFields.label(values),
        values.get(StepDownShapes.LEAVES),
        values.get(StepDownShapes.JOINS),
        values.get(SchemeShapes.FROM_AGE),
        values.get(SchemeShapes.TO_AGE),
        values.get(StepDownShapes.PER_YEAR).value(),
        values.get(StepDownShapes.FROM),
        values.get(StepDownShapes.LAST),
        values.get(StepDownShapes.POOL),
        values.find(StepDownShapes.STAYS_TO_AGE),
        LeverFields.delivery(values, in));
  }
}
