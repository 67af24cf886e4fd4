package uk.foresend.api.cli;

import java.util.List;
import java.util.Locale;
import uk.foresend.api.desk.Shown;
import uk.foresend.problem.Problem;

/** Problems as lines of text: how bad, where, what, and what to do. */
final class Problems {
  private Problems() {}

  static String text(String scenario, List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : Shown.of(problems)) {
      text.append(problem.severity().name().toLowerCase(Locale.ROOT)).append(": ");
      if (problem.where().document().isEmpty()) {
        text.append(scenario).append(": ");
      }
      text.append(problem.where()).append('\n').append("  ").append(problem.what()).append('\n');
      if (!problem.hint().isEmpty()) {
        text.append("  ").append(problem.hint()).append('\n');
      }
    }
    return text.toString();
  }
}
