package uk.foresend.api.pages.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.schema.Field;

/** Says a problem with the name of its field as a form has it, not as a document has. */
public final class FieldWords {
  private static final Pattern MISSING = Pattern.compile(".* has no (\\w+)\\.");
  private static final Pattern EXAMPLE = Pattern.compile("Write \\w+: (.*)");

  private FieldWords() {}

  /**
   * Returns what is wrong by the name of a field, the first of each.
   *
   * @param name finds the name of the field of a place; empty where it is in none
   */
  public static Map<String, String> byField(List<Problem> problems, Function<Place, String> name) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Problem problem : problems) {
      Problem said = named(problem);
      String field = name.apply(said.where());
      if (problem.stops() && !field.isEmpty()) {
        found.putIfAbsent(field, of(said));
      }
    }
    return found;
  }

  private static String of(Problem problem) {
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
