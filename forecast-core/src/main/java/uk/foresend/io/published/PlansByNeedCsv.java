package uk.foresend.io.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.foresend.history.Part;
import uk.foresend.history.PlansByNeed;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Count;

/** The file of plans by primary need: all, and by placement. */
public record PlansByNeedCsv() implements Layout<PlansByNeed> {
  private static final String ALL = "All EHC plans";
  private static final String PLACEMENT = "Type of placement";
  private static final String TOTAL = "ehc_plans";
  private static final String NUMBER = "number_";
  private static final String NOT_RECORDED = "number_need_unknown";

  @Override
  public Checked<List<PlansByNeed>> read(GivenTable table, Intake intake) {
    return TableReader.readAll(
        table,
        PlanStatistics.shape(TOTAL, Set.of(ALL, PLACEMENT), intake),
        row -> part(row).map(part -> plans(row, part, intake)).stream().toList());
  }

  private static Optional<Part> part(TableRow row) {
    if (row.text(PlanStatistics.TOPIC).equals(ALL)) {
      return Optional.of(Part.WHOLE);
    }
    return Placements.isSum(row.text(PlanStatistics.BREAKDOWN))
        ? Optional.empty()
        : Placements.read(row, PlanStatistics.BREAKDOWN);
  }

  private static PlansByNeed plans(TableRow row, Part part, Intake intake) {
    Map<String, Count> needs = new HashMap<>();
    for (String column : row.columns()) {
      if (column.startsWith(NUMBER)) {
        String need =
            column.equals(NOT_RECORDED) ? PlansByNeed.UNKNOWN : column.substring(NUMBER.length());
        row.optionalCount(column).ifPresent(count -> needs.put(need, count));
      }
    }
    return new PlansByNeed(
        PlanStatistics.council(row),
        PlanStatistics.january(row),
        part,
        row.count(TOTAL),
        needs,
        intake.source().apply(row));
  }
}
