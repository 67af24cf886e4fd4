package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.report.Table.Cell;

class ProblemTableTest {
  private static final Problem OF_TEXT =
      Problem.invalid(
          new Place("ledger.csv", "amount", 12, 3), "amount is '#REF!'.", "Mend the formula.");
  private static final Problem OF_A_CELL =
      Problem.invalid(new Place("ledger.xlsx", "amount at My ! Sheet!AC7", 7, 29), "No.", "");

  @Test
  void aProblemIsARowWithItsFileSheetRowAndColumn() {
    Table table = ProblemTable.of("problems", "Problems", List.of(OF_TEXT, OF_A_CELL));
    assertThat(table.columns())
        .extracting(Table.Column::id)
        .containsExactly("file", "sheet", "row", "column", "what", "what_to_do");
    assertThat(table.rows().get(0).cells())
        .isEqualTo(
            cells("ledger.csv", "", "12", "amount", "amount is '#REF!'.", "Mend the formula."));
    assertThat(table.rows().get(1).cells())
        .isEqualTo(cells("ledger.xlsx", "My ! Sheet", "7", "amount (AC)", "No.", ""));
  }

  @Test
  void columnsWithoutAWordAreLeftOut() {
    assertThat(ProblemTable.of("problems", "Problems", List.of(OF_TEXT)).columns())
        .extracting(Table.Column::id)
        .containsExactly("file", "row", "column", "what", "what_to_do");
    Problem whole = Problem.invalid(Place.WHOLE, "It is empty.", "");
    Table table = ProblemTable.of("problems", "Problems", List.of(whole));
    assertThat(table.columns()).extracting(Table.Column::id).containsExactly("what");
    assertThat(table.rows()).hasSize(1);
    Table told =
        ProblemTable.of("told", "Told", List.of(Problem.warning(Place.WHOLE, "One row.", "")));
    assertThat(told.columns().get(0).label()).isEqualTo("What to know");
    assertThat(ProblemTable.of("problems", "Problems", List.of()).rows()).isEmpty();
  }

  private static List<Cell> cells(String... words) {
    return Stream.of(words).map(Cell::of).toList();
  }
}
