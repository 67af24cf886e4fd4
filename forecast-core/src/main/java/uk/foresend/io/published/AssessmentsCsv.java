package uk.foresend.io.published;

import java.util.List;
import java.util.Set;
import uk.foresend.history.Assessments;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.problem.Checked;

/** The file of assessments and what came of them. */
public record AssessmentsCsv() implements Layout<Assessments> {
  private static final String ALL = "All EHC needs assessments";
  private static final String ISSUED = "assess_issued";

  @Override
  public Checked<List<Assessments>> read(GivenTable table, Intake intake) {
    return TableReader.readAll(
        table,
        PlanStatistics.shape(ISSUED, Set.of(ALL), intake),
        row -> List.of(assessments(row, intake)));
  }

  private static Assessments assessments(TableRow row, Intake intake) {
    return new Assessments(
        PlanStatistics.council(row),
        PlanStatistics.calendarYear(row),
        row.optionalCount("assess_in_year"),
        row.count(ISSUED),
        row.optionalCount("assess_not_issued"),
        row.optionalCount("assess_not_made"),
        row.optionalCount("assess_withdrawn"),
        intake.source().apply(row));
  }
}
