package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Programme;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Share;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;

/** Step-downs already under way, as the programme states them and levers add them. */
final class StepDownShapes {

  static final Field<String> LEAVES =
      Field.required(
          "leaves", Types.ref(Thing.SETTING), "The setting children leave.", "independent-special");
  static final Field<String> JOINS =
      Field.required(
          "joins", Types.ref(Thing.SETTING), "The setting that receives them.", "state-special");
  static final Field<Count> PER_YEAR =
      Field.required(
          "perYear", Types.count("children a year"), "Children a year, at full rate.", "20");
  static final Field<YearMonth> FROM =
      Field.required("from", Types.month(), "The first month.", "2026-09");
  static final Field<YearMonth> LAST =
      Field.required("last", Types.month(), "The last month.", "2029-08");
  static final Field<Integer> RAMP_MONTHS =
      Field.optional(
          "rampMonths",
          Types.whole("months", 0, 120),
          "The months over which the full rate is reached; 0, at once, when left out.",
          "12");
  static final Field<Share> POOL =
      Field.required(
          "pool",
          Types.share(),
          "The share of all the setting's children of these ages who could be stepped down so,"
              + " whatever schemes and other step-downs take.",
          "0.2");

  static final Field<Integer> STAYS_TO_AGE =
      Field.optional(
          "staysToAge",
          Types.whole("years of age", 0, 25),
          "The oldest age at which they are still where they moved: in September those older are"
              + " where they would have been. Left out, they stay until they leave, since a"
              + " step-down is a changed placement.",
          "15");

  static final Shape<Programme.StepDowns> STEP_DOWN =
      Shape.checked(
          "step-down",
          "Children stepped down from a dearer setting to another, limited by the pool and by"
              + " places to receive them.",
          List.of(
              Common.ID,
              LEAVES,
              JOINS,
              SchemeShapes.FROM_AGE,
              SchemeShapes.TO_AGE,
              PER_YEAR,
              FROM,
              LAST,
              RAMP_MONTHS,
              POOL,
              STAYS_TO_AGE,
              Common.SOURCE,
              Common.NOTE),
          (values, in) ->
              sound(values, in)
                  ? Optional.of(
                      new Programme.StepDowns(
                          values.get(Common.ID),
                          values.get(LEAVES),
                          values.get(JOINS),
                          values.get(SchemeShapes.FROM_AGE),
                          values.get(SchemeShapes.TO_AGE),
                          values.get(PER_YEAR).value(),
                          values.get(FROM),
                          values.get(LAST),
                          values.or(RAMP_MONTHS, 0),
                          values.get(POOL),
                          values.find(STAYS_TO_AGE),
                          Common.source(values, in)))
                  : Optional.empty());

  private StepDownShapes() {}

  /** Whether ages, months and settings go together; tells when they do not. */
  static boolean sound(Values values, Reading in) {
    boolean ages = SchemeShapes.agesInOrder(values, in, SchemeShapes.TO_AGE);
    if (values.get(LAST).isBefore(values.get(FROM))) {
      in.invalid(
          values.place(LAST),
          values.place(LAST).path()
              + " is "
              + values.get(LAST)
              + ", but must not be before from, "
              + values.get(FROM)
              + ".",
          "Maybe the two are the wrong way round.");
      return false;
    }
    if (values.get(LEAVES).equals(values.get(JOINS))) {
      in.invalid(
          values.place(JOINS),
          values.place(JOINS).path() + " is the setting the children leave.",
          "");
      return false;
    }
    int oldest = values.or(STAYS_TO_AGE, values.get(SchemeShapes.TO_AGE));
    if (oldest < values.get(SchemeShapes.TO_AGE)) {
      in.invalid(
          values.place(STAYS_TO_AGE),
          values.place(STAYS_TO_AGE).path()
              + " is "
              + oldest
              + ", but must not be below toAge, "
              + values.get(SchemeShapes.TO_AGE)
              + ".",
          "");
      return false;
    }
    return ages;
  }
}
