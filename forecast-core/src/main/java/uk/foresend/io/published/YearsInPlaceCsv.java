package uk.foresend.io.published;

import java.util.List;
import java.util.Set;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.YearsHeld;
import uk.foresend.history.YearsInPlace;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.problem.Checked;

/**
 * The file of plans by the years they have been held, by placement.
 *
 * @param columns the columns of placements to read, where the file has them
 */
public record YearsInPlaceCsv(List<CensusColumn> columns) implements Layout<YearsInPlace> {
  private static final String TOPIC = "Years EHC plan in place";
  private static final String TOTAL = "ehcplans";

  /** Keeps its own copy. */
  public YearsInPlaceCsv {
    columns = List.copyOf(columns);
  }

  @Override
  public Checked<List<YearsInPlace>> read(GivenTable table, Intake intake) {
    return TableReader.readAll(
        table,
        PlanStatistics.shape(TOTAL, Set.of(TOPIC), intake),
        row ->
            Held.read(row, PlanStatistics.BREAKDOWN).map(held -> plans(row, held, intake)).stream()
                .toList());
  }

  private YearsInPlace plans(TableRow row, YearsHeld held, Intake intake) {
    return new YearsInPlace(
        PlanStatistics.council(row),
        PlanStatistics.january(row),
        held,
        row.count(TOTAL),
        Placements.counts(row, columns),
        intake.source().apply(row));
  }
}
