package uk.foresend.api.pages;

import jakarta.inject.Singleton;
import java.util.List;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Shown;
import uk.foresend.api.desk.Written;
import uk.foresend.api.scenarios.ByHand;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/** Saves the text of a scenario as somebody changed it: all of it, or nothing and why. */
@Singleton
final class Texts {
  private final Desk desk;
  private final ByHand byHand;

  Texts(Desk desk, ByHand byHand) {
    this.desk = desk;
    this.byHand = byHand;
  }

  /**
   * Returns the number of the version saved, or why it was not saved.
   *
   * @param before the version that was changed
   */
  Checked<Integer> save(Scenarios.Kept before, Written written, String author) {
    String id = before.line().scenario();
    if (written.text().equals(before.written().text())) {
      return Checked.refused(
          List.of(Problem.invalid(Place.WHOLE, "Nothing was changed, so nothing was saved.", "")));
    }
    return desk.read(written.bytes(), written.format(), id)
        .then(
            document ->
                document.id().equals(id)
                    ? byHand.replace(document, before.line().number(), written, author)
                    : Checked.refused(List.of(otherId(id, document))));
  }

  private static Problem otherId(String id, ScenarioDocument document) {
    return Problem.invalid(
        document.root().field("id").map(Node::place).orElse(document.root().place()),
        "id is " + Shown.brief(document.id()) + ", but this is the text of " + id + ".",
        "Leave the id as it is. To make another scenario of it, use the workbench or the API.");
  }

  /** Returns the line of a text that a problem is in; empty when it is in none of it. */
  static String line(Problem problem, String id, Written written) {
    int number = problem.where().line();
    boolean here = problem.where().document().replaceFirst("\\.(yaml|json)$", "").equals(id);
    List<String> lines = written.text().lines().toList();
    return here && number > 0 && number <= lines.size()
        ? Shown.brief(lines.get(number - 1).strip())
        : "";
  }
}
