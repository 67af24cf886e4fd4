package uk.foresend.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.schema.EitherType;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.FieldType;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.ScalarType;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.TypeNote;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Need;

/** Whom a scenario is about, how far it looks, on which axes it counts, and what it rests on. */
final class SetupShapes {

  /** The code and name of a council. */
  record Council(String code, String name) {}

  private static final Field<String> CODE =
      Field.required("code", Types.text(), "The DfE code of the council.", "\"838\"");
  private static final Field<String> NAME =
      Field.required("name", Types.text(), "Its name.", "Dorset Council");

  static final Shape<Council> COUNCIL =
      Shape.of(
          "council",
          "Whom the scenario is about.",
          List.of(CODE, NAME),
          (values, in) -> new Council(values.get(CODE), values.get(NAME)));

  private static final Field<FinancialYear> FIRST =
      Field.required("first", Types.year(), "The first ledger year.", "2025-26");
  private static final Field<FinancialYear> LAST =
      Field.required("last", Types.year(), "The last ledger year.", "2035-36");

  static final Shape<Horizon> HORIZON =
      Shape.checked(
          "horizon", "How far the scenario looks.", List.of(FIRST, LAST), SetupShapes::horizon);

  private static final Field<String> TITLE =
      Field.required(
          "title",
          Types.text(),
          "The name of the publication, or the words of the derivation.",
          "Education, health and care plans: January 2026");
  private static final Field<String> ADDRESS =
      Field.optional(
          "address",
          Types.text(),
          "Where it is found; left out for an assumption or a paper without an address.",
          "https://explore-education-statistics.service.gov.uk");
  private static final Field<LocalDate> AS_AT =
      Field.required("asAt", Types.date(), "The date its figures speak of.", "2026-01-15");
  private static final Field<Confidence> CONFIDENCE =
      Field.required(
          "confidence",
          Types.choice(Confidence.class, SetupShapes::meaning),
          "How far it can be leant on.",
          "high");

  static final Shape<Source> SOURCE =
      Shape.of(
          "source",
          "Where figures come from.",
          List.of(TITLE, ADDRESS, AS_AT, CONFIDENCE, Common.NOTE),
          (values, in) ->
              new Source(
                  values.get(TITLE),
                  values.or(ADDRESS, ""),
                  values.get(AS_AT),
                  values.get(CONFIDENCE),
                  values.or(Common.NOTE, "")));

  /** What the writer of a document warns of, and what to do about it. */
  record Caution(String says, String hint) {}

  private static final Field<String> SAYS =
      Field.required(
          "says",
          Types.lines(),
          "What is in doubt, in whole sentences.",
          "\"The two estimates of spend are 57% apart.\"");
  private static final Field<String> HINT =
      Field.optional(
          "hint",
          Types.lines(),
          "What to do about it.",
          "\"Put the outturn of the last closed year in its place.\"");

  static final Shape<Caution> WARNING =
      Shape.of(
          "warning",
          "What the writer of a document warns of.",
          List.of(SAYS, HINT),
          (values, in) -> new Caution(values.get(SAYS), values.or(HINT, "")));

  private static final Field<Integer> FROM =
      Field.required("from", Types.whole("years of age", 0, 25), "The youngest age.", "5");
  private static final Field<Integer> TO =
      Field.required("to", Types.whole("years of age", 0, 25), "The oldest age.", "10");

  static final Shape<AgeBand> BAND =
      Shape.checked(
          "age band",
          "Ages in whole years at 31 August before the academic year.",
          List.of(Common.ID, FROM, TO),
          SetupShapes::band);

  static final FieldType<List<AgeBand>> AGES =
      new EitherType<>(agesByName(), Types.list(BAND, "age bands"));

  static final Shape<Need> NEED =
      Shape.of(
          "need",
          "A primary type of need.",
          List.of(Common.ID, Common.LABEL),
          (values, in) -> new Need(values.get(Common.ID), values.get(Common.LABEL)));

  private static final Map<String, List<AgeBand>> NAMED_AGES =
      Map.of(
          "single-years",
          IntStream.rangeClosed(0, AgeBand.OLDEST)
              .mapToObj(age -> new AgeBand(Integer.toString(age), age, age))
              .toList(),
          "five-bands",
          List.of(
              new AgeBand("0-4", 0, 4),
              new AgeBand("5-10", 5, 10),
              new AgeBand("11-15", 11, 15),
              new AgeBand("16-19", 16, 19),
              new AgeBand("20-25", 20, 25)));

  private SetupShapes() {}

  private static FieldType<List<AgeBand>> agesByName() {
    TypeNote note =
        TypeNote.of("choice", "single-years or five-bands")
            .with(
                List.of(
                    new TypeNote.Option("single-years", "one band for each age from 0 to 25"),
                    new TypeNote.Option(
                        "five-bands", "the five of the DfE: 0-4, 5-10, 11-15, 16-19, 20-25")));
    return new ScalarType<>(
        note, (text, at, in) -> Optional.ofNullable(NAMED_AGES.get(text)), text -> "");
  }

  private static String meaning(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> "published by the body that owns the figure";
      case MEDIUM -> "derived from published figures, or published at second hand";
      case LOW -> "old, conflicting, or carried from another place";
      case ASSUMPTION -> "nobody's figure; every report it reaches says so";
    };
  }

  private static Optional<Horizon> horizon(Values values, Reading in) {
    FinancialYear first = values.get(FIRST);
    FinancialYear last = values.get(LAST);
    int years = last.startYear() - first.startYear() + 1;
    if (years < 1 || years > Horizon.MAX_YEARS) {
      in.invalid(
          values.place(LAST),
          values.place(LAST).path()
              + " is "
              + last
              + ", but must make the horizon 1 to "
              + Horizon.MAX_YEARS
              + " years long from "
              + first
              + ".",
          "");
      return Optional.empty();
    }
    return Optional.of(new Horizon(first, last));
  }

  private static Optional<AgeBand> band(Values values, Reading in) {
    int from = values.get(FROM);
    int to = values.get(TO);
    if (from > to) {
      in.invalid(
          values.place(TO),
          values.place(TO).path() + " is " + to + ", but must be at least from, " + from + ".",
          "Maybe the two are the wrong way round.");
      return Optional.empty();
    }
    return Optional.of(new AgeBand(values.get(Common.ID), from, to));
  }
}
