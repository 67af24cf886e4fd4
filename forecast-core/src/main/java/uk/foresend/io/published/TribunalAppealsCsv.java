package uk.foresend.io.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.history.Council;
import uk.foresend.history.TribunalAppeals;
import uk.foresend.io.GivenTable;
import uk.foresend.io.Header;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.io.TableShape;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Count;

/**
 * The table of appeal rates by council: three columns a year under merged years, marks of footnotes
 * behind names, notes below. A dash is none; two dots are not available.
 *
 * <p>The name says whose figures a row has, in the year before the January in which the council of
 * that name stands: Dorset until 2018 is the county, whatever the code beside it, and the code
 * beside Northamptonshire is Nottingham's.
 *
 * @param councils the councils, past and present
 */
public record TribunalAppealsCsv(List<Council> councils) implements Layout<TribunalAppeals> {
  private static final String NAME = "Local Authority";
  private static final String CODE = "LA code";
  private static final String APPEALS = " Appeals registered";
  private static final String DECISIONS = " Total Appealable Decisions";
  private static final String RATE = " SEND Tribunal Appeal Rate";
  private static final String NEW_DECISIONS = " In development: Total Appealable Decisions";
  private static final String ENGLAND = "England Total";
  private static final String NONE = "-";
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})" + APPEALS);
  private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");

  /** Keeps its own copy. */
  public TribunalAppealsCsv {
    councils = List.copyOf(councils);
  }

  @Override
  public Checked<List<TribunalAppeals>> read(GivenTable table, Intake intake) {
    CouncilsByName names = new CouncilsByName(councils);
    return TableReader.readAll(
        table,
        TableShape.of(Set.of(NAME, CODE))
            .under(Header.TWO_MERGED_ROWS)
            .concerning(row -> isArea(row, names))
            .with(intake.reading()),
        row -> years(row, names, intake));
  }

  /** Regions have no code and no figures; notes stand below. */
  private static boolean isArea(TableRow row, CouncilsByName names) {
    String name = name(row);
    return THREE_DIGITS.matcher(row.text(CODE)).matches()
        || name.equals(ENGLAND)
        || names.knows(name);
  }

  private static List<TribunalAppeals> years(TableRow row, CouncilsByName names, Intake intake) {
    List<TribunalAppeals> years = new ArrayList<>();
    for (String column : row.columns()) {
      Matcher matcher = YEAR.matcher(column);
      if (matcher.matches()) {
        String written = matcher.group(1);
        int year = Integer.parseInt(written);
        String area = area(row, names, year);
        if (intake.asked().covers(year) && intake.asked().covers(area)) {
          year(row, area, written, intake).ifPresent(years::add);
        }
      }
    }
    return years;
  }

  private static Optional<TribunalAppeals> year(
      TableRow row, String area, String year, Intake intake) {
    Optional<Count> appeals = count(row, year + APPEALS);
    Optional<Count> decisions = count(row, year + DECISIONS);
    return appeals.isEmpty() && decisions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TribunalAppeals(
                area,
                Integer.parseInt(year),
                appeals,
                decisions,
                row.optionalPercent(year + RATE),
                count(row, year + NEW_DECISIONS),
                intake.source().apply(row)));
  }

  private static String area(TableRow row, CouncilsByName names, int year) {
    String name = name(row);
    return name.equals(ENGLAND)
        ? Council.ENGLAND
        : names.nearest(name, year + 1).map(Council::code).orElse(row.text(CODE));
  }

  private static String name(TableRow row) {
    return Header.withoutFootnotes(row.text(NAME));
  }

  private static Optional<Count> count(TableRow row, String column) {
    return row.text(column).equals(NONE) ? Optional.of(Count.ZERO) : row.optionalCount(column);
  }
}
