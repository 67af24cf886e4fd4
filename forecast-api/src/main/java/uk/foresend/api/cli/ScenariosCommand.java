package uk.foresend.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.foresend.api.desk.Contents;
import uk.foresend.api.desk.Shelf;
import uk.foresend.api.desk.Titles;
import uk.foresend.scenario.Scenario;

/** {@code foresend scenarios}: what came with Foresend. */
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the scenarios that came with Foresend; of one scenario, the ids a what-if needs.",
    })
final class ScenariosCommand implements Callable<Integer> {
  private final Console console;
  private final Opener opener;
  private final Shelf shelf;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "The scenario whose settings, lines, schemes, bands and policies are listed.")
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
    return name.isEmpty() ? list() : opener.open(name, this::print);
  }

  private int print(Scenario scenario) {
    console.out().print(format.print(Contents.ids(scenario), console.width()));
    console.out().flush();
    return ExitCodes.FINE;
  }

  private int list() {
    List<Shelf.Shipped> all = shelf.shipped();
    int width = all.stream().mapToInt(one -> one.document().id().length()).max().orElse(0);
    for (Shelf.Shipped one : all) {
      String gap = " ".repeat(width - one.document().id().length() + 2);
      console.out().println(one.document().id() + gap + Titles.of(one.document()));
    }
    return ExitCodes.FINE;
  }
}
