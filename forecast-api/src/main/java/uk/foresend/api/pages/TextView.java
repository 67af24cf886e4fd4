package uk.foresend.api.pages;

import java.util.List;

/**
 * The text of a scenario, as the page shows it on which it is changed.
 *
 * @param id the id of the scenario
 * @param version the version that is changed
 * @param format how it is written: {@code YAML} or {@code JSON}
 * @param text the text
 * @param author who changes it
 * @param saved what was just saved
 * @param problems what is wrong with it
 */
public record TextView(
    String id,
    int version,
    String format,
    String text,
    String author,
    SavedView saved,
    List<ProblemLine> problems) {

  /** Keeps its own copy. */
  public TextView {
    problems = List.copyOf(problems);
  }

  /** Returns what stands beside the text when something is wrong; empty when nothing is. */
  public String problem() {
    long wrong =
        problems.stream()
            .filter(one -> one.stops() && one.address().equals(TextPages.PLACE))
            .count();
    return wrong == 0
        ? ""
        : wrong == 1
            ? "There is 1 problem, told above."
            : "There are " + wrong + " problems, told above.";
  }

  /** Returns what is wrong with the author's name; empty when nothing is. */
  public String authorProblem() {
    return problems.stream()
        .filter(one -> one.address().equals(TextPages.AUTHOR_PLACE))
        .map(ProblemLine::what)
        .findFirst()
        .orElse("");
  }
}
