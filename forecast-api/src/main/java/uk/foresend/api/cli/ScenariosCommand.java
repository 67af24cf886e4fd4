package uk.foresend.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.foresend.api.desk.Contents;
import uk.foresend.api.desk.Shelf;
import uk.foresend.api.desk.Titles;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** {@code foresend scenarios}: what came with Foresend. */
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the scenarios that came with Foresend, or those in a folder; of one scenario, the ids a"
          + " what-if needs.",
    })
final class ScenariosCommand implements Callable<Integer> {
  private final Console console;
  private final Opener opener;
  private final Shelf shelf;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description =
          "The scenario whose settings, lines, schemes, bands and policies are listed; or a folder of"
              + " scenarios.")
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json, of one scenario. By default ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.TABLE;

  ScenariosCommand(Console console, Opener opener, Shelf shelf) {
    this.console = console;
    this.opener = opener;
    this.shelf = shelf;
  }

  @Override
  public Integer call() {
    if (name.isEmpty()) {
      return list(shelf.shipped().stream().map(Shelf.Shipped::document).toList());
    }
    return shelf.folder(name).map(this::folder).orElseGet(() -> opener.open(name, this::print));
  }

  /** Lists what is sound in its form, and tells of the rest. */
  private int folder(List<Checked<ScenarioDocument>> documents) {
    if (documents.isEmpty()) {
      console.err().println("There is no scenario in " + name + ": no .yaml or .json file.");
      return ExitCodes.WRONG_USAGE;
    }
    documents.forEach(each -> console.err().print(Problems.text(name, each.problems())));
    list(documents.stream().filter(Checked::isPresent).map(Checked::get).toList());
    return documents.stream().allMatch(Checked::isPresent) ? ExitCodes.FINE : ExitCodes.PROBLEMS;
  }

  private int print(Scenario scenario) {
    console.out().print(format.print(Contents.ids(scenario), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }

  private int list(List<ScenarioDocument> all) {
    int width = all.stream().mapToInt(one -> one.id().length()).max().orElse(0);
    for (ScenarioDocument one : all) {
      String gap = " ".repeat(width - one.id().length() + 2);
      console.out().println(one.id() + gap + Titles.of(one));
    }
    return ExitCodes.FINE;
  }
}
