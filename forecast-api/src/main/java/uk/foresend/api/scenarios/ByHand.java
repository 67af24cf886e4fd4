package uk.foresend.api.scenarios;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foresend.api.desk.Written;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** Saves what people made on a page: all of it, or nothing and why. */
@Singleton
public final class ByHand {
  private final Scenarios scenarios;
  private final Attempts attempts;
  private final Descendants descendants;

  ByHand(Scenarios scenarios, Attempts attempts, Descendants descendants) {
    this.scenarios = scenarios;
    this.attempts = attempts;
    this.descendants = descendants;
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
    return attempts
        .at(
            document,
            unsound -> refused(wrong, unsound),
            sound ->
                wrong.isEmpty()
                    ? saved(saves, sound, stale)
                    : Optional.of(refused(wrong, sound.scenario())))
        .orElseGet(
            () ->
                Checked.refused(
                    List.of(
                        Problem.invalid(
                            Place.WHOLE,
                            "What it extends is being changed by others.",
                            "Nothing was saved. Try again."))));
  }

  private static Checked<Integer> refused(List<Problem> wrong, Checked<Scenario> scenario) {
    return Checked.refused(
        Stream.concat(wrong.stream(), scenario.problems().stream().filter(Problem::stops))
            .toList());
  }

  private static Optional<Checked<Integer>> saved(
      Saves saves, Attempts.Sound sound, Problem stale) {
    return saves
        .on(sound.restsOn())
        .match(
            number -> Optional.of(Checked.of(number, sound.scenario().problems())),
            () -> Optional.of(Checked.refused(List.of(stale))),
            Optional::empty,
            children -> Optional.of(Checked.refused(List.of(stale))));
  }

  /** Returns a warning for each scenario that extends one and no longer holds. */
  public List<Problem> broken(String id) {
    return descendants.broken(id);
  }
}
