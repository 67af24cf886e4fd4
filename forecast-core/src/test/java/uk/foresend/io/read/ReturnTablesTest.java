package uk.foresend.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.history.CensusDay;
import uk.foresend.history.PlanCell;
import uk.foresend.history.ReturnCounts;
import uk.foresend.history.SmallNumbers;
import uk.foresend.history.Tally;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table;
import uk.foresend.report.Table.Cell;

/** Small counts of people are not shown, nor can one be worked out from a total beside it. */
class ReturnTablesTest {
  private static final SmallNumbers SMALL = new SmallNumbers(6);

  @Test
  void aSingleSmallCountTakesTheNextSmallestWithIt() {
    List<Tally<String>> tallies = Tally.of(Map.of("a", 3, "b", 40, "c", 9), SMALL);
    Shown<String> shown = Shown.of(tallies, SMALL);
    assertThat(tallies.stream().map(shown::count))
        .containsExactly(Optional.empty(), Optional.of(Count.of(40)), Optional.empty());
  }

  @Test
  void twoSmallCountsHideEachOtherAndNothingElse() {
    List<Tally<String>> tallies = Tally.of(Map.of("a", 3, "b", 40, "c", 2), SMALL);
    assertThat(tallies.stream().map(Shown.of(tallies, SMALL)::count).filter(Optional::isPresent))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void inEveryGroupWhoseTotalIsShownNoneOrSeveralAreHidden(int seed) {
    ReturnTables tables = new ReturnTables(SMALL);
    ReturnCounts counts = counts(seed, 400);
    List<Table> shown = new ArrayList<>(tables.of(counts));
    Table cells = tables.data(counts);
    shown.add(cells);
    for (Table table : shown) {
      assertThat(numbers(table)).allMatch(number -> number.compareTo(Count.of(6)) >= 0);
      assertThat(table.notes()).anyMatch(note -> note.startsWith("Counts of 1 to 5 are not shown"));
    }
    for (int axis = 0; axis < 3; axis++) {
      Map<String, List<Cell>> groups = new TreeMap<>();
      for (Table.Row row : cells.rows()) {
        groups
            .computeIfAbsent(text(row.cells().get(axis)), key -> new ArrayList<>())
            .add(row.cells().get(3));
      }
      assertThat(groups.values())
          .allSatisfy(
              group ->
                  assertThat(
                          group.size() == 1
                              || group.stream().filter(Cell.Absent.class::isInstance).count() != 1)
                      .isTrue());
    }
  }

  @Test
  void aTotalThatIsNotShownIsNotTheSumOfCellsThatAre() {
    Map<PlanCell, Integer> cells = new HashMap<>();
    cells.put(new PlanCell("mainstream", 7, "asd"), 60);
    cells.put(new PlanCell("special", 7, "asd"), 30);
    cells.put(new PlanCell("other", 7, "asd"), 3);
    Table data = new ReturnTables(SMALL).data(of(cells));
    assertThat(numbers(data)).containsExactly(Count.of(60));
  }

  @Test
  void allAreShownIfAskedForAndTheTableSaysWhatItIs() {
    ReturnTables tables = new ReturnTables(new SmallNumbers(0));
    ReturnCounts counts = counts(3, 400);
    assertThat(Count.sum(numbers(tables.data(counts)))).isEqualTo(counts.plans());
    assertThat(tables.of(counts))
        .allMatch(table -> table.notes().get(0).endsWith("not for publication."));
  }

  private static ReturnCounts counts(int seed, int people) {
    Map<PlanCell, Integer> cells = new HashMap<>();
    java.util.Random random = new java.util.Random(seed);
    String[] settings = {"mainstream", "special", "independent", "other"};
    String[] needs = {"asd", "semh", "slcn"};
    for (int i = 0; i < people; i++) {
      int setting = (int) (4 * Math.pow(random.nextDouble(), 2));
      cells.merge(
          new PlanCell(
              settings[setting],
              5 + (int) (8 * Math.pow(random.nextDouble(), 1.5)),
              needs[random.nextInt(3)]),
          1,
          Integer::sum);
    }
    return of(cells);
  }

  private static ReturnCounts of(Map<PlanCell, Integer> cells) {
    List<Tally<PlanCell>> tallies = Tally.of(cells, SMALL);
    return new ReturnCounts(
        CensusDay.ofJanuary(2026), Tally.total(tallies), tallies, List.of(), List.of());
  }

  private static List<Count> numbers(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(Cell.Number.class::isInstance)
        .map(cell -> ((Cell.Number) cell).count())
        .toList();
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Text words ? words.text() : InWords.absent("");
  }
}
