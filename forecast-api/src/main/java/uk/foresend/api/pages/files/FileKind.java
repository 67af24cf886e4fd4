package uk.foresend.api.pages.files;

import static uk.foresend.api.pages.files.Blank.may;
import static uk.foresend.api.pages.files.Blank.must;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.api.pages.files.Blank.Type;

/** What a file that somebody brings may be, and what is needed to read it. */
public enum FileKind {
  /** The person-level return. */
  SEN2(
      "SEN2 person-level return",
      "Plans by setting and age, requests and assessments; with the return of a year before, who"
          + " joined, left and moved. A scenario is rolled forward to its census.",
      List.of(
          must(
              "files",
              Type.FILES,
              "The return",
              "A file for each of the seven modules, whose name ends in the module's:"
                  + " 2026_Person.csv, 2026_Requests.csv, 2026_Assessment.csv, 2026_NamedPlan.csv,"
                  + " 2026_ActivePlans.csv, 2026_PlacementDetail.csv, 2026_SENneed.csv. Or one"
                  + " workbook with a sheet for each. No name, pupil number, date of birth or"
                  + " postcode is kept or shown, and no problem quotes a cell."),
          must("january", Type.YEAR, "Year of its January census", "For example 2026."),
          must(
              "mapping",
              Type.FILE,
              "Mapping to settings",
              "A table of kind, code and setting, which says which setting a placement is: one of the"
                  + " scenario's settings where one is chosen below."),
          may(
              "earlier",
              Type.FILES,
              "The return of an earlier January",
              "In the same way: then joiners, leavers and movers are counted too."),
          may("earlierJanuary", Type.YEAR, "Year of the earlier census", "For example 2025."),
          Fields.REBASED,
          Fields.CAME_TRUE,
          Fields.GOOD_ROWS),
      List.of("sen2.zip", "sen2-mapping.csv")),
  /** A published caseload. */
  CASELOAD(
      "Published caseload",
      "The plans of each January by placement, as the Department for Education publishes them. A"
          + " scenario is rolled forward over every January in it.",
      List.of(
          must(
              "files",
              Type.FILE,
              "The caseload",
              "As it is downloaded from Explore Education Statistics, as CSV or a workbook."),
          must("council", Type.COUNCIL, "Council", "Whose rows are taken."),
          Fields.REBASED,
          Fields.CAME_TRUE,
          Fields.GOOD_ROWS),
      List.of("caseload.csv.gz")),
  /** A ledger. */
  LEDGER(
      "Finance ledger extract",
      "Spend by section 251 line and month, and what is on no line, code by code: on lines + on no"
          + " line + excluded = all rows, to the penny. Nothing of it is kept.",
      List.of(
          must(
              "files",
              Type.FILE,
              "The extract",
              "Cost centre (or S251 line), Month, Period or Date, and Amount, or Debit and Credit,"
                  + " in pounds. Title rows above the header do no harm."),
          may(
              "mapping",
              Type.FILE,
              "Mapping to section 251 lines",
              "A table of cost_centre, subjective and line; not needed where the extract has"
                  + " section 251 lines."),
          may(
              "year",
              Type.YEAR,
              "Financial year of its periods",
              "Where the extract does not say. For example 2025-26."),
          Fields.SHEET,
          may("mappingSheet", Type.TEXT, "Sheet of the mapping", "Where it is a workbook."),
          Fields.GOOD_ROWS),
      List.of("ledger.csv", "ledger-mapping.csv")),
  /** Several sources of a year. */
  RECONCILIATION(
      "Figures to reconcile",
      "What ledger, section 251, DSG note and accounts state of one year, lined up: each"
          + " difference, what explains it, and what is left. Nothing of it is kept.",
      List.of(
          must("council", Type.COUNCIL, "Council", ""),
          must("year", Type.YEAR, "Financial year", "For example 2025-26."),
          must(
              "files",
              Type.FILE,
              "The figures",
              "A row for each source and figure: Source, Kind of source, Title, Date, Figure, Line"
                  + " and Amount. A workbook may have a sheet Explanations."),
          may(
              "explanations",
              Type.FILE,
              "The explanations",
              "A row each: Figure, Line, From, To, Amount, Words, Evidence, By and On."),
          may(
              "ledger",
              Type.FILE,
              "Ledger extract",
              "From which the spend of the ledger is filled in, line by line."),
          may("mapping", Type.FILE, "Mapping of the ledger", "From cost centres to lines."),
          Fields.SHEET),
      List.of("figures.csv", "explanations.csv")),
  /** What came true of a year. */
  ACTUALS(
      "What came true of a year",
      "The census by setting and, as far as known, the result, the allocations, the spend and the"
          + " requests. A scenario is rolled forward to it.",
      List.of(
          must("files", Type.FILE, "The document", "In YAML or JSON (.yaml, .yml or .json)."),
          must(
              "scenario",
              Type.SCENARIO,
              "Scenario to roll forward",
              "Its levers are kept; what it had assumed is shown beside what came true.")),
      List.of("actuals.yaml")),
  /** A projection of people. */
  POPULATION(
      "Population projection",
      "People of each age in the middle of each year. A baseline is made of the published figures"
          + " with these people in it.",
      List.of(
          must(
              "files",
              Type.FILE,
              "The projection",
              "Laid out as the Office for National Statistics does, as CSV or a workbook."),
          must("council", Type.COUNCIL, "Council", ""),
          may(
              "asAt",
              Type.YEAR,
              "As at June of",
              "Only what was published by 30 June of this year is used. For example 2025.")),
      List.of("population.csv.gz")),
  /** A scenario. */
  SCENARIO(
      "Scenario document",
      "A scenario that was written or taken away elsewhere. It is checked and forecast before it is"
          + " kept.",
      List.of(must("files", Type.FILE, "The document", "In YAML or JSON (.yaml, .yml or .json).")),
      List.of()),
  /** Any other published series. */
  PUBLISHED(
      "Another published series",
      "A newer download of a series that Foresend knows: requests, assessments, appeals, section"
          + " 251 and others, counted and checked. Nothing of it is kept.",
      List.of(
          must("series", Type.SERIES, "Series", ""),
          must("files", Type.FILES, "The files", "As they are downloaded, as CSV or workbooks."),
          may("council", Type.COUNCIL, "Council", "Whose rows are shown; of all when not chosen."),
          Fields.SHEET,
          Fields.GOOD_ROWS),
      List.of());

