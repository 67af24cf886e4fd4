package uk.foresend.api.chance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foresend.Draws;
import uk.foresend.api.desk.Shown;
import uk.foresend.problem.Nearest;
import uk.foresend.report.FuturesReport;
import uk.foresend.report.Reports;
import uk.foresend.result.Children;
import uk.foresend.result.Extra;

/**
 * What is asked of the futures of a scenario.
 *
 * @param draws how many, and by which seed
 * @param extras what is wanted of what needs more runs; the rest is always told
 */
record SimulationAsked(Draws draws, Set<Extra> extras) {
  static final List<String> FIELDS = List.of("draws", "seed", "children", "reports");
  private static final long USUAL = 1_000;

  /** Keeps its own copy. */
  SimulationAsked {
    extras = Set.copyOf(extras);
  }

  /** Reads what is asked, 1,000 futures by default, telling the question what is wrong with it. */
  static Optional<SimulationAsked> read(Question question) {
    Set<Extra> extras = EnumSet.noneOf(Extra.class);
    for (String name : question.words("reports")) {
      Optional<FuturesReport> report = Reports.findOfFutures(name);
      if (report.isEmpty()) {
        List<String> all = Reports.ofFutures().stream().map(FuturesReport::id).toList();
        question.tell(
            question.place("reports"),
            "There is no report " + Shown.brief(name) + " on futures.",
            Nearest.hint(name, all));
      }
      report.ifPresent(found -> extras.addAll(found.needs()));
    }
    question
        .read("children", SimulationAsked::children, "on or off.")
        .filter(children -> children == Children.ONE_BY_ONE)
        .ifPresent(children -> extras.add(Extra.CHILDREN));
    return question.draws(USUAL).map(draws -> new SimulationAsked(draws, extras));
  }

  private static Optional<Children> children(String id) {
    return Arrays.stream(Children.values()).filter(each -> each.id().equals(id)).findFirst();
  }

  /** Returns what was asked for in a row. */
  static SimulationAsked of(SimulationRow row) {
    return new SimulationAsked(new Draws(row.draws(), row.seed()), extras(row.extras()));
  }

  /** Returns the reports that are told of such futures. */
  static List<FuturesReport> reports(Set<Extra> extras) {
    return Reports.ofFutures().stream()
        .filter(report -> extras.containsAll(report.needs()))
        .toList();
  }

  /** Returns the words under which the extras are stored. */
  String stored() {
    return extras.stream()
        .sorted()
        .map(extra -> extra.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(","));
  }

  /** Returns the extras stored under some words. */
  static Set<Extra> extras(String stored) {
    return Arrays.stream(stored.split(","))
        .filter(word -> !word.isEmpty())
        .map(word -> Extra.valueOf(word.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }
}
