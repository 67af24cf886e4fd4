package uk.foresend.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The reports there are. */
public final class Reports {

  private static final List<ScenarioReport> OF_SCENARIO =
      List.of(
          new SummaryReport(),
          new LedgerReport(),
          new ReservesReport(),
          new GeneralFundReport(),
          new DsgReport(),
          new SpendLinesReport(),
          new SpendCategoriesReport(),
          new PlansReport(),
          new PlacesReport(),
          new CapitalReport(),
          new BridgeReport(),
          new AssumptionsReport());

  private static final List<FuturesReport> OF_FUTURES =
      Stream.concat(
              Stream.<FuturesReport>of(new SimulationReport()), SimulationReport.parts().stream())
          .toList();

  private static final SideBySide SIDE_BY_SIDE = new SideBySide();
  private static final WorkingTree WORKING = new WorkingTree();
  private static final BenchmarkReport BENCHMARK = new BenchmarkReport();
  private static final ReconciliationReport RECONCILIATION = new ReconciliationReport();
  private static final BackTestReport BACK_TEST = new BackTestReport();
  private static final FitReport FIT = new FitReport();
  private static final DeficitReport DEFICITS = new DeficitReport();
  private static final FlowTestReport FLOWS = new FlowTestReport();
  private static final RebaseReport REBASE = new RebaseReport();
  private static final SensitivityReport SENSITIVITY = new SensitivityReport();
  private static final SoughtReport SOUGHT = new SoughtReport();
  private static final NationalReport NATIONAL = new NationalReport();
  private static final RangesReport RANGES = new RangesReport();

  private Reports() {}

  /** Returns every report. */
  public static List<Report> all() {
    return Stream.of(
            OF_SCENARIO.stream(),
            OF_FUTURES.stream(),
            Stream.of(
                SIDE_BY_SIDE,
                WORKING,
                BENCHMARK,
                RECONCILIATION,
                BACK_TEST,
                FIT,
                DEFICITS,
                FLOWS,
                REBASE,
                SENSITIVITY,
                SOUGHT,
                NATIONAL,
                RANGES))
        .<Report>flatMap(Function.identity())
        .toList();
  }

  /** Returns the reports on one scenario, the summary first. */
  public static List<ScenarioReport> ofScenario() {
    return OF_SCENARIO;
  }

  /** Returns the report on one scenario with that key. */
  public static Optional<ScenarioReport> find(String id) {
    return OF_SCENARIO.stream().filter(report -> report.id().equals(id)).findFirst();
  }

  /** Returns the report on several forecasts. */
  public static SideBySide sideBySide() {
    return SIDE_BY_SIDE;
  }

  /** Returns the report on the working of a figure. */
  public static WorkingTree working() {
    return WORKING;
  }

  /** Returns the report on a council beside others. */
  public static BenchmarkReport benchmark() {
    return BENCHMARK;
  }

  /** Returns the report on several sources of one year lined up. */
  public static ReconciliationReport reconciliation() {
    return RECONCILIATION;
  }

  /** Returns the report on forecasts of earlier years. */
  public static BackTestReport backTest() {
    return BACK_TEST;
  }

  /** Returns the report on what is learnt from history. */
  public static FitReport fit() {
    return FIT;
  }

  /** Returns the report on balances forecast as at earlier years. */
  public static DeficitReport deficits() {
    return DEFICITS;
  }

  /** Returns the report on flows learnt as at earlier years. */
  public static FlowTestReport flows() {
    return FLOWS;
  }

  /** Returns the report on what had been assumed of a year that has come. */
  public static RebaseReport rebase() {
    return REBASE;
  }

  /** Returns the reports on the futures of a scenario, the ranges first. */
  public static List<FuturesReport> ofFutures() {
    return OF_FUTURES;
  }

  /** Returns the report on the futures of a scenario with that key. */
  public static Optional<FuturesReport> findOfFutures(String id) {
    return OF_FUTURES.stream().filter(report -> report.id().equals(id)).findFirst();
  }

  /** Returns the report on how many ranges held. */
  public static RangesReport ranges() {
    return RANGES;
  }

  /** Returns the report on all councils in the same futures. */
  public static NationalReport national() {
    return NATIONAL;
  }

  /** Returns the report on how a figure answers to one uncertain thing at a time. */
  public static SensitivityReport sensitivity() {
    return SENSITIVITY;
  }

  /** Returns the report on what it takes for a figure to reach a target. */
  public static SoughtReport sought() {
    return SOUGHT;
  }
}
