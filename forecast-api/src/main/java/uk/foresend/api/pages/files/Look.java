package uk.foresend.api.pages.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Severity;
import uk.foresend.report.Table;

/** Gathers what is found in files, step by step: a step that fails leaves what stood before it. */
final class Look {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private Optional<Looked.Offered> offered = Optional.empty();

  /** Notes the problems of a step; returns what came of it, if anything did. */
  <T> Optional<T> taken(Checked<T> step) {
    problems.addAll(step.problems());
    return step.isPresent() ? Optional.of(step.get()) : Optional.empty();
  }

  void wrong(List<Problem> more) {
    problems.addAll(more);
  }

  void tell(List<Table> more) {
    tables.addAll(more);
  }

  void offer(Looked.Offered scenario) {
    offered = Optional.of(scenario);
  }

  Looked done() {
    List<Problem> all =
        problems.stream()
            // what is known of the scenario as it stands is told on its own page
            .filter(one -> one.severity() != Severity.NOTE)
            .distinct()
            .sorted(Problem.ORDER)
            .toList();
    boolean stopped = all.stream().anyMatch(Problem::stops);
    return new Looked(all, tables, false, stopped ? Optional.empty() : offered);
  }
}
