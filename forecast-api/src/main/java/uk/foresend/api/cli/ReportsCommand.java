package uk.foresend.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.ReportName;

/** {@code foresend reports}: what can be asked of a forecast. */
@Command(
    name = "reports",
    mixinStandardHelpOptions = true,
    description = "Lists the reports that \"foresend forecast --report\" prints.")
final class ReportsCommand implements Callable<Integer> {
  private final Console console;
  private final Desk desk;

  ReportsCommand(Console console, Desk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    List<ReportName> all = desk.reports();
    int width = all.stream().mapToInt(one -> one.id().length()).max().orElse(0);
    for (ReportName one : all) {
      String gap = " ".repeat(width - one.id().length() + 2);
      console.out().println(one.id() + gap + one.title());
    }
    return ExitCodes.FINE;
  }
}
