package uk.foresend.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockTransfer;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Finance;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.Standing;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.Reserves;
import uk.foresend.lever.Lever;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.PlacedType;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;
import uk.foresend.send.AgeBand;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.Need;

/**
 * The two kinds of document: a baseline, which says everything, and a what-if, which extends one.
 */
final class ScenarioShapes {

  static final Field<String> ID =
      Field.required(
          "id", Types.path(), "The id of the scenario: its folder, or its file.", "dorset/2026");
  static final Field<String> EXTENDS =
      Field.required(
          "extends",
          Types.path(),
          "The id of the scenario it starts from, a baseline or another what-if.",
          "dorset/2026");
  static final Field<String> TITLE =
      Field.required("title", Types.text(), "The title.", "Dorset as at June 2026");
  static final Field<String> QUESTION =
      Field.optional(
          "question",
          Types.lines(),
          "What it asks, in one paragraph.",
          "\"What does March 2028 look like?\"");
  static final Field<String> FOUND =
      Field.optional(
          "found",
          Types.lines(),
          "What came out, in one paragraph; figures are filled in: {closing@2027-28} is a figure,"
              + " {change:closing@2027-28} its change from the baseline,"
              + " {step:fees-held:closing@2027-28} what one lever does in order.",
          "\"The balance is {closing@2027-28} at March 2028.\"");
  static final Field<Map<String, Source>> SOURCES =
      Field.optional(
          "sources",
          Types.map(Types.id(), SetupShapes.SOURCE, "a source for each id"),
          "Where figures come from, by id; assumption is always there.",
          "{sen2-2026: {title: SEN2 2026, asAt: 2026-01-15, confidence: high}}");
  static final Field<List<Placed<SetupShapes.Caution>>> WARNINGS =
      list(
          "warnings",
          Types.places(SetupShapes.WARNING, "warnings"),
          "what its writer warns of, told when it is checked and on page one of its forecast");
  static final Field<List<Placed<Lever>>> LEVERS =
      Field.optional(
          "levers",
          Types.places(LeverCatalogue.LEVER, "levers"),
          "What is done or met, in order.",
          "[{lever: adjust-driver, ...}]");

  static final Field<SetupShapes.Council> COUNCIL =
      Field.required(
          "council",
          SetupShapes.COUNCIL,
          "Whom it is about.",
          "{code: \"838\", name: Dorset Council}");
  static final Field<LocalDate> AS_AT =
      Field.required(
          "asAt",
          Types.date(),
          "The date it stands on: what came later was not known.",
          "2026-06-30");
  static final Field<Horizon> HORIZON =
      Field.required(
          "horizon", SetupShapes.HORIZON, "How far it looks.", "{first: 2025-26, last: 2035-36}");
  static final Field<List<AgeBand>> AGES =
      Field.required("ages", SetupShapes.AGES, "The age bands it counts in.", "single-years");
  static final Field<List<Need>> NEEDS =
      Field.optional(
          "needs",
          Types.list(SetupShapes.NEED, "needs"),
          "The types of need it tells apart; all together when left out.",
          "[{id: asd, label: Autism}]");
  static final Field<List<Placed<SettingShapes.Said>>> SETTINGS =
      Field.required(
          "settings",
          Types.places(SettingShapes.SETTING, "settings"),
          "The settings, in the order of reports.",
          "[...]");
  static final Field<List<Placed<LineTerms>>> LINES =
      Field.required(
          "lines", Types.places(SettingShapes.LINE, "lines"), "The lines of spend.", "[...]");
  static final Field<Placed<CohortShapes.Census>> OPENING_PLANS =
      Field.required(
          "openingPlans",
          new PlacedType<>(CohortShapes.OPENING),
          "The children with plans at the start.",
          "{source: sen2-2026, rows: {...}}");
  static final Field<List<Placed<Cohort.Correction>>> CORRECTIONS =
      list(
          "corrections",
          Types.places(CohortShapes.CORRECTION, "corrections"),
          "known faults of the opening census");
  static final Field<List<Placed<CohortShapes.Census>>> KNOWN_CENSUSES =
      list(
          "knownCensuses",
          Types.places(CohortShapes.KNOWN_CENSUS, "censuses"),
          "later censuses already known");
  static final Field<Placed<CohortShapes.Demand>> DEMAND =
      Field.required(
          "demand",
          new PlacedType<>(CohortShapes.DEMAND),
          "How plans are projected.",
          "{method: new-plan-rate, months: {...}}");
  static final Field<List<Placed<List<DriverShapes.Said>>>> DRIVERS =
      Field.required(
          "drivers",
          Types.places(DriverShapes.ENTRY, "drivers"),
          "Every number that a lever may change.",
          "[{driver: top-up, setting: mainstream, value: 4960, source: s251-2022}]");
  static final Field<List<Placed<BlockIncome>>> INCOME =
      Field.required(
          "income",
          Types.places(IncomeShapes.INCOME, "block incomes"),
          "What the DSG pays, block by block.",
          "[...]");
  static final Field<List<Placed<Finance.Receipt>>> RECEIPTS =
      list(
          "receipts",
          Types.places(IncomeShapes.RECEIPT, "receipts"),
          "Safety Valve and other payments");
  static final Field<List<Placed<BlockTransfer>>> TRANSFERS =
      list(
          "transfers",
          Types.places(IncomeShapes.TRANSFER, "transfers"),
          "transfers between blocks");
  static final Field<List<Placed<Standing.Balance>>> OPENING_BALANCES =
      Field.required(
          "openingBalances",
          Types.places(StandingShapes.OPENING_BALANCE, "balances"),
          "The DSG balance at the start of the first ledger year, by block and year of origin.",
          "[{block: high-needs, origin: 2024-25, balance: -95600000, source: q2-2025}]");
  static final Field<List<Placed<CapitalScheme>>> SCHEMES =
      list(
          "schemes",
          Types.places(SchemeShapes.SCHEME, "schemes"),
          "capital schemes, in the order they are filled");
  static final Field<List<Placed<Programme.StepDowns>>> STEP_DOWNS =
      list(
          "stepDowns",
          Types.places(StepDownShapes.STEP_DOWN, "step-downs"),
          "step-downs already under way");
  static final Field<List<Placed<DeficitPolicy>>> POLICIES =
      Field.required(
          "policies",
          Types.places(PolicyShapes.POLICY, "policies"),
          "The policies about deficits, in the order in which those of one date are posted.",
          "[{policy: statutory-override, ...}]");
  static final Field<List<Placed<Reserves.Figure>>> RESERVES =
      Field.required(
          "reserves",
          Types.places(StandingShapes.RESERVE, "reserve figures"),
          "The council's reserves by class.",
          "[{class: general-above-minimum, month: 2026-03, amount: unknown, source: assumption}]");
  static final Field<List<Placed<Standing.Published>>> PUBLISHED =
      list(
          "published",
          Types.places(StandingShapes.PUBLISHED, "published figures"),
          "figures the council has published");

