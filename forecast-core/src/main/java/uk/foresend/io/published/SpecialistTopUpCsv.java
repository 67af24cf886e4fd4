package uk.foresend.io.published;

import java.util.List;
import java.util.Set;
import uk.foresend.history.Council;
import uk.foresend.history.SpecialistTopUp;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.io.TableShape;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.FinancialYear;

/**
 * The table of top-up spend on special schools per head. Totals are passed over, and so are rows
 * that were never filled ({@code nan}) and those of a year in which no council of that name stands.
 *
 * @param councils the councils, past and present: the table has names only
 */
public record SpecialistTopUpCsv(List<Council> councils) implements Layout<SpecialistTopUp> {
  private static final String NAME = "la_name";
  private static final String SECTOR = "category";
  private static final String YEAR = "year";
  private static final String SPEND = "total_spend";
  private static final String PEOPLE = "pop_est";
  private static final Set<String> COLUMNS = Set.of(NAME, SECTOR, YEAR, SPEND, PEOPLE);
  private static final String NEVER_FILLED = "nan";

  /** Keeps its own copy. */
  public SpecialistTopUpCsv {
    councils = List.copyOf(councils);
  }

  @Override
  public Checked<List<SpecialistTopUp>> read(GivenTable table, Intake intake) {
    CouncilsByName names = new CouncilsByName(councils);
    return TableReader.readAll(
        table,
        TableShape.of(COLUMNS).concerning(SpecialistTopUpCsv::concerns).with(intake.reading()),
        row -> spend(row, names, intake));
  }

  private static boolean concerns(TableRow row) {
    return !row.text(SECTOR).equals("Total")
        && !row.text(SPEND).equals(NEVER_FILLED)
        && !row.isNotThere(SPEND);
  }

  private static List<SpecialistTopUp> spend(TableRow row, CouncilsByName names, Intake intake) {
    FinancialYear year = row.year(YEAR);
    String name = row.required(NAME);
    if (!names.knows(name)) {
      row.problem(NAME, NAME + " is '" + name + "', which is no council that is known.", "");
    }
    SpecialistTopUp.Sector sector =
        row.oneOf(SECTOR, SpecialistTopUp.Sector.values(), SpecialistTopUp.Sector::label);
    return names
        .standing(name, year.january().getYear())
        .filter(council -> intake.asked().covers(council.code()))
        .filter(council -> intake.asked().covers(year.startYear()))
        .map(
            council ->
                new SpecialistTopUp(
                    council.code(),
                    year,
                    sector,
                    row.money(SPEND),
                    row.number(PEOPLE),
                    intake.source().apply(row)))
        .stream()
        .toList();
  }
}
