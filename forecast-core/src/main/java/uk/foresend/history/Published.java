package uk.foresend.history;

import java.util.List;

/**
 * Every published series that a baseline is made of, for all councils and England.
 *
 * @param councils the councils
 * @param columns the columns of the January census
 * @param plans plans by placement, all ages together
 * @param plansByAge plans by placement and single age
 * @param older statements and plans of each January of 2010 to 2022, all together
 * @param heads the people aged 2 to 18 of each council in some years
 * @param newPlans new plans by placement: all, and by age
 * @param ceasedPlans plans that ceased: all, by age and by placement
 * @param requests requests for an assessment
 * @param assessments assessments
 * @param inTime how long plans took to issue
 * @param population projections of the people of an area
 * @param spend section 251 budget and outturn
 * @param measures measures of the Local Authority Interactive Tool
 * @param blocks the four blocks, in every edition
 * @param balances cumulative balances
 * @param caveats known breaks and traps
 */
public record Published(
    List<Council> councils,
    List<CensusColumn> columns,
    List<PlanCensus> plans,
    List<PlanCensus> plansByAge,
    List<OlderPlans> older,
    List<YoungPeople> heads,
    List<NewPlans> newPlans,
    List<CeasedPlans> ceasedPlans,
    List<AssessmentRequests> requests,
    List<Assessments> assessments,
    List<PlansInTime> inTime,
    List<PopulationProjection> population,
    List<S251Amount> spend,
    List<LaitMeasure> measures,
    List<BlockAllocations> blocks,
    List<DsgBalance> balances,
    Caveats caveats) {

  /** Returns the same with other projections of the people of an area. */
  public Published withPopulation(List<PopulationProjection> others) {
    return new Published(
        councils,
        columns,
        plans,
        plansByAge,
        older,
        heads,
        newPlans,
        ceasedPlans,
        requests,
        assessments,
        inTime,
        others,
        spend,
        measures,
        blocks,
        balances,
        caveats);
  }

  /** Returns the series from which numbers of plans are forecast. */
  public PlanHistory planHistory() {
    return new PlanHistory(
        new Councils(councils),
        older,
        plans,
        heads,
        requests.stream().filter(one -> one.of().equals(Part.WHOLE)).toList(),
        newPlans.stream().filter(one -> one.of().equals(Part.WHOLE)).toList(),
        inTime,
        ceasedPlans.stream()
            .filter(one -> one.of().equals(Part.WHOLE) || one.of() instanceof Part.Placed)
            .toList(),
        List.of(),
        List.of());
  }
}
