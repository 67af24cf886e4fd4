package uk.foresend.api.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.foresend.api.pages.form.Anchors;
import uk.foresend.api.pages.words.FieldWords;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/** Finds the field of a form that a problem of the document belongs to. */
final class FieldPlaces {
  private static final String LIST = "levers";

  private FieldPlaces() {}

  /** Returns the name of the field of a place: {@code 0.change.from}; empty when it is in none. */
  static String name(Place place) {
    String path = place.path();
    if (!path.startsWith(LIST + "[")) {
      return "";
    }
    return path.substring(LIST.length()).replaceAll("\\[(\\d+)]", ".$1").substring(1);
  }

  /** Returns what is wrong by the name of the field, the first of each. */
  static Map<String, String> byField(List<Problem> problems) {
    return FieldWords.byField(problems, FieldPlaces::name);
  }

  /** Returns the problems, each with the address on the page of its field or what is nearest. */
  static List<ProblemLine> lines(List<Problem> problems, Anchors anchors) {
    List<ProblemLine> lines = new ArrayList<>();
    for (Problem problem : problems) {
      Problem said = FieldWords.named(problem);
      String name = name(said.where());
      String path = said.where().path();
      lines.add(
          name.isEmpty()
              ? ProblemLine.of(problem, anchors.address(path))
              : ProblemLine.of(said, anchors.address(name)));
    }
    return lines;
  }
}
