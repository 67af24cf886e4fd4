package uk.foresend.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.dsg.DsgExplanation;
import uk.foresend.dsg.DsgFigure;
import uk.foresend.dsg.DsgItem;
import uk.foresend.dsg.DsgStatement;
import uk.foresend.history.PublishedStatements;
import uk.foresend.history.Reconciliation.Figure;
import uk.foresend.history.Reconciliation.Grant;
import uk.foresend.history.Reconciliation.Stated;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;

/** The fields of a reconciliation as it is written. */
final class ReconciliationShapes {

  static final Field<String> ID =
      Field.required("id", Types.id(), "The key of the reconciliation.", "dorset-2021-22");
  static final Field<String> TITLE =
      Field.required("title", Types.text(), "What it is.", "Dorset 2021-22, outturn");
  static final Field<String> COUNCIL =
      Field.required(
          "council",
          Types.text(),
          "The council's code or name; exampleshire for one that is made up.",
          "\"838\"");
  static final Field<FinancialYear> YEAR =
      Field.required("year", Types.year(), "The financial year of all figures.", "2025-26");
  static final Field<String> LEAD =
      Field.required(
          "lead",
          Types.id(),
          "The id of the source the others are set beside, as a rule the ledger.",
          "ledger");

  private static final Field<String> SOURCE_ID =
      Field.required("id", Types.id(), "The key by which figures name it.", "ledger");
  private static final Field<DsgStatement> KIND =
      Field.required(
          "kind", Types.choice(DsgStatement.class, DsgStatement::label), "What it is.", "ledger");
  private static final Field<String> SOURCE_TITLE =
      Field.required(
          "title", Types.text(), "The paper or extract, as it calls itself.", "Ledger, period 13");
  private static final Field<String> ADDRESS =
      Field.optional("address", Types.text(), "Where it is found.", "https://council.example/a");
  private static final Field<LocalDate> AS_AT =
      Field.required("asAt", Types.date(), "The day it was drawn or published.", "2026-05-31");
  private static final Field<String> NOTE =
      Field.optional("note", Types.lines(), "What must be known of it.", "Before audit.");

  static final Shape<Stated> SOURCE =
      Shape.of(
          "source",
          "A paper, return or extract that states figures.",
          List.of(SOURCE_ID, KIND, SOURCE_TITLE, ADDRESS, AS_AT, NOTE),
          (values, in) ->
              new Stated(
                  values.get(SOURCE_ID),
                  values.get(KIND),
                  new Source(
                      values.get(SOURCE_TITLE),
                      values.or(ADDRESS, ""),
                      values.get(AS_AT),
                      Confidence.MEDIUM,
                      values.or(NOTE, "")),
                  false));

  static final Field<List<Placed<Stated>>> SOURCES =
      Field.optional(
          "sources",
          Types.places(SOURCE, "sources"),
          "The sources that the council gives, a column each.",
          "[{id: ledger, kind: ledger, title: Ledger, asAt: 2026-05-31}]");
  static final Field<List<Placed<String>>> PUBLISHED =
      Field.optional(
          "published",
          Types.places(
              Types.oneOf(PublishedStatements.KINDS.stream().map(Types::id).toList()),
              "kinds of published source"),
          "The sources to be taken from the published tables, where they have the year.",
          "[dsg-allocation, s251-outturn]");

  private static final Field<DsgFigure> FIGURE =
      Field.required(
          "figure",
          Types.choice(DsgFigure.class, DsgFigure::label),
          "The figure.",
          "carried-forward");
  private static final Field<String> LINE =
      Field.optional(
          "line",
          Types.text(),
          "Of high needs spend: the section 251 line or heading; all spend when left out.",
          "1.2.3");
  private static final Field<Map<String, Money>> AMOUNTS =
      Field.required(
          "amounts",
          Types.map(Types.id(), Types.pounds(), "pounds by source"),
          "What each source states, in pounds; results and balances negative when in deficit.",
          "{ledger: -27700000, s251: -27650000}");

  static final Shape<Figure> STATED =
      Shape.of(
          "figure",
          "A figure, and what each source states of it.",
          List.of(FIGURE, LINE, AMOUNTS),
          (values, in) -> new Figure(item(values), values.get(AMOUNTS)));
  static final Field<List<Placed<Figure>>> FIGURES =
      Field.optional(
          "figures",
          Types.places(STATED, "figures"),
          "The figures, a row each.",
          "[{figure: in-year, amounts: {ledger: -1000}}]");

