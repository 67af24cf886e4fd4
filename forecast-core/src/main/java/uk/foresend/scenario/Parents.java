package uk.foresend.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.schema.Reading;

/** Follows what a document extends, back to its baseline. */
final class Parents {

  /** The most documents one may stand on. */
  static final int MOST = 8;

  private final Library scenarios;

  Parents(Library scenarios) {
    this.scenarios = scenarios;
  }

  /** Returns the document with those it stands on, the baseline first. */
  Checked<List<ScenarioDocument>> of(ScenarioDocument document) {
    List<ScenarioDocument> chain = new ArrayList<>(List.of(document));
    List<Problem> warnings = new ArrayList<>();
    ScenarioDocument last = document;
    while (last.parent().isPresent()) {
      Optional<Problem> wrong = wrong(chain, last);
      if (wrong.isPresent()) {
        return Checked.refused(List.of(wrong.get()));
      }
      Checked<ScenarioDocument> parent = scenarios.read(last.parent().get()).orElseThrow();
      if (!parent.isPresent()) {
        return Checked.refused(parent.problems());
      }
      warnings.addAll(parent.problems());
      last = parent.get();
      chain.add(last);
    }
    Collections.reverse(chain);
    return Checked.of(List.copyOf(chain), warnings);
  }

  private Optional<Problem> wrong(List<ScenarioDocument> chain, ScenarioDocument last) {
    String parent = last.parent().orElseThrow();
    Place place = place(last);
    Reading in = new Reading();
    if (ScenarioShapes.EXTENDS.type().read(extended(last), in).isEmpty()) {
      return Optional.of(in.problems().get(0));
    }
    List<String> ids = chain.stream().map(ScenarioDocument::id).toList();
    if (ids.contains(parent)) {
      String circle = ids.stream().collect(Collectors.joining(" extends ")) + " extends " + parent;
      return Optional.of(
          Problem.invalid(
              place,
              parent.equals(last.id())
                  ? "The document extends itself: " + parent + "."
                  : "Documents extend each other in a circle: " + circle + ".",
              "A what-if extends a baseline, or another what-if that does."));
    }
    if (chain.size() >= MOST) {
      return Optional.of(
          Problem.refused(
              place,
              "The document stands on more than " + MOST + " others.",
              "Extend the baseline and write the levers out."));
    }
    return scenarios.read(parent).isPresent()
        ? Optional.empty()
        : Optional.of(
            Problem.invalid(
                place,
                "extends is " + parent + ", but there is no such scenario.",
                "Ids are folders and files below scenarios: dorset/2026."));
  }

  private static Node extended(ScenarioDocument document) {
    return document.root().field("extends").orElseThrow();
  }

  private static Place place(ScenarioDocument document) {
    return extended(document).place();
  }
}
