package uk.foresend.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.history.AssessmentRequests;
import uk.foresend.history.NewPlans;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.PlansInTime;
import uk.foresend.history.PublishedSeries;
import uk.foresend.history.Series;
import uk.foresend.history.TribunalAppeals;
import uk.foresend.history.YoungPeople;
import uk.foresend.proof.Measure.Read;
import uk.foresend.proof.Measure.Sums;
import uk.foresend.quantity.Source;
import uk.foresend.result.Benchmark.Ratio;
import uk.foresend.result.Benchmark.Theme;
import uk.foresend.result.Benchmark.Unit;

/** How many ask for a plan, how many are refused, how long it takes, how many appeal. */
final class FlowMeasures {

  /** Fewer than so many decisions, requests or plans make no share worth ranking. */
  private static final double LEAST = 10;

  private final Yearly<PlanCensus> plans;
  private final Yearly<YoungPeople> people;
  private final Yearly<AssessmentRequests> requests;
  private final Yearly<NewPlans> newPlans;
  private final Yearly<PlansInTime> inTime;
  private final Yearly<TribunalAppeals> appeals;

  FlowMeasures(PublishedSeries series) {
    plans = Yearly.of(series.plans(), PlanCensus::council, PlanCensus::january, PlanCensus::source);
    people =
        Yearly.of(
            series.youngPeople(), YoungPeople::council, YoungPeople::year, YoungPeople::source);
    requests =
        Yearly.of(
            series.requests(),
            AssessmentRequests::council,
            AssessmentRequests::year,
            AssessmentRequests::source);
    newPlans = Yearly.of(series.newPlans(), NewPlans::council, NewPlans::year, NewPlans::source);
    inTime =
        Yearly.of(series.inTime(), PlansInTime::council, PlansInTime::year, PlansInTime::source);
    appeals =
        Yearly.of(
            series.appeals(),
            TribunalAppeals::council,
            TribunalAppeals::year,
            TribunalAppeals::source);
  }

  List<Measure> all() {
    List<Measure> all = new ArrayList<>();
    requests
        .latest()
        .ifPresent(
            year -> {
              people.latest().ifPresent(middle -> all.add(requestsPerHead(year, middle)));
              all.add(requestsPerPlan(year));
              all.add(refused(year));
            });
    newPlans.latest().ifPresent(year -> all.add(newPerPlan(year)));
    inTime.latest().ifPresent(year -> all.add(within(year)));
    appeals.latest().ifPresent(year -> all.add(appealed(year)));
    return all;
  }

  private Measure requestsPerHead(int year, int middle) {
    return flow(
        "requests-per-thousand",
        "Requests for an assessment per head",
        year,
        Unit.PER_THOUSAND,
        "First requests for an assessment in the year over the people aged 2 to 18 in the middle of "
            + middle
            + ", the last published here for every council, times 1,000.",
        new Sums(
            Together.ratios(
                requests.in(year),
                people.in(middle),
                (asked, heads) ->
                    Optional.of(new Ratio(asked.received().value(), heads.people().doubleValue()))),
            Together.per(1000),
            1),
        Together.sources(requests.sources(year), people.sources(middle)),
        List.of(new Read(Series.REQUESTS, year), new Read(Series.YOUNG_PEOPLE, middle)));
  }

  private Measure requestsPerPlan(int year) {
    return flow(
        "requests-per-hundred-plans",
        "Requests for an assessment per plan",
        year,
        Unit.PER_HUNDRED_PLANS,
        "First requests for an assessment in the year over the plans of its January, times 100.",
        new Sums(
            Together.ratios(
                requests.in(year),
                plans.in(year),
                (asked, census) ->
                    Optional.of(new Ratio(asked.received().value(), census.total().value()))),
            Together.per(100),
            LEAST),
        Together.sources(requests.sources(year), plans.sources(year)),
        List.of(new Read(Series.REQUESTS, year), new Read(Series.PLANS, year)));
  }

  private Measure refused(int year) {
    return flow(
        "refused",
        "Requests refused",
        year,
        Unit.SHARE,
        "Requests of the year that the council decided not to assess over all requests of the year.",
        new Sums(
            Together.ratios(
                requests.in(year),
                requests.in(year),
                (asked, same) -> Together.ratio(asked.refused(), Optional.of(asked.received()))),
            Together.OVER,
            LEAST),
        requests.sources(year),
        List.of(new Read(Series.REQUESTS, year)));
  }

  private Measure newPerPlan(int year) {
    return flow(
        "new-plans-per-hundred-plans",
        "New plans per plan",
        year,
        Unit.PER_HUNDRED_PLANS,
        "Plans issued for the first time in the year over the plans of its January, times 100.",
        new Sums(
            Together.ratios(
                newPlans.in(year),
                plans.in(year),
                (issued, census) ->
                    Optional.of(new Ratio(issued.total().value(), census.total().value()))),
            Together.per(100),
            LEAST),
        Together.sources(newPlans.sources(year), plans.sources(year)),
        List.of(new Read(Series.NEW_PLANS, year), new Read(Series.PLANS, year)));
  }

  private Measure within(int year) {
    return flow(
        "within-20-weeks",
        "Plans issued within 20 weeks",
        year,
        Unit.SHARE,
        "Plans issued within 20 weeks of the request over all plans issued, exceptions included.",
        new Sums(
            Together.ratios(
                inTime.in(year),
                inTime.in(year),
                (plan, same) -> Together.ratio(plan.all().inTime(), plan.all().issued())),
            Together.OVER,
            LEAST),
        inTime.sources(year),
        List.of(new Read(Series.TIMELINESS, year)));
  }

  private Measure appealed(int year) {
    return flow(
        "appeals",
        "Appeals registered",
        year,
        Unit.SHARE,
        "Appeals registered with the tribunal over the decisions that could be appealed against.",
        new Sums(
            Together.ratios(
                appeals.in(year),
                appeals.in(year),
                (one, same) -> Together.ratio(one.appeals(), one.decisions())),
            Together.OVER,
            LEAST),
        appeals.sources(year),
        List.of(new Read(Series.TRIBUNAL, year)));
  }

  private static Measure flow(
      String id,
      String label,
      int year,
      Unit unit,
      String definition,
      Sums sums,
      List<Source> sources,
      List<Read> read) {
    return new Measure(
        id,
        Theme.FLOWS,
        label,
        String.valueOf(year),
        year + 1,
        unit,
        definition,
        sums,
        sources,
        read);
  }
}