  static final Field<Placed<Uncertainty>> UNCERTAINTY =
      Field.optional(
          "uncertainty",
          new PlacedType<>(UncertaintyShapes.UNCERTAINTY),
          "What is uncertain, for ranges; nothing is when left out.",
          "{drivers: [...], schemes: [...], policies: [...]}");

  /** A baseline says everything; it is put together by {@link BaselineReader}. */
  static final Shape<Values> BASELINE =
      Shape.of(
              "baseline",
              "Everything about a council as at a date.",
              List.of(
                  ID,
                  TITLE,
                  QUESTION,
                  FOUND,
                  COUNCIL,
                  AS_AT,
                  HORIZON,
                  SOURCES,
                  WARNINGS,
                  AGES,
                  NEEDS,
                  SETTINGS,
                  LINES,
                  OPENING_PLANS,
                  CORRECTIONS,
                  KNOWN_CENSUSES,
                  DEMAND,
                  DRIVERS,
                  INCOME,
                  RECEIPTS,
                  TRANSFERS,
                  OPENING_BALANCES,
                  SCHEMES,
                  STEP_DOWNS,
                  POLICIES,
                  RESERVES,
                  PUBLISHED,
                  UNCERTAINTY,
                  LEVERS),
              (values, in) -> values)
          .notHere(
              Map.of(EXTENDS.name(), "It makes the document a what-if, which needs little else."));

  /** A what-if lays levers over another scenario. */
  static final Shape<Values> WHAT_IF =
      Shape.of(
              "what-if",
              "A question asked of another scenario: its levers come after those it starts from.",
              List.of(ID, EXTENDS, TITLE, QUESTION, FOUND, SOURCES, LEVERS),
              (values, in) -> values)
          .notHere(
              BASELINE.fields().stream()
                  .map(Field::name)
                  .collect(
                      Collectors.toMap(
                          name -> name,
                          name -> "Only a baseline says this: change it with a lever.")));

  private ScenarioShapes() {}

  private static <T> Field<List<Placed<T>>> list(
      String name, uk.foresend.scenario.schema.FieldType<List<Placed<T>>> type, String what) {
    return Field.optional(
        name,
        type,
        what.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
            + what.substring(1)
            + "; left out when there are none.",
        "[...]");
  }

  /** Returns every shape of the two kinds of document, for tests and the guide. */
  static List<Shape<Values>> all() {
    return Stream.of(BASELINE, WHAT_IF).toList();
  }
}
