package uk.foresend.io.published;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.foresend.history.CeaseReason;
import uk.foresend.history.CeasedPlans;
import uk.foresend.history.Part;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Count;

/** The file of ceased plans by reason: all, by age, by placement and by years held. */
public record CeasedPlansCsv() implements Layout<CeasedPlans> {
  private static final String ALL = "All ceased EHC plans";
  private static final String AGE = "Age plan ceased";
  private static final String PLACEMENT = "Type of placement";
  private static final String HELD = "Years plan held";
  private static final String TOTAL = "total_ceased";

  @Override
  public Checked<List<CeasedPlans>> read(GivenTable table, Intake intake) {
    return TableReader.readAll(
        table,
        PlanStatistics.shape(TOTAL, Set.of(ALL, AGE, PLACEMENT, HELD), intake),
        row -> part(row).map(part -> plans(row, part, intake)).stream().toList());
  }

  private static Optional<Part> part(TableRow row) {
    return switch (row.text(PlanStatistics.TOPIC)) {
      case AGE -> Ages.part(row, PlanStatistics.BREAKDOWN);
      case PLACEMENT ->
          Placements.isSum(row.text(PlanStatistics.BREAKDOWN))
              ? Optional.empty()
              : Placements.read(row, PlanStatistics.BREAKDOWN);
      case HELD -> Held.read(row, PlanStatistics.BREAKDOWN).map(Part.Held::new);
      default -> Optional.of(Part.WHOLE);
    };
  }

  private static CeasedPlans plans(TableRow row, Part part, Intake intake) {
    Map<CeaseReason, Count> reasons = new EnumMap<>(CeaseReason.class);
    for (CeaseReason reason : CeaseReason.values()) {
      row.optionalCount(reason.column()).ifPresent(count -> reasons.put(reason, count));
    }
    return new CeasedPlans(
        PlanStatistics.council(row),
        PlanStatistics.calendarYear(row),
        part,
        row.count(TOTAL),
        reasons,
        intake.source().apply(row));
  }
}
