package uk.foresend.api.pages;

import java.util.List;
import uk.foresend.api.desk.Shown;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Severity;

/**
 * A problem as a page shows it.
 *
 * @param kind how bad it is, in a word
 * @param stops whether nothing can be computed before it is put right
 * @param where the place, in words; empty for the whole
 * @param what what is wrong
 * @param hint what to do; empty when nothing is known
 * @param address where on the page it belongs: {@code #levers[0].from}; empty for nowhere
 */
public record ProblemLine(
    String kind, boolean stops, String where, String what, String hint, String address) {

  static List<ProblemLine> of(List<Problem> problems) {
    return Shown.of(problems).stream().map(problem -> of(problem, "")).toList();
  }

  static ProblemLine of(Problem problem, String address) {
    String line = problem.where().line() > 0 ? ", line " + problem.where().line() : "";
    String where = problem.where().document() + line;
    return new ProblemLine(
        problem.severity() == Severity.NOTE
            ? "Note"
            : problem.severity() == Severity.WARNING ? "Warning" : "Problem",
        problem.stops(),
        where.startsWith(",") ? where.substring(2) : where,
        problem.what(),
        problem.hint(),
        address);
  }
}
