package uk.foresend.io;

import java.util.List;
import java.util.function.UnaryOperator;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;

/** What becomes of a table in which some rows cannot be read. */
public enum Reading {
  /** One bad row, and nothing of the table is used: every problem is told. */
  STRICT(problem -> problem),
  /** The good rows are used; what is wrong with the others is told as warnings. */
  GOOD_ROWS(
      problem ->
          Problem.warning(
              problem.where(), problem.what(), (problem.hint() + " The row is left out.").strip()));

  private final UnaryOperator<Problem> telling;

  Reading(UnaryOperator<Problem> telling) {
    this.telling = telling;
  }

  /** Returns the good rows with what is wrong with the others, or every problem. */
  <T> Checked<List<T>> settle(List<T> good, List<Problem> problems) {
    List<Problem> told = problems.stream().map(telling).toList();
    return told.stream().anyMatch(Problem::stops)
        ? Checked.refused(told)
        : Checked.of(List.copyOf(good), told);
  }
}
