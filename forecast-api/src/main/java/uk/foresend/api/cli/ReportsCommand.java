package uk.foresend.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import uk.foresend.report.Reports;
import uk.foresend.report.ScenarioReport;

/** {@code foresend reports}: what can be asked of a forecast. */
@Command(
    name = "reports",
    mixinStandardHelpOptions = true,
    description = "Lists the reports that \"foresend forecast --report\" prints.")
final class ReportsCommand implements Callable<Integer> {
  private final Console console;

  ReportsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<ScenarioReport> all = Reports.ofScenario();
    int width = all.stream().mapToInt(one -> one.id().length()).max().orElse(0);
    for (ScenarioReport one : all) {
      String gap = " ".repeat(width - one.id().length() + 2);
      console.out().println(one.id() + gap + one.title() + ". " + one.reader());
    }
    return ExitCodes.FINE;
  }
}
