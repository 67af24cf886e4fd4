package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.problem.Place;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Source;
import uk.foresend.quantity.Sourced;
import uk.foresend.quantity.Step;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.FieldType;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.PlacedType;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;

/** The numbers of a scenario: one at a time, or a table of one driver at once. */
final class DriverShapes {

  /** A number with its key, its source, and where it was written. */
  record Said(DriverKey key, Sourced<Profile> number, Place place) {}

  private static final FieldType<Placed<Double>> NUMBER = new PlacedType<>(Types.value());
  private static final FieldType<List<Placed<Double>>> ROW = Types.places(Types.value(), "numbers");
  private static final FieldType<String> SETTINGS = Types.ref(Thing.SETTING);

  private static final Field<List<String>> BANDS =
      Field.optional(
          "bands",
          Types.list(Types.ref(Thing.BAND), "age bands"),
          "The first and the last of the age bands for each of which the numbers hold; for value,"
              + " byYear, bySetting and byRoute.",
          "[5, 10]");
  private static final Field<Placed<Double>> VALUE =
      Field.optional("value", NUMBER, "The opening value, of the part named.", "66300");
  private static final Field<Map<YearMonth, Placed<Double>>> BY_YEAR =
      Field.optional(
          "byYear",
          Types.map(
              Types.yearOrMonth(), NUMBER, "a number for each financial year, or from each month"),
          "A value for each year, from its April, or from each month; the first is the opening"
              + " value.",
          "{2025-26: 1200, 2026-27: 1250}");
  private static final Field<Map<String, Placed<Double>>> BY_SETTING =
      Field.optional(
          "bySetting",
          Types.map(SETTINGS, NUMBER, "a number for each setting"),
          "A value for each setting.",
          "{mainstream: 0.62, state-special: 0.38}");
  private static final Field<Map<String, Placed<Double>>> BY_BAND =
      Field.optional(
          "byBand",
          Types.map(Types.ref(Thing.BAND), NUMBER, "a number for each age band"),
          "A value for each age band.",
          "{0-4: 13908, 5-10: 20714}");
  private static final Field<Map<String, Placed<Double>>> BY_LINE =
      Field.optional(
          "byLine",
          Types.map(Types.ref(Thing.LINE), NUMBER, "a number for each line"),
          "A value for each line.",
          "{sen-support: 2360599}");
  private static final Field<Map<String, List<Placed<Double>>>> BY_CELL =
      Field.optional(
          "byCell",
          Types.map(SETTINGS, ROW, "for each setting a number for each age band, youngest first"),
          "A value for each setting and age band.",
          "{mainstream: [0.01, 0.02, 0.02, 0.3, 0.5]}");
  private static final Field<Map<String, Map<String, Placed<Double>>>> BY_ROUTE =
      Field.optional(
          "byRoute",
          Types.map(
              SETTINGS,
              Types.map(SETTINGS, NUMBER, "a number for each setting they go to"),
              "for each setting children leave, a number for each they go to"),
          "A value for each pair of settings.",
          "{mainstream: {independent-special: 0.012}}");
  private static final Field<Map<String, Map<String, List<Placed<Double>>>>> BY_ROUTE_AND_BAND =
      Field.optional(
          "byRouteAndBand",
          Types.map(
              SETTINGS,
              Types.map(SETTINGS, ROW, "for each setting they go to, a number for each age band"),
              "for each setting children leave, and each they go to, a number for each age band"),
          "A value for each pair of settings and age band, youngest first.",
          "{mainstream: {further-education: [0, 0, 0, 0.4, 0]}}");
  private static final Field<DriverTable> TABLE =
      Field.optional(
          "table",
          DriverTable.SHAPE,
          "Values by part and year at once.",
          "{from: [2025-26, 2026-27], byBand: {0-4: [13908, 13780]}}");
  private static final Field<List<Placed<StepShapes.Said>>> STEPS =
      Field.optional(
          "steps",
          Types.places(StepShapes.STEP, "dated changes"),
          "Dated changes to each value of the entry.",
          "[{from: 2026-04, grow: 0.05}]");

