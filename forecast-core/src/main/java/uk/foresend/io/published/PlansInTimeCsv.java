package uk.foresend.io.published;

import java.util.List;
import java.util.Set;
import uk.foresend.history.PlansInTime;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.problem.Checked;

/** The file of how long plans took to issue, with and without the plans excepted from the limit. */
public record PlansInTimeCsv() implements Layout<PlansInTime> {
  private static final String ALL = "All EHC plans issued";
  private static final String ISSUED = "plans_issued_den";
  private static final String WITHOUT_EXCEPTIONS = "_ex";

  @Override
  public Checked<List<PlansInTime>> read(GivenTable table, Intake intake) {
    return TableReader.readAll(
        table,
        PlanStatistics.shape(ISSUED, Set.of(ALL), intake),
        row ->
            List.of(
                new PlansInTime(
                    PlanStatistics.council(row),
                    PlanStatistics.calendarYear(row),
                    counts(row, "plans_issued_within_20_weeks", ""),
                    counts(row, "plans_issued_20_weeks_ex", WITHOUT_EXCEPTIONS),
                    intake.source().apply(row))));
  }

  private static PlansInTime.Counts counts(TableRow row, String inTime, String ending) {
    return new PlansInTime.Counts(
        row.optionalCount(ISSUED + ending),
        row.optionalCount(inTime),
        row.optionalCount("plans_issued_gt20weeks_ltYear" + ending),
        row.optionalCount("plans_issued_gt_1_year" + ending));
  }
}
