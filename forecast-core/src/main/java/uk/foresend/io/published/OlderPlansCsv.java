package uk.foresend.io.published;

import java.util.List;
import java.util.Optional;
import uk.foresend.history.EstablishmentGroup;
import uk.foresend.history.OlderPlans;
import uk.foresend.history.Part;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.problem.Checked;

/**
 * The files of the January censuses of 2010 to 2022, statements and plans: one by age group, one by
 * group of establishments.
 */
public enum OlderPlansCsv implements Layout<OlderPlans> {
  /** The file by age group. */
  BY_AGE("characteristic_age") {
    @Override
    Optional<Part> part(TableRow row, String column) {
      return Ages.part(row, column);
    }
  },
  /** The file by group of establishments. */
  BY_ESTABLISHMENT("establishment_group") {
    @Override
    Optional<Part> part(TableRow row, String column) {
      return Optional.of(
          new Part.In(row.oneOf(column, EstablishmentGroup.values(), EstablishmentGroup::label)));
    }
  };

  private static final String WHOLE = "Total";
  private static final String TOTAL = "Total_all";

  private final String column;

  OlderPlansCsv(String column) {
    this.column = column;
  }

  abstract Optional<Part> part(TableRow row, String column);

  @Override
  public Checked<List<OlderPlans>> read(GivenTable table, Intake intake) {
    return TableReader.readAll(
        table,
        PlanStatistics.keyed(column, TOTAL)
            .concerning(
                row -> !row.isNotThere(TOTAL) && PlanStatistics.concerns(row, intake.asked()))
            .with(intake.reading()),
        row -> part(row).map(part -> plans(row, part, intake)).stream().toList());
  }

  private Optional<Part> part(TableRow row) {
    return row.text(column).equals(WHOLE) ? Optional.of(Part.WHOLE) : part(row, column);
  }

  private static OlderPlans plans(TableRow row, Part part, Intake intake) {
    return new OlderPlans(
        PlanStatistics.council(row),
        PlanStatistics.calendarYear(row),
        part,
        row.optionalCount("Total_st"),
        row.optionalCount("Total_ehc"),
        row.count(TOTAL),
        intake.source().apply(row));
  }
}
