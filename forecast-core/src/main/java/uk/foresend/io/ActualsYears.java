package uk.foresend.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.history.Actuals;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Node;

/** Reads what has come true over one year or several, in YAML or JSON. */
public final class ActualsYears {
  private static final String YEARS = "years";
  private static final String SCENARIO = "scenario";

  private ActualsYears() {}

  /** Returns each year that the document says, or everything that is wrong with it. */
  public static Checked<List<Actuals>> read(byte[] bytes, String name) {
    return new ScenarioReader().read(bytes, name).then(one -> read(one.root()));
  }

  /** Returns the same of a document that has been parsed: one year, or a list under years. */
  public static Checked<List<Actuals>> read(Node.Mapping root) {
    Optional<Node> given = root.field(YEARS);
    if (given.isEmpty()) {
      return ActualsReader.read(root).then(one -> Checked.of(List.of(one), List.of()));
    }
    List<Problem> problems = new ArrayList<>();
    root.entries().stream()
        .filter(entry -> !entry.name().equals(YEARS) && !entry.name().equals(SCENARIO))
        .forEach(
            entry ->
                problems.add(
                    Problem.invalid(
                        entry.place(),
                        entry.name() + " is not known beside years.",
                        "Write it in the year that it is of.")));
    List<Node> items = given.get() instanceof Node.Sequence row ? row.items() : List.of();
    List<Actuals> years = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Node.Mapping year) {
        Checked<Actuals> read = ActualsReader.read(year);
        problems.addAll(read.problems());
        if (read.isPresent()) {
          years.add(read.get());
        }
      }
    }
    if (items.isEmpty() || items.stream().anyMatch(one -> !(one instanceof Node.Mapping))) {
      problems.add(
          Problem.invalid(
              given.get().place(),
              "years must be a list of years, each with its january, source and plans.",
              "Write years: [{january: 2025, ...}, {january: 2026, ...}]."));
    }
    return problems.isEmpty() ? Checked.of(years, List.of()) : Checked.refused(problems);
  }
}
