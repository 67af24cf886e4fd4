package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import uk.foresend.history.Actuals;
import uk.foresend.history.Decision;
import uk.foresend.history.PlanCell;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.ReturnCounts;
import uk.foresend.history.Tally;
import uk.foresend.quantity.Source;

/** Censuses that were published, or counted in a return, as what came true of a scenario. */
public final class CountedPlans {
  private CountedPlans() {}

  /**
   * Returns each January of a published caseload by setting, all ages together, in order.
   *
   * @param rules which columns a setting is counted in
   * @param rows the rows of one council
   * @param first the first January that is wanted
   */
  public static List<Actuals> of(Rules rules, List<PlanCensus> rows, int first) {
    Catalogue catalogue = new Catalogue(rules);
    List<Actuals> years = new ArrayList<>();
    rows.stream()
        .filter(row -> row.age().isEmpty() && row.january() >= first)
        .sorted(Comparator.comparingInt(PlanCensus::january))
        .forEach(
            row -> {
              double[] plans = catalogue.plans(row);
              Map<String, List<Long>> bySetting = new LinkedHashMap<>();
              for (int s = 0; s < plans.length; s++) {
                bySetting.put(catalogue.at(s).id(), List.of(Math.round(plans[s])));
              }
              years.add(
                  Actuals.counted(row.source(), row.january(), bySetting, OptionalDouble.empty()));
            });
    return years;
  }

  /**
   * Returns what a council's own return counts, by setting and single year of age.
   *
   * @param settings every setting there is; nobody is in one that the return does not name
   */
  public static Actuals of(ReturnCounts counts, Set<String> settings, Source source) {
    Map<String, long[]> plans = new LinkedHashMap<>();
    settings.stream().sorted().forEach(id -> plans.put(id, new long[RebaseChecks.SINGLE_AGES]));
    for (Tally<PlanCell> one : counts.cells()) {
      plans
              .computeIfAbsent(one.of().setting(), id -> new long[RebaseChecks.SINGLE_AGES])[
              one.of().age()] +=
          Math.round(one.count().value());
    }
    Map<String, List<Long>> rows = new LinkedHashMap<>();
    plans.forEach((id, row) -> rows.put(id, Arrays.stream(row).boxed().toList()));
    double requests =
        counts.requests().stream()
            .map(Tally<Decision>::count)
            .mapToDouble(one -> one.value())
            .sum();
    return Actuals.counted(
        source,
        counts.census().day().getYear(),
        rows,
        requests > 0 ? OptionalDouble.of(requests) : OptionalDouble.empty());
  }
}
