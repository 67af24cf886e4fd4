package uk.foresend.api.pages;

import java.util.List;
import java.util.Optional;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.scenarios.VersionLine;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.report.Findings;
import uk.foresend.scenario.Scenario;

/** A version of a scenario as it stands now, with what has been found about it. */
final class Stood {
  private final VersionLine line;
  private final Checked<Scenario> checked;
  private final Optional<Findings> findings;

  Stood(VersionLine line, Checked<Scenario> checked, Desk desk) {
    this.line = line;
    this.checked = checked;
    this.findings =
        checked.isPresent()
            ? Optional.of(new Remembered(desk.findings(checked.get())))
            : Optional.empty();
  }

  /** Returns its version. */
  VersionLine line() {
    return line;
  }

  /** Returns the scenario; empty when it no longer holds. */
  Optional<Scenario> scenario() {
    return checked.isPresent() ? Optional.of(checked.get()) : Optional.empty();
  }

  /** Returns what is found about it; empty when it no longer holds. */
  Optional<Findings> findings() {
    return findings;
  }

  /** Returns what is wrong with it, or to be read with it. */
  List<Problem> problems() {
    return checked.problems();
  }

  /** Findings asked for by several at once, each computed once. */
  private record Remembered(Findings found) implements Findings {
    @Override
    public uk.foresend.result.Forecast forecast() {
      synchronized (found) {
        return found.forecast();
      }
    }

    @Override
    public uk.foresend.result.Comparison comparison() {
      synchronized (found) {
        return found.comparison();
      }
    }
  }
}
