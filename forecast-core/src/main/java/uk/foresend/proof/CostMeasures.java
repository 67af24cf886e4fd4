package uk.foresend.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.PublishedSeries;
import uk.foresend.history.S251Amount;
import uk.foresend.history.S251Heading;
import uk.foresend.history.S251Phase;
import uk.foresend.history.S251Side;
import uk.foresend.history.Series;
import uk.foresend.proof.Measure.Read;
import uk.foresend.proof.Measure.Sums;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;
import uk.foresend.result.Benchmark.Ratio;
import uk.foresend.result.Benchmark.Theme;
import uk.foresend.result.Benchmark.Unit;

/**
 * What a placement costs: section 251 outturn over the average placements of the financial year.
 *
 * <p>The average of the twelve months is {@code 5/16 × January before + 11/16 × January inside}:
 * April to December lie 3 to 11 twelfths of the way from one census to the next, and January to
 * March are taken as the January inside, since the next census lies beyond the year.
 *
 * <p>Top-up alone is divided: the outturn of place funding leaves out the places that the
 * department pays academies and colleges for, so that top-up and places added up would make a
 * council of maintained schools look dear beside one of academies.
 */
final class CostMeasures {
  private static final double OF_JANUARY_BEFORE = 5.0 / 16;
  private static final double OF_JANUARY_INSIDE = 11.0 / 16;

  /** Fewer placements on average make no price worth ranking. */
  private static final double LEAST = 10;

  private static final Set<String> INDEPENDENT =
      Set.of("special_independent", "special_non_maintained");
  private static final Set<String> STATE_SPECIAL =
      Set.of(
          "special_la_maintained",
          "special_academy_free",
          "special_academy",
          "special_free_school");
  private static final Set<String> MAINSTREAM =
      Stream.of("la_maintained", "academy", "free_school")
          .flatMap(owner -> Stream.of("", "_resourced_provision", "_senunit").map(owner::concat))
          .map("mainstream_"::concat)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> SPECIALIST_COLLEGES = Set.of("specialist_post_16_institutions");
  private static final Set<String> COLLEGES = Set.of("general_fe_tertiary_colleges");

  private final Yearly<PlanCensus> plans;
  private final List<S251Amount> outturn;

  CostMeasures(PublishedSeries series) {
    plans = Yearly.of(series.plans(), PlanCensus::council, PlanCensus::january, PlanCensus::source);
    outturn = series.spending().stream().filter(one -> one.side() == S251Side.OUTTURN).toList();
  }

  List<Measure> all() {
    Optional<FinancialYear> latest =
        outturn.stream().map(S251Amount::year).max(FinancialYear::compareTo);
    List<Measure> all = new ArrayList<>();
    latest.ifPresent(
        year -> {
          all.add(
              price(
                  "independent-special",
                  "Independent and non-maintained special schools",
                  "fees and top-up of special schools",
                  year,
                  S251Heading.TOP_UP_INDEPENDENT,
                  Set.of(S251Phase.SPECIAL),
                  INDEPENDENT,
                  " The £10,000 that the department pays a non-maintained school is not in it."));
          all.add(
              price(
                  "state-special",
                  "Top-up in state special schools",
                  "top-up of special schools",
                  year,
                  S251Heading.TOP_UP_STATE,
                  Set.of(S251Phase.SPECIAL),
                  STATE_SPECIAL,
                  " Place funding, £10,000 a place, comes on top and is not in it."));
          all.add(
              price(
                  "mainstream",
                  "Top-up in state mainstream schools",
                  "top-up of primary and secondary schools",
                  year,
                  S251Heading.TOP_UP_STATE,
                  Set.of(S251Phase.PRIMARY, S251Phase.SECONDARY),
                  MAINSTREAM,
                  " Units and resourced provision are among the placements; places are not in it."));
          all.add(
              price(
                  "specialist-college",
                  "Independent and specialist colleges",
                  "top-up and fees of post-school providers, non-maintained and independent",
                  year,
                  S251Heading.TOP_UP_INDEPENDENT,
                  Set.of(S251Phase.POST_SCHOOL),
                  SPECIALIST_COLLEGES,
                  ""));
          all.add(
              price(
                  "college",
                  "Top-up in general further education",
                  "top-up of post-school providers, state",
                  year,
                  S251Heading.TOP_UP_STATE,
                  Set.of(S251Phase.POST_SCHOOL),
                  COLLEGES,
                  " Places, £6,000 a place, come on top; sixth forms are in the spend and not among"
                      + " the placements."));
        });
    return all;
  }

  private Measure price(
      String id,
      String label,
      String spend,
      FinancialYear year,
      S251Heading heading,
      Set<S251Phase> phases,
      Set<String> columns,
      String further) {
    int inside = year.january().getYear();
    Map<String, Double> averages = averages(inside, columns);
    Map<String, Ratio> ratios =
        Together.ratios(
            spent(year, heading, phases),
            averages,
            (pounds, placements) ->
                pounds > 0 && placements > 0
                    ? Optional.of(new Ratio(pounds, placements))
                    : Optional.empty());
    Set<String> named = new TreeSet<>(heading.lines());
    return new Measure(
        "cost-" + id,
        Theme.COST,
        label,
        year.toString(),
        inside,
        Unit.POUNDS_A_PLACEMENT,
        "Section 251 outturn, "
            + spend
            + " ("
            + String.join(", ", named)
            + "), over the placements with a plan, five sixteenths of January "
            + (inside - 1)
            + " and eleven of January "
            + inside
            + ". Councils that returned no such spend, or have no such placements, are left out."
            + further,
        new Sums(ratios, Together.OVER, LEAST),
        Together.sources(sources(year), plans.sources(inside), plans.sources(inside - 1)),
        List.of(
            new Read(Series.S251, year.startYear()), new Read(Series.PLANS, inside - 1, inside)));
  }

  /** The pounds of a heading's phases, for councils that returned every one of them. */
  private Map<String, Double> spent(
      FinancialYear year, S251Heading heading, Set<S251Phase> phases) {
    Map<String, Set<S251Phase>> returned = new HashMap<>();
    Map<String, Double> pounds = new HashMap<>();
    outturn.stream()
        .filter(one -> one.year().equals(year) && one.heading() == heading)
        .filter(one -> phases.contains(one.phase()))
        .forEach(
            one -> {
              returned.computeIfAbsent(one.council(), code -> new TreeSet<>()).add(one.phase());
              pounds.merge(one.council(), one.amount().pounds(), Double::sum);
            });
    pounds.keySet().removeIf(council -> !phases.equals(returned.get(council)));
    return pounds;
  }

  private Map<String, Double> averages(int inside, Set<String> columns) {
    Map<String, Double> averages = new HashMap<>();
    plans
        .in(inside)
        .forEach(
            (council, after) -> {
              PlanCensus before = plans.in(inside - 1).get(council);
              if (before != null && isPlaced(before) && isPlaced(after)) {
                averages.put(
                    council,
                    OF_JANUARY_BEFORE * placed(before, columns)
                        + OF_JANUARY_INSIDE * placed(after, columns));
              }
            });
    return averages;
  }

  private static boolean isPlaced(PlanCensus census) {
    return census.withoutPlacement().equals(Count.ZERO);
  }

  private static double placed(PlanCensus census, Set<String> columns) {
    return columns.stream()
        .flatMap(column -> census.placed(column).stream())
        .mapToDouble(Count::value)
        .sum();
  }

  private List<Source> sources(FinancialYear year) {
    return outturn.stream()
        .filter(one -> one.year().equals(year))
        .map(S251Amount::source)
        .distinct()
        .toList();
  }
}
