package uk.foresend.io.published;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.NewPlans;
import uk.foresend.history.Part;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.problem.Checked;

/**
 * The file of new plans: by placement, and by age when the plan started.
 *
 * @param columns the columns of placements to read, where the file has them
 */
public record NewPlansCsv(List<CensusColumn> columns) implements Layout<NewPlans> {
  private static final String ALL = "New EHC plans";
  private static final String AGE = "Age when plan started";
  private static final String TOTAL = "new_ehc_plans";

  /** Keeps its own copy. */
  public NewPlansCsv {
    columns = List.copyOf(columns);
  }

  @Override
  public Checked<List<NewPlans>> read(GivenTable table, Intake intake) {
    return TableReader.readAll(
        table,
        PlanStatistics.shape(TOTAL, Set.of(ALL, AGE), intake),
        row -> part(row).map(part -> plans(row, part, intake)).stream().toList());
  }

  private static Optional<Part> part(TableRow row) {
    return row.text(PlanStatistics.TOPIC).equals(ALL)
        ? Optional.of(Part.WHOLE)
        : Ages.part(row, PlanStatistics.BREAKDOWN);
  }

  private NewPlans plans(TableRow row, Part part, Intake intake) {
    return new NewPlans(
        PlanStatistics.council(row),
        PlanStatistics.calendarYear(row),
        part,
        row.count(TOTAL),
        Placements.counts(row, columns),
        intake.source().apply(row));
  }
}
