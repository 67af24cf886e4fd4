package uk.foresend.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import uk.foresend.api.desk.Shelf;
import uk.foresend.api.desk.Titles;

/** {@code foresend scenarios}: what came with Foresend. */
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    description = "Lists the scenarios that came with Foresend.")
final class ScenariosCommand implements Callable<Integer> {
  private final Console console;
  private final Shelf shelf;

  ScenariosCommand(Console console, Shelf shelf) {
    this.console = console;
    this.shelf = shelf;
  }

  @Override
  public Integer call() {
    List<Shelf.Shipped> all = shelf.shipped();
    int width = all.stream().mapToInt(one -> one.document().id().length()).max().orElse(0);
    for (Shelf.Shipped one : all) {
      String gap = " ".repeat(width - one.document().id().length() + 2);
      console.out().println(one.document().id() + gap + Titles.of(one.document()));
    }
    return ExitCodes.FINE;
  }
}
