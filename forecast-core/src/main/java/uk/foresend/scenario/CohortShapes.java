package uk.foresend.scenario;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.assumption.Cohort;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.FieldType;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.PlacedType;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;

/** The children with plans at a census, and how their number is projected. */
final class CohortShapes {

  /** The rows of a census as written, by setting, or by setting and need. */
  record Census(
      Map<String, Placed<List<Count>>> rows,
      Optional<Integer> total,
      Year january,
      Source source) {}

  /** How plans are projected. */
  record Demand(Cohort.Method method, Cohort.Seasons seasons) {}

  private static final FieldType<Count> CHILDREN = Types.count("children");

  private static final Field<Map<String, Placed<List<Count>>>> ROWS =
      Field.required(
          "rows",
          Types.map(
              Types.text(),
              new PlacedType<>(Types.list(CHILDREN, "children")),
              "a row for each setting: one number for each age band, youngest first; where needs"
                  + " are told apart the key is setting/need"),
          "The children by setting and age band; a setting without children has a row of zeros.",
          "{mainstream: [0, 12, 30, 8, 1]}");
  private static final Field<Integer> TOTAL =
      Field.optional(
          "total",
          Types.whole("children", 0, 1_000_000),
          "The published total, which the rows must sum to; left out when none is published.",
          "4719");
  private static final Field<Integer> JANUARY =
      Field.required(
          "january", Types.whole("year", 1990, 2099), "The year of the January census.", "2026");

  static final Shape<Census> OPENING =
      Shape.of(
          "census",
          "The children with plans at the January before the first ledger year, as published.",
          List.of(ROWS, TOTAL, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new Census(
                  values.get(ROWS), values.find(TOTAL), Year.of(1990), Common.source(values, in)));

  static final Shape<Census> KNOWN_CENSUS =
      Shape.of(
          "known census",
          "A later census already known, corrected, to which the forecast is reconciled.",
          List.of(JANUARY, ROWS, TOTAL, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new Census(
                  values.get(ROWS),
                  values.find(TOTAL),
                  Year.of(values.get(JANUARY)),
                  Common.source(values, in)));

  private static final Field<String> FROM =
      Field.optional(
          "from",
          Types.ref(Thing.SETTING),
          "The setting in which they are recorded; left out to add children.",
          "mainstream");
  private static final Field<String> TO =
      Field.optional(
          "to",
          Types.ref(Thing.SETTING),
          "The setting in which they belong; left out to take away children who have left.",
          "further-education");
  private static final Field<String> BAND =
      Field.required("band", Types.ref(Thing.BAND), "The age band.", "\"19\"");
  private static final Field<Count> HOW_MANY =
      Field.required("children", CHILDREN, "How many.", "55");
  private static final Field<String> REASON =
      Field.required(
          "reason", Types.text(), "The fault of the record.", "Records not updated after leaving.");

  static final Shape<Cohort.Correction> CORRECTION =
      Shape.checked(
          "correction",
          "A known fault of the opening census, put right before the forecast starts.",
          List.of(FROM, TO, BAND, HOW_MANY, REASON, Common.SOURCE, Common.NOTE),
          CohortShapes::correction);

  private static final Field<List<Double>> NEW_PLANS =
      months("newPlans", "The share of a year's new plans, and of transfers in, in each month.");
  private static final Field<List<Double>> MOVES =
      months("moves", "The share of a year's moves between settings in each month.");
  private static final Field<List<Double>> LEAVERS =
      months("leavers", "The share of a year's leavers under 16 in each month.");

  private static final Shape<Cohort.Seasons> SEASONS =
      Shape.of(
          "months",
          "How yearly flows spread over months, January first; each list sums to 1.",
          List.of(NEW_PLANS, MOVES, LEAVERS, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new Cohort.Seasons(
                  values.get(NEW_PLANS),
                  values.get(MOVES),
                  values.get(LEAVERS),
                  Common.source(values, in)));

  private static final Field<Cohort.Method> METHOD =
      Field.required(
          "method",
          Types.choice(Cohort.Method.class, CohortShapes::meaning),
          "How plans are projected.",
          "new-plan-rate");
  private static final Field<Cohort.Seasons> MONTHS =
      Field.required(
          "months", SEASONS, "How yearly flows spread over months.", "{newPlans: [...], ...}");

  static final Shape<Demand> DEMAND =
      Shape.of(
          "demand",
          "How the number of children with plans is projected.",
          List.of(METHOD, MONTHS),
          (values, in) -> new Demand(values.get(METHOD), values.get(MONTHS)));

  private CohortShapes() {}

  private static Field<List<Double>> months(String name, String help) {
    return Field.required(
        name,
        Types.list(Types.shareNumber(), "12 shares"),
        help,
        "[0.08, 0.08, 0.09, 0.08, 0.08, 0.09, 0.08, 0.08, 0.09, 0.08, 0.08, 0.09]");
  }

  private static Optional<Cohort.Correction> correction(Values values, Reading in) {
    if (values.find(FROM).isEmpty() && values.find(TO).isEmpty()) {
      in.invalid(
          values.place(),
          values.place().path() + " has neither from nor to.",
          "Say in which setting the children are recorded, or in which they belong, or both.");
      return Optional.empty();
    }
    return Optional.of(
        new Cohort.Correction(
            values.or(FROM, ""),
            values.or(TO, ""),
            values.get(BAND),
            values.get(HOW_MANY),
            values.get(REASON),
            Common.source(values, in)));
  }

  private static String meaning(Cohort.Method method) {
    return switch (method) {
      case FUNNEL -> "requests, agreed, issued, with a backlog; leavers, movers, ageing";
      case NEW_PLAN_RATE -> "a new-plan rate on the population; leavers, movers, ageing";
      case NET_GROWTH -> "net growth a year of each setting, ages kept in proportion";
    };
  }
}
