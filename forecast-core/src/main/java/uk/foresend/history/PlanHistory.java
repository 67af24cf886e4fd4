package uk.foresend.history;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The published series from which numbers of plans are forecast, all councils in each.
 *
 * <p>A calendar year's flows come out with the January census after it, in June. So what stood in
 * June of a year is the censuses to that January and the flows to the December before it.
 *
 * @param councils the councils, past and present
 * @param older statements and plans of each January of 2010 to 2022, all ages and places together
 * @param plans the plans of each January from 2019 by placement, all ages together
 * @param heads the people aged 2 to 18 of each council, as estimated for the middle of some years
 * @param requests the requests of each calendar year, all ages together
 * @param newPlans the new plans of each calendar year, all ages together
 * @param inTime the plans within 20 weeks of each calendar year
 * @param ceased the plans that ceased in each calendar year: all, and by placement
 * @param topUps the top-up spend on special schools of each financial year
 * @param costs the spend a week for a child with special educational needs of each financial year
 */
public record PlanHistory(
    Councils councils,
    List<OlderPlans> older,
    List<PlanCensus> plans,
    List<YoungPeople> heads,
    List<AssessmentRequests> requests,
    List<NewPlans> newPlans,
    List<PlansInTime> inTime,
    List<CeasedPlans> ceased,
    List<SpecialistTopUp> topUps,
    List<LaitMeasure> costs) {

  /** Keeps its own copies. */
  public PlanHistory {
    older = List.copyOf(older);
    plans = List.copyOf(plans);
    heads = List.copyOf(heads);
    requests = List.copyOf(requests);
    newPlans = List.copyOf(newPlans);
    inTime = List.copyOf(inTime);
    ceased = List.copyOf(ceased);
    topUps = List.copyOf(topUps);
    costs = List.copyOf(costs);
  }

  /**
   * Returns what stood in June of a calendar year.
   *
   * <p>Heads of the middle of a year are taken from the June after it on; before any are, the
   * earliest stand in, as projections of them had been published for years. The outturn of a
   * financial year is out by the second June after it begins.
   */
  public PlanHistory asAt(int year) {
    OptionalInt earliest = heads.stream().mapToInt(YoungPeople::year).min();
    int known = Math.max(year - 1, earliest.orElse(year));
    return new PlanHistory(
        councils,
        older.stream().filter(one -> one.january() <= year).toList(),
        plans.stream().filter(one -> one.january() <= year).toList(),
        heads.stream().filter(one -> one.year() <= known).toList(),
        requests.stream().filter(one -> one.year() < year).toList(),
        newPlans.stream().filter(one -> one.year() < year).toList(),
        inTime.stream().filter(one -> one.year() < year).toList(),
        ceased.stream().filter(one -> one.year() < year).toList(),
        topUps.stream().filter(one -> one.year().startYear() < year - 1).toList(),
        costs.stream().filter(one -> one.year() < year - 1).toList());
  }

  /** Returns the same with other flows and prices beside the plans. */
  public PlanHistory with(
      List<CeasedPlans> otherCeased, List<SpecialistTopUp> otherTopUps, List<LaitMeasure> others) {
    return new PlanHistory(
        councils,
        older,
        plans,
        heads,
        requests,
        newPlans,
        inTime,
        otherCeased,
        otherTopUps,
        others);
  }

  /**
   * Returns the last January that is published for at least half as many councils as the fullest:
   * an extract of one council and England is not yet a census. Empty where there is none.
   */
  public OptionalInt lastJanuary() {
    List<Integer> januaries =
        plans.stream()
            .filter(one -> !one.council().equals(Council.ENGLAND))
            .map(PlanCensus::january)
            .sorted(Comparator.reverseOrder())
            .toList();
    long fullest =
        januaries.stream().distinct().mapToLong(one -> times(januaries, one)).max().orElse(0);
    return januaries.stream()
        .distinct()
        .filter(one -> times(januaries, one) * 2 >= fullest)
        .flatMapToInt(IntStream::of)
        .findFirst();
  }

  private static long times(List<Integer> januaries, int january) {
    return januaries.stream().filter(one -> one == january).count();
  }
}
