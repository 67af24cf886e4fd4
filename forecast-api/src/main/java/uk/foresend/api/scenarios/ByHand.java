package uk.foresend.api.scenarios;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.api.desk.Written;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** Saves what people made on a page: all of it, or nothing and why. */
@Singleton
public final class ByHand {
  private static final int ATTEMPTS = 5;

  private final Scenarios scenarios;
  private final Incoming incoming;

  ByHand(Scenarios scenarios, Incoming incoming) {
    this.scenarios = scenarios;
    this.incoming = incoming;
  }

  /** Returns the number of the first version of a new scenario, or why it was not saved. */
  public Checked<Integer> create(ScenarioDocument document, Written written, String author) {
    return saved(
        document,
        author,
        restsOn -> scenarios.create(document, written, author, restsOn),
        Problem.invalid(
            Place.at("id"),
            "There is a scenario " + document.id() + " already.",
            "Choose another id."));
  }

  /**
   * Returns the number of the version saved on top of one, or why it was not saved.
   *
   * @param expected the version that was changed
   */
  public Checked<Integer> replace(
      ScenarioDocument document, int expected, Written written, String author) {
    return saved(
        document,
        author,
        restsOn -> scenarios.replace(document, expected, written, author, restsOn),
        Problem.invalid(
            Place.WHOLE,
            "Somebody else saved " + document.id() + " since you opened it.",
            "Yours was not saved. Look at theirs in another window, and bring the two together."));
  }

  private interface Saves {
    Outcome on(Map<String, Integer> restsOn);
  }

  private Checked<Integer> saved(
      ScenarioDocument document, String author, Saves saves, Problem stale) {
    List<Problem> wrong = new ArrayList<>();
    Author.wrong(author)
        .ifPresent(why -> wrong.add(Problem.invalid(Place.at("author"), "The name " + why, "")));
    if (!ScenarioIds.allows(document.id())) {
      wrong.add(
          Problem.invalid(
              Place.at("id"),
              (document.id().isEmpty() ? "The id is missing" : "The id is " + document.id())
                  + ", but must be words in lower case with hyphens, parted by slashes.",
              "For example dorset/2026/my-what-if."));
    }
    for (int k = 0; k < ATTEMPTS; k++) {
      Premises premises = new Premises(scenarios);
      Checked<Scenario> scenario = incoming.check(document, premises);
      if (!scenario.isPresent() || !wrong.isEmpty()) {
        wrong.addAll(scenario.problems().stream().filter(Problem::stops).toList());
        return Checked.refused(wrong);
      }
      Optional<Checked<Integer>> done =
          saves
              .on(premises.versions())
              .match(
                  number -> Optional.of(Checked.of(number, scenario.problems())),
                  () -> Optional.of(Checked.refused(List.of(stale))),
                  Optional::empty,
                  children -> Optional.of(Checked.refused(List.of(stale))));
      if (done.isPresent()) {
        return done.get();
      }
    }
    return Checked.refused(
        List.of(
            Problem.invalid(
                Place.WHOLE,
                "What it extends is being changed by others.",
                "Nothing was saved. Try again.")));
  }
}
