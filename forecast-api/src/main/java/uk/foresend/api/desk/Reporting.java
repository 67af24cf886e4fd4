package uk.foresend.api.desk;

import java.util.List;
import uk.foresend.Historian;
import uk.foresend.report.Findings;
import uk.foresend.report.FuturesReport;
import uk.foresend.report.Reports;
import uk.foresend.report.ScenarioReport;
import uk.foresend.result.BackTest;
import uk.foresend.result.Benchmark;
import uk.foresend.result.Came;
import uk.foresend.result.DeficitTest;
import uk.foresend.result.FlowTest;
import uk.foresend.result.Forecast;
import uk.foresend.result.NationalOutlook;
import uk.foresend.result.PlanFit;
import uk.foresend.result.RangeTest;
import uk.foresend.result.Reconciled;
import uk.foresend.result.Sensitivity;
import uk.foresend.result.Simulation;
import uk.foresend.result.Sought;
import uk.foresend.result.Working;

/** Tells reports. */
public final class Reporting {
  /** The report told when none is named. */
  public static final String DEFAULT = "summary";

  private Reporting() {}

  /** Tells a report on one scenario. */
  public static Telling on(ScenarioReport report, Findings findings) {
    return new Telling(report.tables(findings), report.data(findings), report.charts(findings));
  }

  /** Tells the report on several forecasts. */
  public static Telling beside(List<Forecast> forecasts) {
    return new Telling(
        Reports.sideBySide().tables(forecasts),
        Reports.sideBySide().data(forecasts),
        Reports.sideBySide().charts(forecasts));
  }

  /** Tells the working of a figure. */
  public static Telling working(Working working) {
    return new Telling(
        Reports.working().tables(working), Reports.working().data(working), List.of());
  }

  /** Tells a council beside others. */
  public static Telling benchmark(Benchmark benchmark) {
    return new Telling(
        Reports.benchmark().tables(benchmark), Reports.benchmark().data(benchmark), List.of());
  }

  /** Tells several sources of one year lined up. */
  public static Telling reconciliation(Reconciled found) {
    return new Telling(
        Reports.reconciliation().tables(found), Reports.reconciliation().data(found), List.of());
  }

  /** Tells what is learnt from history. */
  public static Telling fit(PlanFit fit) {
    return new Telling(Reports.fit().tables(fit), Reports.fit().data(fit), List.of());
  }

  /** Tells forecasts of earlier years beside what came true. */
  public static Telling backTest(BackTest test) {
    return new Telling(Reports.backTest().tables(test), Reports.backTest().data(test), List.of());
  }

  /** Tells balances forecast as at earlier years beside those published. */
  public static Telling deficits(DeficitTest test) {
    return new Telling(Reports.deficits().tables(test), Reports.deficits().data(test), List.of());
  }

  /** Tells a report on the futures of a scenario. */
  public static Telling on(FuturesReport report, Simulation simulation) {
    return new Telling(
        report.tables(simulation), report.data(simulation), report.charts(simulation));
  }

  /** Tells several reports on the futures of a scenario, one after another. */
  public static Telling on(List<FuturesReport> reports, Simulation simulation) {
    return new Telling(
        reports.stream().flatMap(report -> report.tables(simulation).stream()).toList(),
        reports.get(0).data(simulation),
        reports.stream().flatMap(report -> report.charts(simulation).stream()).toList());
  }

  /** Tells how a figure answers to one uncertain thing at a time. */
  public static Telling sensitivity(Sensitivity sensitivity) {
    return new Telling(
        Reports.sensitivity().tables(sensitivity),
        Reports.sensitivity().data(sensitivity),
        Reports.sensitivity().charts(sensitivity));
  }

  /** Tells how many ranges of past forecasts held. */
  public static Telling ranges(RangeTest test) {
    return new Telling(Reports.ranges().tables(test), Reports.ranges().data(test), List.of());
  }

  /** Tells the balances of all councils in the same futures. */
  public static Telling national(NationalOutlook outlook) {
    return new Telling(
        Reports.national().tables(outlook), Reports.national().data(outlook), List.of());
  }

  /** Tells what it takes for a figure to reach a target. */
  public static Telling sought(Sought sought) {
    return new Telling(Reports.sought().tables(sought), Reports.sought().data(sought), List.of());
  }

  /** Tells flows learnt as at earlier years beside what came. */
  public static Telling flows(FlowTest test) {
    return new Telling(Reports.flows().tables(test), Reports.flows().data(test), List.of());
  }

  /** Tells what had been assumed of each year that has come beside what came true. */
  public static Telling rebase(List<Historian.Rebased> steps) {
    List<Came> years =
        steps.stream().map(one -> new Came(one.january(), one.outcomes(), one.remarks())).toList();
    return new Telling(Reports.rebase().tables(years), Reports.rebase().data(years), List.of());
  }

  /** Returns the names of the reports on one scenario, for a sentence. */
  public static String names() {
    return String.join(", ", Reports.ofScenario().stream().map(ScenarioReport::id).toList());
  }
}