  private static final Field<String> EXPLANATION_ID =
      Field.required("id", Types.id(), "The key of the explanation.", "academy-places");
  static final Field<List<String>> BETWEEN =
      Field.required(
          "between",
          Types.list(Types.id(), "ids of sources"),
          "The two sources, the one the amount is reckoned from first.",
          "[ledger, s251]");
  private static final Field<Money> AMOUNT =
      Field.required(
          "amount",
          Types.pounds(),
          "How much more the second states than the first for this reason; negative for less.",
          "-3576001");
  private static final Field<String> WORDS =
      Field.required("words", Types.lines(), "Why, in the council's words.", "Academy places");
  private static final Field<String> EVIDENCE =
      Field.required("evidence", Types.lines(), "What shows it.", "Recoupment schedule, July 2022");
  private static final Field<String> BY =
      Field.required("by", Types.text(), "Who explained it.", "A. Finance, principal accountant");
  private static final Field<LocalDate> ON =
      Field.required("on", Types.date(), "When.", "2026-07-14");

  static final Shape<DsgExplanation> EXPLANATION =
      Shape.checked(
          "explanation",
          "Why two sources state a figure differently.",
          List.of(EXPLANATION_ID, FIGURE, LINE, BETWEEN, AMOUNT, WORDS, EVIDENCE, BY, ON),
          ReconciliationShapes::explanation);
  static final Field<List<Placed<DsgExplanation>>> EXPLANATIONS =
      Field.optional(
          "explanations",
          Types.places(EXPLANATION, "explanations"),
          "What the council explains; kept here, so that the report can be made again.",
          "[]");

  private static final Field<Share> SHARE =
      Field.required("share", Types.share(), "The share of the deficit that is paid.", "0.9");
  private static final Field<FinancialYear> THROUGH =
      Field.required(
          "through", Types.year(), "The year at whose end the deficit is reckoned.", "2025-26");

  static final Shape<Grant> TERMS =
      Shape.of(
          "grant",
          "The terms of a grant that is paid on the deficit.",
          List.of(SHARE, THROUGH, SOURCE_TITLE, ADDRESS, AS_AT, NOTE),
          (values, in) ->
              new Grant(
                  values.get(SHARE),
                  values.get(THROUGH),
                  new Source(
                      values.get(SOURCE_TITLE),
                      values.or(ADDRESS, ""),
                      values.get(AS_AT),
                      Confidence.HIGH,
                      values.or(NOTE, ""))));
  static final Field<Grant> GRANT =
      Field.optional(
          "grant",
          TERMS,
          "The terms of the High Needs Stability Grant; nothing is said of cost when left out.",
          "{share: 0.9, through: 2025-26, title: Explanatory note, asAt: 2026-02-09}");

  static final List<Field<?>> ALL =
      List.of(ID, TITLE, COUNCIL, YEAR, LEAD, SOURCES, PUBLISHED, FIGURES, EXPLANATIONS, GRANT);

  private ReconciliationShapes() {}

  private static DsgItem item(Values values) {
    return new DsgItem(values.get(FIGURE), values.or(LINE, ""));
  }

  private static Optional<DsgExplanation> explanation(Values values, Reading in) {
    List<String> between = values.get(BETWEEN);
    if (between.size() != 2) {
      in.invalid(
          values.place(BETWEEN),
          values.place(BETWEEN).path()
              + " names "
              + between.size()
              + (between.size() == 1 ? " source" : " sources")
              + ", but must name two.",
          "Write the one the amount is reckoned from first: [ledger, s251].");
      return Optional.empty();
    }
    if (values.get(AMOUNT).equals(Money.ZERO)) {
      in.invalid(
          values.place(AMOUNT),
          values.place(AMOUNT).path() + " is 0, which explains nothing.",
          "Leave the explanation out, or say how much.");
    }
    return Optional.of(
        new DsgExplanation(
            values.get(EXPLANATION_ID),
            item(values),
            between.get(0),
            between.get(1),
            values.get(AMOUNT),
            values.get(WORDS),
            values.get(EVIDENCE),
            values.get(BY),
            values.get(ON)));
  }
}
