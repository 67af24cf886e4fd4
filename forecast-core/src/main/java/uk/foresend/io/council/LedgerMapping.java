package uk.foresend.io.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.foresend.history.LedgerCode;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.io.TableShape;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Nearest;

/**
 * A council's mapping from the codes of its ledger to section 251 lines.
 *
 * <p>A table of {@code cost_centre}, {@code subjective} (which may be left out or empty) and {@code
 * line}: the code of a line, or {@code excluded} for what is no part of high needs. A row with a
 * subjective goes before one without. Letters may be large or small; where a spreadsheet lost a
 * code's leading zeros it is still known, unless two codes would then be one.
 */
public final class LedgerMapping {

  /** The word for what is no part of it. */
  public static final String EXCLUDED = "excluded";

  private static final Pattern DIGITS = Pattern.compile("0*(\\d+)");

  /** Where a code leads. */
  record Target(String line) {
    boolean isExcluded() {
      return line.equals(EXCLUDED);
    }
  }

  private record Row(LedgerCode code, String line) {}

  private final Map<LedgerCode, Target> exact = new HashMap<>();
  private final Map<LedgerCode, Target> loose = new HashMap<>();

  private LedgerMapping(List<Row> rows) {
    Set<LedgerCode> twice = new HashSet<>();
    for (Row row : rows) {
      Target target = new Target(row.line());
      exact.put(row.code(), target);
      if (loose.put(withoutZeros(row.code()), target) != null) {
        twice.add(withoutZeros(row.code()));
      }
    }
    loose.keySet().removeAll(twice);
  }

  /**
   * Returns the mapping of a table, or everything that is wrong with it.
   *
   * @param table the table, opened and closed by this
   * @param lines the codes of the lines there are
   */
  public static Checked<LedgerMapping> read(GivenTable table, Set<String> lines) {
    List<String> known = new ArrayList<>(new TreeSet<>(lines));
    known.add(EXCLUDED);
    Map<LedgerCode, String> seen = new HashMap<>();
    return TableReader.readAll(
            table,
            TableShape.of(Set.of(LedgerColumns.COST_CENTRE, LedgerColumns.LINE))
                .named(LedgerColumns::known),
            row -> List.of(row(row, known, seen)))
        .then(rows -> Checked.of(new LedgerMapping(rows), List.of()));
  }

  private static Row row(TableRow row, List<String> known, Map<LedgerCode, String> seen) {
    String centre = row.required(LedgerColumns.COST_CENTRE);
    String line = row.required(LedgerColumns.LINE).toLowerCase(Locale.ROOT);
    if (!line.isEmpty() && !known.contains(line)) {
      row.problem(
          LedgerColumns.LINE,
          "line is '" + line + "', which is no section 251 line of high needs.",
          Nearest.to(line, known).isPresent()
              ? Nearest.hint(line, known)
              : "Known: " + String.join(", ", known) + ".");
    }
    LedgerCode code = plain(new LedgerCode(centre, row.text(LedgerColumns.SUBJECTIVE)));
    String before = seen.putIfAbsent(code, line);
    if (before != null && !centre.isEmpty()) {
      row.problem(
          LedgerColumns.COST_CENTRE,
          "cost_centre " + code + " is given more than once, before for line " + before + ".",
          "Leave one of them, or tell them apart by their subjectives.");
    }
    return new Row(code, line);
  }

  /** Returns where a code of the ledger leads; empty if the mapping does not name it. */
  Optional<Target> of(LedgerCode written) {
    LedgerCode code = plain(written);
    LedgerCode centre = new LedgerCode(code.costCentre(), "");
    return found(exact, code)
        .or(() -> found(loose, withoutZeros(code)))
        .or(() -> found(exact, centre))
        .or(() -> found(loose, withoutZeros(centre)));
  }

  private static Optional<Target> found(Map<LedgerCode, Target> targets, LedgerCode code) {
    return Optional.ofNullable(targets.get(code));
  }

  private static LedgerCode plain(LedgerCode code) {
    return new LedgerCode(
        code.costCentre().toUpperCase(Locale.ROOT), code.subjective().toUpperCase(Locale.ROOT));
  }

  private static LedgerCode withoutZeros(LedgerCode code) {
    return new LedgerCode(withoutZeros(code.costCentre()), withoutZeros(code.subjective()));
  }

  private static String withoutZeros(String code) {
    var digits = DIGITS.matcher(code);
    return digits.matches() ? digits.group(1) : code;
  }
}
