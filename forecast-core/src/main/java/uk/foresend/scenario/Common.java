package uk.foresend.scenario;

import java.time.LocalDate;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;

/** The fields that many shapes share. */
final class Common {

  /** The id of the source that every document has: a number that nobody has published. */
  static final String ASSUMPTION = "assumption";

  static final Field<String> ID =
      Field.required("id", Types.id(), "The key by which others refer to it.", "mainstream");

  static final Field<String> LABEL =
      Field.required("label", Types.text(), "The words shown in reports.", "Mainstream schools");

  static final Field<String> SOURCE =
      Field.required(
          "source",
          Types.ref(Thing.SOURCE),
          "Where it comes from: the id of a source, or assumption when nobody has published it.",
          "sen2-2026");

  static final Field<String> NOTE =
      Field.optional(
          "note",
          Types.lines(),
          "How it was derived from the source, or what conflicts with it.",
          "Computed as 13.84m over 198 children.");

  private Common() {}

  /** Returns the source named, with the note that stands beside the number. */
  static Source source(Values values, Reading in) {
    Source named = named(values.get(SOURCE), in);
    return values.find(NOTE).map(note -> noted(named, note)).orElse(named);
  }

  /** Returns the source with that id; a stand-in when it was told that it could not be read. */
  static Source named(String id, Reading in) {
    return in.source(id).orElse(assumption(LocalDate.EPOCH));
  }

  /** Returns the source of what nobody has published. */
  static Source assumption(LocalDate asAt) {
    return new Source("Assumption, no evidence", "", asAt, Confidence.ASSUMPTION, "");
  }

  private static Source noted(Source source, String note) {
    return source.withNote(source.note().isEmpty() ? note : source.note() + " " + note);
  }
}
