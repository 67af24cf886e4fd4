package uk.foresend.lever;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.foresend.assumption.Assumptions;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.send.AgeBand;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.Setting;

/** Checks that what a lever names is known to the scenario. */
final class Names {

  private Names() {}

  /** Returns a problem if there is no such setting. */
  static Optional<Problem> setting(Assumptions assumptions, String field, String id) {
    return oneOf(
        field,
        id,
        "setting",
        assumptions.setup().axes().settings().stream().map(Setting::id).toList());
  }

  /** Returns a problem if there is no such scheme. */
  static Optional<Problem> scheme(Assumptions assumptions, String id) {
    return oneOf(
        "scheme",
        id,
        "scheme",
        assumptions.programme().schemes().stream().map(CapitalScheme::id).toList());
  }

  /** Returns a problem if a name is not one of those known. */
  static Optional<Problem> oneOf(String field, String id, String kind, List<String> known) {
    if (known.contains(id)) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.invalid(
            Place.at(field),
            field + " is " + quoted(id) + ", but there is no such " + kind + ".",
            known.isEmpty()
                ? "This scenario has none."
                : "Known here: " + known.stream().collect(Collectors.joining(", ")) + "."));
  }

  /** Returns a problem if ages are out of range or upside down. */
  static Optional<Problem> ages(String prefix, int from, int to) {
    if (from >= 0 && to <= AgeBand.OLDEST && from <= to) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.invalid(
            Place.at(prefix + "fromAge"),
            "ages are "
                + from
                + " to "
                + to
                + ", but must lie in 0 to "
                + AgeBand.OLDEST
                + ", the youngest first.",
            from > to ? "Maybe you meant " + to + " to " + from + "." : ""));
  }

  private static String quoted(String id) {
    return "\"" + id + "\"";
  }
}
