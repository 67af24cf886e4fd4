package uk.foresend.api.reference;

/**
 * The examples of answers in the API's description, in {@code src/main/openapi/examples.yml}: real
 * answers, written there by a test, their lists shortened to two and their texts to a few lines.
 */
public final class Answered {
  private static final String WHERE = "#/components/examples/";

  /** Where to begin. */
  public static final String INDEX = WHERE + "Index";

  /** The scenarios. */
  public static final String SCENARIOS = WHERE + "Scenarios";

  /** A scenario. */
  public static final String SCENARIO = WHERE + "Scenario";

  /** The same as it was written. */
  public static final String SCENARIO_YAML = WHERE + "ScenarioYaml";

  /** What was saved. */
  public static final String SAVED = WHERE + "Saved";

  /** The versions of a scenario. */
  public static final String VERSIONS = WHERE + "Versions";

  /** A forecast. */
  public static final String FORECAST = WHERE + "Forecast";

  /** Its summary. */
  public static final String FORECAST_CSV = WHERE + "ForecastCsv";

  /** Forecasts that are kept. */
  public static final String KEPT_LIST = WHERE + "KeptForecasts";

  /** A forecast that is kept. */
  public static final String KEPT = WHERE + "KeptForecast";

  /** A forecast made again. */
  public static final String REMADE = WHERE + "Remade";

  /** What a lever does. */
  public static final String WHAT_IF = WHERE + "WhatIf";

  /** A document that is sound. */
  public static final String CHECKED = WHERE + "Checked";

  /** Two scenarios side by side. */
  public static final String COMPARISON = WHERE + "Comparison";

  /** The same. */
  public static final String COMPARISON_CSV = WHERE + "ComparisonCsv";

  /** The working of a figure. */
  public static final String WORKING = WHERE + "Working";

  /** The same. */
  public static final String WORKING_CSV = WHERE + "WorkingCsv";

  /** The levers. */
  public static final String LEVERS = WHERE + "Levers";

  /** The policies. */
  public static final String POLICIES = WHERE + "Policies";

  /** The drivers. */
  public static final String DRIVERS = WHERE + "Drivers";

  /** The reports. */
  public static final String REPORTS = WHERE + "Reports";

  /** The figures. */
  public static final String FIGURES = WHERE + "Figures";

  /** The names of the reference tables. */
  public static final String TABLES = WHERE + "Tables";

  /** A reference table. */
  public static final String TABLE = WHERE + "Table";

  /** The same. */
  public static final String TABLE_CSV = WHERE + "TableCsv";

  /** Sources lined up. */
  public static final String RECONCILIATION = WHERE + "Reconciliation";

  /** The same. */
  public static final String RECONCILIATION_CSV = WHERE + "ReconciliationCsv";

  /** Forecasts scored. */
  public static final String BACK_TEST = WHERE + "BackTest";

  /** The same. */
  public static final String BACK_TEST_CSV = WHERE + "BackTestCsv";

  /** Forecasts of balances scored. */
  public static final String DEFICITS = WHERE + "Deficits";

  /** The same. */
  public static final String DEFICITS_CSV = WHERE + "DeficitsCsv";

  /** Flows as they were learnt beside those that came. */
  public static final String FLOWS = WHERE + "Flows";

  /** The same. */
  public static final String FLOWS_CSV = WHERE + "FlowsCsv";

  /** A scenario rolled forward. */
  public static final String REBASE = WHERE + "Rebase";

  /** A council beside others. */
  public static final String BENCHMARK = WHERE + "Benchmark";

  /** The same. */
  public static final String BENCHMARK_CSV = WHERE + "BenchmarkCsv";

  /** Plans to come. */
  public static final String FIT = WHERE + "Fit";

  /** The same. */
  public static final String FIT_CSV = WHERE + "FitCsv";

  /** A scenario to start from. */
  public static final String BASELINE = WHERE + "Baseline";

  /** Its document. */
  public static final String BASELINE_YAML = WHERE + "BaselineYaml";

  /** A simulation that was asked for. */
  public static final String SIMULATION_ASKED = WHERE + "SimulationAsked";

  /** A simulation that is done. */
  public static final String SIMULATION = WHERE + "Simulation";

  /** The same. */
  public static final String SIMULATION_CSV = WHERE + "SimulationCsv";

  /** How it got on. */
  public static final String SIMULATION_EVENTS = WHERE + "SimulationEvents";

  /** The simulations. */
  public static final String SIMULATIONS = WHERE + "Simulations";

  /** What a figure answers to. */
  public static final String SENSITIVITY = WHERE + "Sensitivity";

  /** The same. */
  public static final String SENSITIVITY_CSV = WHERE + "SensitivityCsv";

  /** What it takes. */
  public static final String SOUGHT = WHERE + "Sought";

  /** The same. */
  public static final String SOUGHT_CSV = WHERE + "SoughtCsv";

  private Answered() {}
}
