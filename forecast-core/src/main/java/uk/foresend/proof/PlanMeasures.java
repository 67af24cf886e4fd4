package uk.foresend.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.PublishedSeries;
import uk.foresend.history.Series;
import uk.foresend.history.YoungPeople;
import uk.foresend.proof.Measure.Read;
import uk.foresend.proof.Measure.Sums;
import uk.foresend.quantity.Count;
import uk.foresend.result.Benchmark.Ratio;
import uk.foresend.result.Benchmark.Theme;
import uk.foresend.result.Benchmark.Unit;
import uk.foresend.send.PlacementCategory;

/** How many plans there are for the people there are, how fast they grow and where they are. */
final class PlanMeasures {

  /** The years over which growth is told. */
  private static final List<Integer> OVER = List.of(1, 3, 5);

  private final Yearly<PlanCensus> plans;
  private final Yearly<YoungPeople> people;
  private final List<CensusColumn> columns;

  PlanMeasures(PublishedSeries series) {
    plans = Yearly.of(series.plans(), PlanCensus::council, PlanCensus::january, PlanCensus::source);
    people =
        Yearly.of(
            series.youngPeople(), YoungPeople::council, YoungPeople::year, YoungPeople::source);
    columns = series.columns();
  }

  List<Measure> all() {
    List<Measure> all = new ArrayList<>();
    Optional<Integer> january = plans.latest();
    Optional<Integer> middle = people.latest();
    if (january.isPresent() && middle.isPresent()) {
      int alike = middle.get() + 1;
      all.add(prevalence("plans-per-thousand-matched", alike, middle.get()));
      if (january.get() != alike) {
        all.add(prevalence("plans-per-thousand", january.get(), middle.get()));
      }
    }
    january.ifPresent(
        latest -> {
          OVER.forEach(years -> all.add(growth(latest, years)));
          for (PlacementCategory category : PlacementCategory.values()) {
            all.add(mix(category, latest));
          }
        });
    return all;
  }

  private Measure prevalence(String id, int january, int middle) {
    Map<String, Ratio> ratios =
        Together.ratios(
            plans.in(january),
            people.in(middle),
            (census, heads) ->
                Optional.of(new Ratio(census.total().value(), heads.people().doubleValue())));
    String stale =
        january == middle + 1
            ? ""
            : " Nothing later is published here for every council: where people have become more or"
                + " fewer since, the rate says too much or too little by as much.";
    return new Measure(
        id,
        Theme.PREVALENCE,
        "Plans per head",
        "January " + january,
        january,
        Unit.PER_THOUSAND,
        "Plans held from birth to 25 over the people aged 2 to 18 in the middle of "
            + middle
            + ", times 1,000."
            + stale,
        new Sums(ratios, Together.per(1000), 1),
        Together.sources(plans.sources(january), people.sources(middle)),
        List.of(new Read(Series.PLANS, january), new Read(Series.YOUNG_PEOPLE, middle)));
  }

  private Measure growth(int january, int years) {
    int first = january - years;
    Map<String, Ratio> ratios =
        Together.ratios(
            plans.in(january),
            plans.in(first),
            (now, then) -> Optional.of(new Ratio(now.total().value(), then.total().value())));
    return new Measure(
        "growth-" + years,
        Theme.GROWTH,
        years == 1 ? "Plans in one year" : "Plans a year over " + words(years) + " years",
        "January " + first + " to " + january,
        january,
        Unit.RATE,
        years == 1
            ? "Plans over the plans a year before, less 1."
            : "Plans over the plans "
                + words(years)
                + " years before, the "
                + (years == 3 ? "third" : "fifth")
                + " root of it, less 1. Councils that began in between are left out.",
        new Sums(ratios, Together.growth(years), 1),
        Together.sources(plans.sources(january), plans.sources(first)),
        List.of(new Read(Series.PLANS, first, january)));
  }

  private Measure mix(PlacementCategory category, int january) {
    Map<String, Ratio> ratios =
        Together.ratios(
            plans.in(january), plans.in(january), (census, same) -> share(census, category));
    return new Measure(
        "mix-" + category.id(),
        Theme.MIX,
        category.label(),
        "January " + january,
        january,
        Unit.SHARE,
        "Plans in the category over plans whose placement is published.",
        new Sums(ratios, Together.OVER, 1),
        plans.sources(january),
        List.of(new Read(Series.PLANS, january)));
  }

  /** Empty where placements were not published: plans without one are nowhere, not elsewhere. */
  private Optional<Ratio> share(PlanCensus census, PlacementCategory category) {
    if (!census.withoutPlacement().equals(Count.ZERO)) {
      return Optional.empty();
    }
    Map<PlacementCategory, Count> plansIn = census.byCategory(columns);
    return Optional.of(
        new Ratio(
            plansIn.getOrDefault(category, Count.ZERO).value(),
            Count.sum(plansIn.values()).value()));
  }

  private static String words(int years) {
    return years == 3 ? "three" : "five";
  }
}
