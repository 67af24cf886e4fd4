package uk.foresend.api.baselines;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.foresend.api.desk.Starting;
import uk.foresend.io.GivenTable;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Nearest;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Node;

/**
 * What is asked for: whose baseline, as at when, on which population.
 *
 * @param council a code or a name
 * @param asAt the year; the latest when empty
 * @param population a projection of the council's own, as CSV
 */
record BaselineWanted(String council, OptionalInt asAt, Optional<Starting.Population> population) {
  private static final List<String> FIELDS = List.of("council", "asAt", "population");

  /** Returns what a document asks for, or everything that is wrong with it. */
  static Checked<BaselineWanted> of(Node.Mapping root) {
    List<Problem> problems = new ArrayList<>();
    for (Node.Entry entry : root.entries()) {
      if (!FIELDS.contains(entry.name())) {
        problems.add(
            Problem.invalid(
                entry.place(),
                "There is no field " + entry.name() + ".",
                Nearest.hint(entry.name(), FIELDS)));
      } else if (!(entry.value() instanceof Node.Scalar)) {
        problems.add(
            Problem.invalid(entry.value().place(), entry.name() + " must be a single value.", ""));
      }
    }
    Optional<Node.Scalar> council = scalar(root, "council");
    if (council.filter(said -> !said.text().isBlank()).isEmpty()) {
      problems.add(
          Problem.invalid(
              root.place(), "council is not given.", "For example {\"council\": \"dorset\"}."));
    }
    Optional<Node.Scalar> asAt = scalar(root, "asAt");
    if (asAt.filter(said -> !said.text().strip().matches("\\d{4}")).isPresent()) {
      problems.add(
          Problem.invalid(
              asAt.get().place(), "asAt is " + asAt.get().text() + ", but must be a year.", ""));
    }
    return problems.isEmpty()
        ? Checked.of(
            new BaselineWanted(
                council.map(Node.Scalar::text).orElse(""),
                asAt.map(said -> OptionalInt.of(Integer.parseInt(said.text().strip())))
                    .orElse(OptionalInt.empty()),
                scalar(root, "population")
                    .map(
                        said ->
                            new Starting.Population(
                                GivenTable.text(new StringReader(said.text()), "population")))),
            List.of())
        : Checked.refused(problems);
  }

  private static Optional<Node.Scalar> scalar(Node.Mapping root, String field) {
    return root.field(field).filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
  }
}
