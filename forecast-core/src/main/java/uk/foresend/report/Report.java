package uk.foresend.report;

/**
 * A way of telling what came out, as tables and charts.
 *
 * <p>The family is closed and listed in {@link Reports}. A report computes nothing but sums and
 * differences of figures already rounded, and shares for showing.
 */
public sealed interface Report
    permits ScenarioReport,
        SideBySide,
        WorkingTree,
        BenchmarkReport,
        ReconciliationReport,
        BackTestReport,
        FitReport,
        DeficitReport,
        FlowTestReport,
        RebaseReport,
        FuturesReport,
        SensitivityReport,
        SoughtReport,
        NationalReport,
        RangesReport {

  /** Returns the key: {@code summary}. */
  String id();

  /** Returns the title. */
  String title();

  /** Returns who it is for and what they find in it, in one line. */
  String reader();
}
