package uk.foresend.golden;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.TableWriters;
import uk.foresend.problem.Checked;
import uk.foresend.report.Findings;
import uk.foresend.report.Reports;
import uk.foresend.report.Table;
import uk.foresend.result.Comparison;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;

/**
 * A baseline with the what-ifs beside it, and the tables that the engine makes of them: {@code
 * CASE/expected/REPORT.csv} on the baseline, {@code what-ifs.csv} and {@code bridges.csv} on all
 * what-ifs together, and {@code CASE/expected/WHAT-IF/REPORT.csv} where a file of that name asks
 * for the whole report on one of them.
 *
 * @param files where expected tables stand
 * @param id the id of the baseline
 * @param whatIfs the ids of the what-ifs beside it, in alphabetical order
 * @param library where scenarios are found
 */
record GoldenCase(GoldenFiles files, String id, List<String> whatIfs, Library library) {

  /**
   * What the engine makes now.
   *
   * @param engine its version, as it stamps its forecasts
   * @param documents a hash of every document of the case, parents written in
   * @param tables the tables, by path below the folder of scenarios
   */
  record Found(String engine, String documents, Map<String, String> tables) {}

  /** The reports on each baseline, all in pounds, children and words of the scenario alone. */
  private static final List<String> REPORTS =
      List.of(
          "summary",
          "ledger",
          "reserves",
          "general-fund",
          "dsg",
          "spend-lines",
          "spend-categories",
          "plans",
          "places",
          "capital");

  /** Returns every case, by id. */
  static List<GoldenCase> all(GoldenFiles files) {
    ScenarioFiles scenarios = ScenarioFiles.in(files.scenarios());
    Library parsed = new Parsed(scenarios);
    return scenarios.ids().stream()
        .filter(files::isBaseline)
        .map(id -> new GoldenCase(files, id, beside(id, files, scenarios), parsed))
        .toList();
  }

  private static List<String> beside(String id, GoldenFiles files, ScenarioFiles scenarios) {
    return scenarios.ids().stream()
        .filter(one -> !files.isBaseline(one) && Path.of(one).getParent().equals(Path.of(id)))
        .toList();
  }

  /** Returns what is expected, as the files say it, by path below the folder of scenarios. */
  Map<String, String> expected() {
    return files.tables(id + "/expected");
  }

  /** Returns what the engine makes of the documents now. */
  Found found() {
    Comparison baseline = compare(id);
    Map<String, Comparison> comparisons = new TreeMap<>();
    whatIfs.forEach(one -> comparisons.put(one.substring(id.length() + 1), compare(one)));
    Map<String, String> tables = new TreeMap<>();
    REPORTS.forEach(report -> tables.put(path(report), csv(report, baseline)));
    if (!comparisons.isEmpty()) {
      tables.put(path("what-ifs"), csv(WhatIfTables.summary(comparisons)));
      tables.put(path("bridges"), csv(WhatIfTables.bridges(comparisons)));
    }
    comparisons.forEach((name, comparison) -> tables.putAll(asked(name, comparison)));
    StringBuilder documents = new StringBuilder(baseline.scenario().stamp().hash());
    comparisons.forEach(
        (name, comparison) -> documents.append(name + comparison.scenario().stamp().hash()));
    return new Found(
        baseline.scenario().stamp().engine(), GoldenFiles.hash(documents.toString()), tables);
  }

  /** The whole reports on one what-if that a file asks for. */
  private Map<String, String> asked(String whatIf, Comparison comparison) {
    String folder = id + "/expected/" + whatIf + "/";
    Map<String, String> tables = new TreeMap<>();
    for (String path : files.tables(folder).keySet()) {
      tables.put(path, csv(path.substring(folder.length()).replace(".csv", ""), comparison));
    }
    return tables;
  }

  private Comparison compare(String one) {
    Forecaster door = new Forecaster(library);
    Checked<Scenario> checked = library.read(one).orElseThrow().then(door::check);
    if (!checked.isPresent()) {
      throw new AssertionError(one + " is refused: " + checked.problems());
    }
    return door.compare(checked.get());
  }

  private String csv(String report, Comparison comparison) {
    return csv(
        Reports.find(report)
            .orElseThrow(() -> new AssertionError("There is no report " + report))
            .data(Findings.of(comparison)));
  }

  /** Cases worked by hand or published hold to the penny, the tables of councils to £1,000. */
  private String csv(Table table) {
    StringWriter text = new StringWriter();
    try {
      TableWriters.csv(toThePenny() ? table : InThousands.of(table), text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private boolean toThePenny() {
    return id.startsWith("worked/") || id.startsWith("published/");
  }

  private String path(String name) {
    return id + "/expected/" + name + ".csv";
  }
}
