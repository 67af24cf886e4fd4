package uk.foresend.api.pages.words;

import uk.foresend.problem.Problem;
import uk.foresend.scenario.schema.Field;

/** Says a problem with the name of its field as a form has it, not as a document has. */
public final class FieldWords {

  private FieldWords() {}

  /** Returns what is wrong and what to do, in a sentence or two. */
  public static String of(Problem problem) {
    Problem said = named(problem);
    return said.what() + (said.hint().isEmpty() ? "" : " " + said.hint());
  }

  /** Returns the problem with the name of its field. */
  public static Problem named(Problem problem) {
    String path = problem.where().path();
    String field = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
    return new Problem(
        problem.severity(),
        problem.where(),
        path.isEmpty() ? problem.what() : problem.what().replace(path, Field.label(field)),
        problem.hint());
  }
}
