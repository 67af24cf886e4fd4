package uk.foresend.api.pages;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.scenarios.ByHand;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.problem.Checked;
import uk.foresend.report.Findings;

/** Says what saving a version of a scenario did. */
@Singleton
final class JustSaved {
  private final Scenarios scenarios;
  private final ByHand byHand;
  private final Desk desk;
  private final Clock clock;

  JustSaved(Scenarios scenarios, ByHand byHand, Desk desk, Clock clock) {
    this.scenarios = scenarios;
    this.byHand = byHand;
    this.desk = desk;
    this.clock = clock;
  }

  /** Returns what a page tells of the version that was just saved; nothing of any other. */
  SavedView view(Stood stood, String saved) {
    int number = saved.matches("\\d{1,9}") ? Integer.parseInt(saved) : 0;
    if (number < 2 || number != stood.line().number()) {
      return SavedView.NOTHING;
    }
    String id = stood.line().scenario();
    return new SavedView(
        number,
        stood.findings().map(found -> moved(id, number, found)).orElse(List.of()),
        ProblemLine.of(byHand.broken(id)));
  }

  /** What the balances were before and are now; nothing when the version before did not hold. */
  private List<WorkbenchView.Moved> moved(String id, int number, Findings found) {
    return scenarios
        .version(id, number - 1)
        .filter(kept -> !kept.line().deletes())
        .map(kept -> scenarios.read(kept.written(), id))
        .map(read -> read.then(document -> desk.check(document, scenarios)))
        .filter(Checked::isPresent)
        .map(
            before -> Moves.of(desk.forecast(before.get()), found.forecast(), LocalDate.now(clock)))
        .orElse(List.of());
  }
}
