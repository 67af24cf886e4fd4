package uk.foresend.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import uk.foresend.api.desk.Shelf;

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
    int width = all.stream().mapToInt(one -> one.id().length()).max().orElse(0);
    for (Shelf.Shipped one : all) {
      String gap = " ".repeat(width - one.id().length() + 2);
      console.out().println(one.id() + gap + one.title());
    }
    return ExitCodes.FINE;
  }
}
