package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.PlacedType;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Types;

/**
 * Values of one driver by part and year, a row for each part.
 *
 * @param from the month from which each column holds
 * @param bySetting rows by setting
 * @param byBand rows by age band
 * @param byLine rows by line
 */
record DriverTable(
    List<YearMonth> from,
    Map<String, Placed<List<Placed<Double>>>> bySetting,
    Map<String, Placed<List<Placed<Double>>>> byBand,
    Map<String, Placed<List<Placed<Double>>>> byLine) {

  private static final Field<List<YearMonth>> FROM =
      Field.required(
          "from",
          Types.list(Types.yearOrMonth(), "financial years or months"),
          "The year, or the month, from which each column holds; the first is the opening value.",
          "[2025-26, 2026-27]");
  private static final Field<Map<String, Placed<List<Placed<Double>>>>> BY_SETTING =
      rows("bySetting", Thing.SETTING, "{mainstream: [4800, 4950]}");
  private static final Field<Map<String, Placed<List<Placed<Double>>>>> BY_BAND =
      rows("byBand", Thing.BAND, "{0-4: [13908, 13780]}");
  private static final Field<Map<String, Placed<List<Placed<Double>>>>> BY_LINE =
      rows("byLine", Thing.LINE, "{sen-support: [2360599, 2420000]}");

  static final Shape<DriverTable> SHAPE =
      Shape.of(
          "table",
          "Values of one driver by part and year.",
          List.of(FROM, BY_SETTING, BY_BAND, BY_LINE),
          (values, in) ->
              new DriverTable(
                  values.get(FROM),
                  values.or(BY_SETTING, Map.of()),
                  values.or(BY_BAND, Map.of()),
                  values.or(BY_LINE, Map.of())));

  private static Field<Map<String, Placed<List<Placed<Double>>>>> rows(
      String name, Thing thing, String example) {
    return Field.optional(
        name,
        Types.map(
            Types.ref(thing),
            new PlacedType<>(Types.places(Types.value(), "numbers")),
            "for each " + thing.label() + " a number for each column"),
        "A row for each " + thing.label() + ".",
        example);
  }
}
