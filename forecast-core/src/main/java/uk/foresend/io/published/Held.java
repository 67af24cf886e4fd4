package uk.foresend.io.published;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.history.YearsHeld;
import uk.foresend.io.TableRow;

/** Years a plan has been held, as written: {@code 3}, {@code 12 or more}, {@code Under a year}. */
final class Held {
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2})(?: years?)?(?<open> or more| and over)?");

  private Held() {}

  /** Returns the years a cell names, or empty with a problem on the row. */
  static Optional<YearsHeld> read(TableRow row, String column) {
    String words = row.text(column);
    if (words.equals("Less than a year") || words.equals("Under a year")) {
      return Optional.of(new YearsHeld(0));
    }
    Matcher matcher = WORDS.matcher(words);
    if (matcher.matches()) {
      int years = Integer.parseInt(matcher.group(1));
      boolean open = matcher.group("open") != null;
      if (open ? years == YearsHeld.LONGEST : years > 0 && years < YearsHeld.LONGEST) {
        return Optional.of(new YearsHeld(years));
      }
    }
    row.problem(
        column,
        column + " is '" + words + "', but must be years like '3 years' or '12 or more'.",
        "");
    return Optional.empty();
  }
}
