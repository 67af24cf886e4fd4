package uk.foresend.api.pages.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.schema.Field;

/** Says a problem with the name of its field as a form has it, not as a document has. */
public final class FieldWords {
  private static final Pattern MISSING = Pattern.compile(".* has no (\\w+)\\.");
  private static final Pattern EXAMPLE = Pattern.compile("Write \\w+: (.*)");

  private FieldWords() {}

  /** Returns what is wrong and what to do, in a sentence or two. */
  public static String of(Problem problem) {
    return problem.what() + (problem.hint().isEmpty() ? "" : " " + problem.hint());
  }

  /** Returns the problem in a form's words; of a field that is missing, at its own place. */
  public static Problem named(Problem problem) {
    String path = problem.where().path();
    Matcher missing = MISSING.matcher(problem.what());
    if (missing.matches() && problem.what().startsWith(path + " has no ")) {
      return new Problem(
          problem.severity(),
          problem.where().field(missing.group(1)),
          Field.label(missing.group(1)) + " is missing.",
          EXAMPLE.matcher(problem.hint()).replaceFirst("For example $1."));
    }
    String field = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
    return new Problem(
        problem.severity(),
        problem.where(),
        path.isEmpty()
            ? problem.what()
            : problem.what().replace(path, path.endsWith("]") ? "This" : Field.label(field)),
        problem.hint());
  }
}
