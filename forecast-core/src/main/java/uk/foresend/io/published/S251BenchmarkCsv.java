package uk.foresend.io.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.history.Asked;
import uk.foresend.history.S251Amount;
import uk.foresend.history.S251Heading;
import uk.foresend.history.S251Phase;
import uk.foresend.history.S251Side;
import uk.foresend.io.GivenTable;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.io.TableShape;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.FinancialYear;

/**
 * The high needs benchmarking layout of section 251: a row a council, a column a side, year,
 * heading and phase, {@code budget2021_22_place_special}. Councils without amounts are passed over.
 */
public record S251BenchmarkCsv() implements Layout<S251Amount> {
  private static final String CODE = "la_code";
  private static final Pattern AMOUNT = Pattern.compile("(budget|outturn)(20\\d{2})_\\d{2}_(.+)");

  /** What one column of amounts says. */
  private record Column(
      String name, S251Side side, FinancialYear year, S251Heading heading, S251Phase phase) {}

  @Override
  public Checked<List<S251Amount>> read(GivenTable table, Intake intake) {
    Set<String> unknown = new HashSet<>();
    return TableReader.readAll(
        table,
        TableShape.of(Set.of(CODE))
            .concerning(row -> intake.asked().covers(row.text(CODE)))
            .with(intake.reading()),
        row -> amounts(row, intake, unknown));
  }

  private static List<S251Amount> amounts(TableRow row, Intake intake, Set<String> unknown) {
    String council = PlanStatistics.code(row, CODE);
    List<S251Amount> amounts = new ArrayList<>();
    for (String name : row.columns()) {
      column(row, name, intake.asked(), unknown)
          .ifPresent(
              column ->
                  row.optionalMoney(name)
                      .ifPresent(
                          amount ->
                              amounts.add(
                                  new S251Amount(
                                      council,
                                      column.year(),
                                      column.side(),
                                      column.heading(),
                                      column.phase(),
                                      amount,
                                      intake.source().apply(row)))));
    }
    return amounts;
  }

  /** What a column says; one of amounts that says what is not known is a problem, once. */
  private static Optional<Column> column(
      TableRow row, String name, Asked asked, Set<String> unknown) {
    Matcher matcher = AMOUNT.matcher(name);
    if (!matcher.matches() || !asked.covers(Integer.parseInt(matcher.group(2)))) {
      return Optional.empty();
    }
    FinancialYear year = new FinancialYear(Integer.parseInt(matcher.group(2)));
    S251Side side =
        matcher.group(1).equals(S251Side.BUDGET.id()) ? S251Side.BUDGET : S251Side.OUTTURN;
    for (S251Heading heading : S251Heading.values()) {
      Optional<S251Phase> phase = phase(heading, matcher.group(3));
      if (phase.isPresent()) {
        return Optional.of(new Column(name, side, year, heading, phase.get()));
      }
    }
    if (unknown.add(name)) {
      row.problem(
          name,
          name + " is a column of amounts whose heading is not known.",
          "Known: "
              + String.join(", ", Arrays.stream(S251Heading.values()).map(S251Heading::id).toList())
              + ".");
    }
    return Optional.empty();
  }

  private static Optional<S251Phase> phase(S251Heading heading, String words) {
    if (words.equals(heading.id())) {
      return Optional.of(S251Phase.TOTAL);
    }
    return Arrays.stream(S251Phase.values())
        .filter(phase -> words.equals(heading.id() + "_" + phase.id()))
        .findFirst();
  }
}
