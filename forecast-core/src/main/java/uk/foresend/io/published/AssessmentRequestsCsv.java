package uk.foresend.io.published;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.foresend.history.AssessmentRequests;
import uk.foresend.history.Part;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.problem.Checked;

/** The file of requests for an assessment: all, and by age. */
public record AssessmentRequestsCsv() implements Layout<AssessmentRequests> {
  private static final String ALL = "All requests for EHC needs assessments";
  private static final String AGE = "Child or young persons age";
  private static final String TOTAL = "requests_received_in_year";

  @Override
  public Checked<List<AssessmentRequests>> read(GivenTable table, Intake intake) {
    return TableReader.readAll(
        table,
        PlanStatistics.shape(TOTAL, Set.of(ALL, AGE), intake),
        row -> part(row).map(part -> requests(row, part, intake)).stream().toList());
  }

  private static Optional<Part> part(TableRow row) {
    return row.text(PlanStatistics.TOPIC).equals(ALL)
        ? Optional.of(Part.WHOLE)
        : Ages.part(row, PlanStatistics.BREAKDOWN);
  }

  private static AssessmentRequests requests(TableRow row, Part part, Intake intake) {
    return new AssessmentRequests(
        PlanStatistics.council(row),
        PlanStatistics.calendarYear(row),
        part,
        row.count(TOTAL),
        row.optionalCount("requests_decided_to_assess"),
        row.optionalCount("requests_decided_not_to_assess"),
        row.optionalCount("requests_decision_not_made"),
        row.optionalCount("requests_withdrawn"),
        intake.source().apply(row));
  }
}
