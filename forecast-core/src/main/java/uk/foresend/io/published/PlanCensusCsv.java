package uk.foresend.io.published;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.foresend.history.AgeBasis;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.PlanCensus;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.problem.Checked;

/**
 * The caseload files: councils and England, all plans and plans by single age, by placement.
 *
 * <p>Totals of groups ({@code mainstream_total}, {@code ed_elsewhere}) are not read: what {@code
 * ed_elsewhere} holds changed in 2024, the columns under it did not.
 *
 * @param columns the columns of placements to read, where the file has them
 */
public record PlanCensusCsv(List<CensusColumn> columns) implements Layout<PlanCensus> {
  private static final String ALL = "All EHC plans";
  private static final String AGE = "Child or young persons age";
  private static final String AGE_AT_START = "Age at start of academic year";
  private static final String TOTAL = "ehcplans";

  /** Keeps its own copy. */
  public PlanCensusCsv {
    columns = List.copyOf(columns);
  }

  @Override
  public Checked<List<PlanCensus>> read(GivenTable table, Intake intake) {
    return TableReader.readAll(
        table,
        PlanStatistics.shape(TOTAL, Set.of(ALL, AGE, AGE_AT_START), intake),
        row -> List.of(census(row, intake)));
  }

  private PlanCensus census(TableRow row, Intake intake) {
    String topic = row.text(PlanStatistics.TOPIC);
    return new PlanCensus(
        PlanStatistics.council(row),
        PlanStatistics.january(row),
        topic.equals(ALL) ? Optional.empty() : Ages.band(row, PlanStatistics.BREAKDOWN),
        topic.equals(AGE_AT_START) ? AgeBasis.START_OF_ACADEMIC_YEAR : AgeBasis.AGE,
        row.count(TOTAL),
        Placements.counts(row, columns),
        intake.source().apply(row));
  }
}
