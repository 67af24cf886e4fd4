package uk.foresend.io.published;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.history.Asked;
import uk.foresend.history.Council;
import uk.foresend.io.TableRow;
import uk.foresend.io.TableShape;

/**
 * What the tables of Explore Education Statistics, education, health and care plans, have in
 * common: a level, a council, a period, a topic with its breakdowns.
 *
 * <p>Regions are passed over, and so are other topics than those asked for and rows whose total was
 * not published. A breakdown of a topic that is read must be known.
 */
final class PlanStatistics {
  static final String TOPIC = "breakdown_topic";
  static final String BREAKDOWN = "breakdown";
  private static final String PERIOD = "time_period";
  private static final String LEVEL = "geographic_level";
  private static final String COUNCIL = "old_la_code";
  private static final String NATIONAL = "National";
  private static final String LOCAL = "Local authority";

  private static final Pattern ACADEMIC = Pattern.compile("(20\\d{2})(\\d{2})");
  private static final Pattern CALENDAR = Pattern.compile("20\\d{2}");
  private static final Pattern CODE = Pattern.compile("\\d{3}");

  private PlanStatistics() {}

  /** Returns the shape of a table whose total stands in a column, for some of its topics. */
  static TableShape shape(String total, Set<String> topics, Intake intake) {
    return keyed(total, TOPIC, BREAKDOWN)
        .concerning(
            row ->
                topics.contains(row.text(TOPIC))
                    && !row.isNotThere(total)
                    && concerns(row, intake.asked()))
        .with(intake.reading());
  }

  /** Returns the shape of a table with the columns all have, and further ones. */
  static TableShape keyed(String... further) {
    Set<String> wanted = new HashSet<>(List.of(PERIOD, LEVEL, COUNCIL));
    wanted.addAll(List.of(further));
    return TableShape.of(wanted);
  }

  /** Whether a row is of an area and a year asked for; one that cannot be read is. */
  static boolean concerns(TableRow row, Asked asked) {
    String period = row.text(PERIOD);
    boolean inTime =
        CALENDAR.matcher(period).matches()
            ? asked.covers(Integer.parseInt(period))
            : !ACADEMIC.matcher(period).matches()
                || asked.covers(Integer.parseInt(period.substring(0, 4)) + 1);
    return inTime
        && switch (row.text(LEVEL)) {
          case NATIONAL -> asked.covers(Council.ENGLAND);
          case LOCAL -> asked.covers(row.text(COUNCIL));
          default -> false;
        };
  }

  /** Returns the council's code, or the word for England. */
  static String council(TableRow row) {
    if (row.text(LEVEL).equals(NATIONAL)) {
      return Council.ENGLAND;
    }
    return code(row, COUNCIL);
  }

  /** Returns a council's code, three digits, from a column. */
  static String code(TableRow row, String column) {
    return code(row, column, row.text(column));
  }

  /** Returns the same where the column writes it otherwise. */
  static String code(TableRow row, String column, String code) {
    if (!CODE.matcher(code).matches()) {
      row.problem(
          column,
          column + " is '" + row.text(column) + "', but must be the council's three digits.",
          "It is the code of the Department for Education, 838; not that of the ONS.");
    }
    return code;
  }

  /** Returns the January inside an academic year written 202425. */
  static int january(TableRow row) {
    Matcher period = ACADEMIC.matcher(row.text(PERIOD));
    if (period.matches()) {
      int start = Integer.parseInt(period.group(1));
      if ((start + 1) % 100 == Integer.parseInt(period.group(2))) {
        return start + 1;
      }
    }
    notA(row, "an academic year like 202425");
    return 0;
  }

  /** Returns a calendar year. */
  static int calendarYear(TableRow row) {
    String period = row.text(PERIOD);
    if (CALENDAR.matcher(period).matches()) {
      return Integer.parseInt(period);
    }
    notA(row, "a calendar year like 2024");
    return 0;
  }

  private static void notA(TableRow row, String year) {
    row.problem(PERIOD, PERIOD + " is '" + row.text(PERIOD) + "', but must be " + year + ".", "");
  }
}
