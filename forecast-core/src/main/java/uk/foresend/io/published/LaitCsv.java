package uk.foresend.io.published;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.history.Asked;
import uk.foresend.history.Council;
import uk.foresend.history.LaitMeasure;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.io.TableShape;
import uk.foresend.problem.Checked;

/**
 * The long table of the Local Authority Interactive Tool: a row a measure, year and area. Regions
 * are passed over; a dash is a figure that is not there.
 */
public record LaitCsv() implements Layout<LaitMeasure> {
  private static final String MEASURE = "Short Desc";
  private static final String YEARS = "Years";
  private static final String VALUE = "Values";
  private static final String AREA = "LA Number";
  private static final Set<String> COLUMNS = Set.of(MEASURE, YEARS, VALUE, AREA);
  private static final String NOT_THERE = "-";
  private static final String ENGLAND = "970";
  private static final Pattern REGION = Pattern.compile("98\\d|990");
  private static final Pattern PERIOD = Pattern.compile("(20\\d{2})(-\\d{2})?( \\([A-Z]+\\))?");

  @Override
  public Checked<List<LaitMeasure>> read(GivenTable table, Intake intake) {
    return TableReader.readAll(
        table,
        TableShape.of(COLUMNS)
            .concerning(row -> concerns(row, intake.asked()))
            .with(intake.reading()),
        row -> List.of(measure(row, intake)));
  }

  private static boolean concerns(TableRow row, Asked asked) {
    Matcher period = PERIOD.matcher(row.text(YEARS));
    return !row.text(VALUE).equals(NOT_THERE)
        && !row.isNotThere(VALUE)
        && !REGION.matcher(number(row)).matches()
        && asked.covers(area(row))
        && (!period.matches() || asked.covers(Integer.parseInt(period.group(1))));
  }

  private static LaitMeasure measure(TableRow row, Intake intake) {
    return new LaitMeasure(
        code(row),
        row.required(MEASURE),
        row.text(YEARS),
        year(row),
        row.number(VALUE),
        intake.source().apply(row));
  }

  private static String code(TableRow row) {
    return area(row).equals(Council.ENGLAND)
        ? Council.ENGLAND
        : PlanStatistics.code(row, AREA, number(row));
  }

  private static String area(TableRow row) {
    return number(row).equals(ENGLAND) ? Council.ENGLAND : number(row);
  }

  /** The number of an area, which some copies write with a decimal. */
  private static String number(TableRow row) {
    String number = row.text(AREA);
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }

  private static int year(TableRow row) {
    Matcher period = PERIOD.matcher(row.text(YEARS));
    if (period.matches()) {
      return Integer.parseInt(period.group(1));
    }
    row.problem(
        YEARS,
        YEARS + " is '" + row.text(YEARS) + "', but must be a year like 2025 or 2024-25 (OT).",
        "");
    return 0;
  }
}