  static final Shape<List<Said>> ENTRY =
      Shape.checked(
          "driver",
          "A number that levers may change, or a table of them.",
          Stream.of(
                  ScopeShapes.FIELDS,
                  List.<Field<?>>of(
                      BANDS,
                      VALUE,
                      BY_YEAR,
                      BY_SETTING,
                      BY_BAND,
                      BY_LINE,
                      BY_CELL,
                      BY_ROUTE,
                      BY_ROUTE_AND_BAND,
                      TABLE,
                      STEPS,
                      Common.SOURCE,
                      Common.NOTE))
              .<Field<?>>flatMap(List::stream)
              .toList(),
          DriverShapes::read);

  private DriverShapes() {}

  private static Optional<List<Said>> read(Values values, Reading in) {
    Driver driver = values.get(ScopeShapes.DRIVER);
    List<Field<?>> forms =
        List.of(
            VALUE,
            BY_YEAR,
            BY_SETTING,
            BY_BAND,
            BY_LINE,
            BY_CELL,
            BY_ROUTE,
            BY_ROUTE_AND_BAND,
            TABLE);
    long given = forms.stream().filter(form -> values.find(form).isPresent()).count();
    if (given != 1) {
      in.invalid(
          values.place(),
          values.place().path()
              + " ("
              + driver.id()
              + ") gives "
              + (given == 0 ? "no value" : "its value in " + given + " ways")
              + ", but must give it in one way.",
          "Choose one of value, byYear, bySetting, byBand, byLine, byCell, byRoute,"
              + " byRouteAndBand or table.");
      return Optional.empty();
    }
    Optional<List<String>> bands = bands(values, in);
    if (bands.isEmpty()) {
      return Optional.empty();
    }
    DriverRows rows = new DriverRows(values, driver, bands.get(), in);
    values.find(VALUE).ifPresent(rows::one);
    values.find(BY_YEAR).ifPresent(rows::byYear);
    values.find(BY_SETTING).ifPresent(map -> rows.each(map, Scope.OfSetting::new));
    values.find(BY_BAND).ifPresent(map -> rows.each(map, Scope.OfBand::new));
    values.find(BY_LINE).ifPresent(map -> rows.each(map, Scope.OfLine::new));
    values.find(BY_CELL).ifPresent(rows::byCell);
    values.find(BY_ROUTE).ifPresent(rows::byRoute);
    values.find(BY_ROUTE_AND_BAND).ifPresent(rows::byRouteAndBand);
    values.find(TABLE).ifPresent(rows::table);
    if (rows.rows().isEmpty() && in.clean(values.place().path())) {
      in.invalid(
          values.place(),
          values.place().path() + " (" + driver.id() + ") gives no number.",
          "Write one for each part it speaks of.");
    }
    return Optional.of(finished(values, driver, rows, in));
  }

  /** Returns every band from the first to the last named; none when none is. */
  private static Optional<List<String>> bands(Values values, Reading in) {
    List<String> named = values.or(BANDS, List.of());
    List<String> all = List.copyOf(in.declared(Thing.BAND));
    if (named.isEmpty()) {
      return Optional.of(List.of());
    }
    int first = all.indexOf(named.get(0));
    int last = all.indexOf(named.get(named.size() - 1));
    if (named.size() == 2 && first <= last) {
      return Optional.of(all.subList(first, last + 1));
    }
    in.invalid(
        values.place(BANDS),
        values.place(BANDS).path() + " must be the first and the last age band.",
        "For example [5, 10]; [16, 16] for one.");
    return Optional.empty();
  }

  private static List<Said> finished(Values values, Driver driver, DriverRows rows, Reading in) {
    Source source = Common.source(values, in);
    for (Placed<StepShapes.Said> step : values.list(STEPS)) {
      step.value().target().ifPresent(to -> DriverRows.inRange(driver, to, step.place(), in));
    }
    List<Step> steps = values.items(STEPS).stream().map(StepShapes.Said::step).toList();
    List<Said> said = new ArrayList<>();
    for (DriverRows.Row row : rows.rows()) {
      Profile profile = row.profile();
      for (Step step : steps) {
        profile = profile.then(step);
      }
      said.add(
          new Said(
              new DriverKey(driver, row.scope()), new Sourced<>(profile, source), row.place()));
    }
    return said;
  }
}