  private final String label;
  private final String what;
  private final List<Blank> blanks;
  private final List<String> examples;

  FileKind(String label, String what, List<Blank> blanks, List<String> examples) {
    this.label = label;
    this.what = what;
    this.blanks = blanks;
    this.examples = examples;
  }

  /** Returns the kind of a word of an address. */
  public static Optional<FileKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** Returns the word of its address. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what it is called. */
  public String label() {
    return label;
  }

  /** Returns what it is read for and what comes of it. */
  public String what() {
    return what;
  }

  /** Returns the fields of its form. */
  public List<Blank> blanks() {
    return blanks;
  }

  /** Returns the names of the examples that can be taken away. */
  public List<String> examples() {
    return examples;
  }

  /** Whether a scenario can be rolled forward to what its files say. */
  public boolean rolls() {
    return blanks.contains(Fields.REBASED);
  }

  /** Whether the good rows of a file can be used without the bad. */
  public boolean hasGoodRows() {
    return blanks.contains(Fields.GOOD_ROWS);
  }

  /** Fields that several have. */
  static final class Fields {
    static final String TICKED = "goodRows";

    static final Blank GOOD_ROWS =
        may(
            TICKED,
            Type.TICK,
            "Use the good rows and leave the bad ones out",
            "Each row left out is told. Otherwise one bad row, and nothing is used.");

    static final Blank SHEET =
        may(
            "sheet",
            Type.TEXT,
            "Sheet",
            "Of a workbook where several fit or the one meant is hidden.");

    static final Blank REBASED =
        may(
            "scenario",
            Type.SCENARIO,
            "Scenario to roll forward",
            "Its levers are kept; what it had assumed is shown beside what came true. Not chosen:"
                + " the file is only read.");

    static final Blank CAME_TRUE =
        may(
            "cameTrue",
            Type.FILE,
            "What else came true",
            "The result, allocations and spend of the year, as a document in YAML or JSON.");

    private Fields() {}
  }
}
