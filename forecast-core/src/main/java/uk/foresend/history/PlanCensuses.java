package uk.foresend.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;

/**
 * The known breaks and gaps of a council's censuses, each said as a warning before anybody fits a
 * trend through them.
 */
public final class PlanCensuses {
  private static final int PERSON_LEVEL = 2023;

  private PlanCensuses() {}

  /**
   * Returns the warnings for one council's censuses, of all ages and of single ages, in the order
   * of the years.
   */
  public static List<Problem> warnings(List<PlanCensus> ofOneCouncil) {
    List<Problem> warnings = new ArrayList<>();
    Map<Integer, Count> totals = new LinkedHashMap<>();
    Map<Integer, Count> ages = new LinkedHashMap<>();
    for (PlanCensus census : ofOneCouncil) {
      Map<Integer, Count> sums = census.age().isPresent() ? ages : totals;
      sums.merge(census.january(), census.total(), Count::plus);
      if (census.age().isEmpty() && !census.withoutPlacement().equals(Count.ZERO)) {
        warnings.add(
            warning(
                census,
                census.withoutPlacement() + " of " + census.total() + " plans have no placement.",
                "Its placements were not published; use another January for the mix."));
      }
    }
    ages.forEach(
        (january, sum) -> {
          Count total = totals.getOrDefault(january, sum);
          if (!total.equals(sum)) {
            warnings.add(
                warning(
                    january,
                    "ages add up to " + sum + ", but there are " + total + " plans.",
                    "Ages are missing for some councils or were not published."));
          }
        });
    if (spans(totals, PERSON_LEVEL)) {
      warnings.add(
          warning(
              PERSON_LEVEL,
              "the series breaks: the return is person by person from here.",
              "Settings before and after are not alike; a change over the break is no trend."));
    }
    if (ofOneCouncil.stream().map(PlanCensus::basis).distinct().count() > 1) {
      warnings.add(
          warning(
              totals.keySet().stream().max(Integer::compare).orElse(0),
              "ages are taken on another day than in the years before.",
              "Do not follow one cohort over the two."));
    }
    return List.copyOf(warnings);
  }

  private static boolean spans(Map<Integer, Count> totals, int first) {
    return totals.keySet().stream().anyMatch(january -> january < first)
        && totals.keySet().stream().anyMatch(january -> january >= first);
  }

  private static Problem warning(PlanCensus census, String what, String hint) {
    return warning(census.january(), what, hint);
  }

  private static Problem warning(int january, String what, String hint) {
    return Problem.warning(
        Place.at("January " + january), "January " + january + ": " + what, hint);
  }
}
