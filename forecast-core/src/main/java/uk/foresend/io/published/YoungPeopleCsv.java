package uk.foresend.io.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.history.YoungPeople;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.io.TableShape;
import uk.foresend.problem.Checked;

/**
 * The population aged 2 to 18 of the section 251 benchmarking tables: a row a council, a column a
 * year, {@code pop_2_18_mid2021_proj}. Nobody, or nothing, stands where a council had ended.
 */
public record YoungPeopleCsv() implements Layout<YoungPeople> {
  private static final String CODE = "la_code";
  private static final Pattern PEOPLE = Pattern.compile("pop_2_18_mid(20\\d{2})(_proj)?");

  @Override
  public Checked<List<YoungPeople>> read(GivenTable table, Intake intake) {
    return TableReader.readAll(
        table,
        TableShape.of(Set.of(CODE))
            .concerning(row -> intake.asked().covers(row.text(CODE)))
            .with(intake.reading()),
        row -> people(row, intake));
  }

  private static List<YoungPeople> people(TableRow row, Intake intake) {
    String council = PlanStatistics.code(row, CODE);
    List<YoungPeople> people = new ArrayList<>();
    for (String name : row.columns()) {
      Matcher column = PEOPLE.matcher(name);
      if (column.matches()
          && intake.asked().covers(Integer.parseInt(column.group(1)))
          && !row.text(name).isEmpty()
          && !row.isNotThere(name)) {
        BigDecimal number = row.number(name);
        if (number.signum() < 0) {
          row.problem(name, name + " is " + number + ", but cannot be below 0.", "");
        } else if (number.signum() > 0) {
          int year = Integer.parseInt(column.group(1));
          people.add(new YoungPeople(council, year, number, intake.source().apply(row)));
        }
      }
    }
    return people;
  }
}
