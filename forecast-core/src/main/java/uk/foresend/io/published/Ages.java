package uk.foresend.io.published;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.history.Part;
import uk.foresend.io.TableRow;
import uk.foresend.send.AgeBand;

/** Ages as the plan statistics write them: {@code age 7}, {@code Aged 2 and under}. */
final class Ages {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:aged? )?(?:(?<one>\\d{1,2})|under (?<under>\\d{1,2})|(?<down>\\d{1,2}) and under"
              + "|(?<up>\\d{1,2}) and over|(?<from>\\d{1,2}) to (?<to>\\d{1,2}))");

  private Ages() {}

  /** Returns the part that a cell names by its ages, or empty with a problem on the row. */
  static Optional<Part> part(TableRow row, String column) {
    return row.text(column).equalsIgnoreCase("age unknown")
        ? Optional.of(new Part.OfUnknownAge())
        : band(row, column).map(Part.OfAge::new);
  }

  /** Returns the ages that a cell names, or empty with a problem on the row. */
  static Optional<AgeBand> band(TableRow row, String column) {
    String words = row.text(column);
    Optional<AgeBand> band = band(words);
    if (band.isEmpty()) {
      row.problem(
          column,
          column + " is '" + words + "', but must be an age like 'age 7' or 'under 3'.",
          "");
    }
    return band;
  }

  private static Optional<AgeBand> band(String words) {
    Matcher matcher = WORDS.matcher(words.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    if (matcher.group("one") != null) {
      int age = number(matcher, "one");
      return age <= AgeBand.OLDEST
          ? Optional.of(new AgeBand(String.valueOf(age), age, age))
          : Optional.empty();
    }
    if (matcher.group("under") != null) {
      return span(0, number(matcher, "under") - 1);
    }
    if (matcher.group("down") != null) {
      return span(0, number(matcher, "down"));
    }
    return matcher.group("up") != null
        ? span(number(matcher, "up"), AgeBand.OLDEST)
        : span(number(matcher, "from"), number(matcher, "to"));
  }

  private static Optional<AgeBand> span(int from, int to) {
    int oldest = Math.min(to, AgeBand.OLDEST);
    return from <= oldest
        ? Optional.of(new AgeBand(from + "-" + oldest, from, oldest))
        : Optional.empty();
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }
}
