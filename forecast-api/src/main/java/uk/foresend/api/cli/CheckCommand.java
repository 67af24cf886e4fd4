package uk.foresend.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code foresend check}: what is wrong with scenarios, all of it at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Says everything that is wrong with scenarios, with its place and a hint.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final Opener opener;

  @Parameters(
      arity = "1..*",
      paramLabel = "SCENARIO",
      description = "A file, a folder, or the id of a scenario that came with Foresend.")
  private List<String> names = List.of();

  CheckCommand(Console console, Opener opener) {
    this.console = console;
    this.opener = opener;
  }

  @Override
  public Integer call() {
    int worst = ExitCodes.FINE;
    for (String name : names) {
      worst = Math.max(worst, opener.check(name, scenario -> sound(name)));
    }
    return worst;
  }

  private int sound(String name) {
    console.out().println(name + ": sound");
    return ExitCodes.FINE;
  }
}
