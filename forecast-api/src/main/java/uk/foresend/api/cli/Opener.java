package uk.foresend.api.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.foresend.api.desk.Shelf;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Severity;
import uk.foresend.scenario.Scenario;

/** Opens the scenarios a command names, telling what is wrong with them on the way. */
final class Opener {
  private final Console console;
  private final Shelf shelf;
  private final Set<String> told = new HashSet<>();

  Opener(Console console, Shelf shelf) {
    this.console = console;
    this.shelf = shelf;
  }

  /** Work that is done with a scenario, returning an exit code. */
  @FunctionalInterface
  interface Work {
    int with(Scenario scenario);
  }

  /** Does the work with a scenario, unless there is none or it has problems; warnings are told. */
  int open(String name, Work work) {
    return open(name, work, problem -> problem.severity() != Severity.NOTE);
  }

  /**
   * Does the same, and tells what is known of the scenario as it stands too. What does not stop it
   * and several scenarios have from the same place is told once.
   */
  int check(String name, Work work) {
    return open(
        name, work, problem -> problem.stops() || told.add(Problems.text(name, List.of(problem))));
  }

  private int open(String name, Work work, Predicate<Problem> wanted) {
    Optional<Checked<Scenario>> found = shelf.open(name);
    if (found.isEmpty()) {
      console
          .err()
          .println(
              "There is no scenario "
                  + name
                  + ": no such file or folder, and none of that id came with Foresend.\n"
                  + "Maybe \"foresend scenarios\" helps: it lists the ids.");
      return ExitCodes.WRONG_USAGE;
    }
    List<Problem> problems = found.get().problems().stream().filter(wanted).toList();
    console.err().print(Problems.text(name, problems));
    return found.get().isPresent() ? work.with(found.get().get()) : ExitCodes.PROBLEMS;
  }
}
