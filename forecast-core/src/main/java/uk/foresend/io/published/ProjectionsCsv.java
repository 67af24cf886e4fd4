package uk.foresend.io.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.foresend.history.Asked;
import uk.foresend.history.Council;
import uk.foresend.history.PopulationProjection;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.io.TableShape;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.send.AgeBand;

/**
 * Subnational population projections as the Office for National Statistics lays them out: a row an
 * area and age, a column a year. Both sexes together, ages 0 to 25; districts and regions are
 * passed over, and so are the sexes apart.
 *
 * @param councils the councils, whose codes the projections do not use
 */
public record ProjectionsCsv(List<Council> councils) implements Layout<PopulationProjection> {
  private static final String CODE = "area_code";
  private static final String AGE = "age";
  private static final Set<String> COLUMNS = Set.of(CODE, "area_name", AGE);
  private static final String AGE_GROUP = "age_group";
  private static final String ENGLAND = "E92000001";
  private static final Pattern YEAR = Pattern.compile("20\\d{2}");
  private static final Pattern SINGLE = Pattern.compile("\\d{1,2}");
  private static final Pattern SUM =
      Pattern.compile("(?i)all ages|\\d{2} and over|\\d{2}\\+|\\d{1,2}\\s*-\\s*\\d{1,2}");

  /** Keeps its own copy. */
  public ProjectionsCsv {
    councils = List.copyOf(councils);
  }

  @Override
  public Checked<List<PopulationProjection>> read(GivenTable table, Intake intake) {
    CouncilsByName names = new CouncilsByName(councils);
    return TableReader.readAll(
            table,
            TableShape.of(COLUMNS)
                .named(ProjectionsCsv::known)
                .concerning(row -> concerns(row, names, intake.asked()))
                .with(intake.reading()),
            row -> years(row, names, intake))
        .then(
            found ->
                found.isEmpty()
                    ? nobody(table.document(), intake.asked())
                    : Checked.of(found, List.of()));
  }

  private static String known(String column) {
    String name = column.toLowerCase(Locale.ROOT).replace(' ', '_');
    return name.equals(AGE_GROUP) ? AGE : name;
  }

  private static boolean concerns(TableRow row, CouncilsByName names, Asked asked) {
    String sex = row.text("sex").toLowerCase(Locale.ROOT);
    return (sex.isEmpty() || sex.equals("persons"))
        && !SUM.matcher(row.text(AGE)).matches()
        && !isOlder(row.text(AGE))
        && area(row, names).filter(asked::covers).isPresent();
  }

  private static boolean isOlder(String age) {
    return SINGLE.matcher(age).matches() && Integer.parseInt(age) > AgeBand.OLDEST;
  }

  private static Optional<String> area(TableRow row, CouncilsByName names) {
    return row.text(CODE).equals(ENGLAND)
        ? Optional.of(Council.ENGLAND)
        : names.today(row.text(CODE), row.text("area_name")).map(Council::code);
  }

  private static List<PopulationProjection> years(
      TableRow row, CouncilsByName names, Intake intake) {
    List<PopulationProjection> years = new ArrayList<>();
    String area = area(row, names).orElse("");
    int age = row.whole(AGE, 0, AgeBand.OLDEST);
    for (String column : row.columns()) {
      if (YEAR.matcher(column).matches() && intake.asked().covers(Integer.parseInt(column))) {
        years.add(
            new PopulationProjection(
                area,
                age,
                Integer.parseInt(column),
                row.number(column),
                intake.source().apply(row)));
      }
    }
    return years;
  }

  private static Checked<List<PopulationProjection>> nobody(String document, Asked asked) {
    return Checked.refused(
        List.of(
            Problem.invalid(
                new Place(document, CODE, 0, 0),
                "no row is of an area asked for"
                    + (asked.areas().isEmpty() ? "" : ": " + String.join(", ", asked.areas()))
                    + ".",
                "Maybe the file is another area's: each council brings its own.")));
  }
}
