package uk.foresend.history;

import java.util.List;

/**
 * The published series by which councils are set beside each other, all councils in each.
 *
 * @param councils the councils, past and present
 * @param columns the convention that puts the columns of the census into placement categories
 * @param plans the plans of each January, all ages together
 * @param youngPeople the people aged 2 to 18
 * @param requests the requests of each calendar year, all ages together
 * @param newPlans the new plans of each calendar year, all ages together
 * @param inTime the plans within 20 weeks of each calendar year
 * @param appeals the appeals of each calendar year
 * @param spending the section 251 budgets and outturns
 * @param lait the measures of the Local Authority Interactive Tool
 * @param grants the four blocks of each year, in every edition
 * @param balances the balances at each 31 March
 * @param caveats the known breaks and traps of all of these
 */
public record PublishedSeries(
    Councils councils,
    List<CensusColumn> columns,
    List<PlanCensus> plans,
    List<YoungPeople> youngPeople,
    List<AssessmentRequests> requests,
    List<NewPlans> newPlans,
    List<PlansInTime> inTime,
    List<TribunalAppeals> appeals,
    List<S251Amount> spending,
    List<LaitMeasure> lait,
    List<BlockAllocations> grants,
    List<DsgBalance> balances,
    Caveats caveats) {

  /** Keeps its own copies. */
  public PublishedSeries {
    columns = List.copyOf(columns);
    plans = List.copyOf(plans);
    youngPeople = List.copyOf(youngPeople);
    requests = List.copyOf(requests);
    newPlans = List.copyOf(newPlans);
    inTime = List.copyOf(inTime);
    appeals = List.copyOf(appeals);
    spending = List.copyOf(spending);
    lait = List.copyOf(lait);
    grants = List.copyOf(grants);
    balances = List.copyOf(balances);
  }
}
