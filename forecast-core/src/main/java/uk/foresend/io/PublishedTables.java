package uk.foresend.io;

import java.util.List;
import uk.foresend.history.Asked;
import uk.foresend.history.AssessmentRequests;
import uk.foresend.history.Assessments;
import uk.foresend.history.Caveats;
import uk.foresend.history.CeasedPlans;
import uk.foresend.history.LaitMeasure;
import uk.foresend.history.NewPlans;
import uk.foresend.history.OlderPlans;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.PlansByNeed;
import uk.foresend.history.PlansInTime;
import uk.foresend.history.PopulationProjection;
import uk.foresend.history.S251Amount;
import uk.foresend.history.Series;
import uk.foresend.history.SpecialistTopUp;
import uk.foresend.history.TribunalAppeals;
import uk.foresend.history.YearsInPlace;
import uk.foresend.history.YoungPeople;
import uk.foresend.io.published.AssessmentRequestsCsv;
import uk.foresend.io.published.AssessmentsCsv;
import uk.foresend.io.published.CeasedPlansCsv;
import uk.foresend.io.published.LaitCsv;
import uk.foresend.io.published.NewPlansCsv;
import uk.foresend.io.published.OlderPlansCsv;
import uk.foresend.io.published.PlanCensusCsv;
import uk.foresend.io.published.PlansByNeedCsv;
import uk.foresend.io.published.PlansInTimeCsv;
import uk.foresend.io.published.ProjectionsCsv;
import uk.foresend.io.published.S251BenchmarkCsv;
import uk.foresend.io.published.SpecialistTopUpCsv;
import uk.foresend.io.published.TribunalAppealsCsv;
import uk.foresend.io.published.YearsInPlaceCsv;
import uk.foresend.io.published.YoungPeopleCsv;
import uk.foresend.problem.Checked;

/**
 * The published series among the shipped reference tables, those asked for with the caveats that
 * touch them as warnings.
 *
 * <p>What {@link ReferenceData} also holds stands there: councils, the grant, lines and sources.
 */
public abstract sealed class PublishedTables permits ReferenceData {
  final ReferenceTables tables;

  PublishedTables(ReferenceTables tables) {
    this.tables = tables;
  }

  /**
   * Returns the plans by placement, all ages together, council by council and January by January.
   */
  public Checked<List<PlanCensus>> plans() {
    return tables.everything(Series.PLANS);
  }

  /** Returns the plans by placement and single age, where they are published. */
  public Checked<List<PlanCensus>> plansByAge() {
    return tables.everything(Series.PLANS_BY_AGE);
  }

  /** Returns the plans by placement that are asked for, with the caveats that touch them. */
  public Checked<List<PlanCensus>> plans(Asked asked) {
    return tables.placed(Series.PLANS, PlanCensusCsv::new, asked);
  }

  /** Returns the plans by placement and single age, with the caveats that touch them. */
  public Checked<List<PlanCensus>> plansByAge(Asked asked) {
    return tables.placed(Series.PLANS_BY_AGE, PlanCensusCsv::new, asked);
  }

  /** Returns the new plans of calendar years: all, and by age when they started. */
  public Checked<List<NewPlans>> newPlans(Asked asked) {
    return tables.placed(Series.NEW_PLANS, NewPlansCsv::new, asked);
  }

  /** Returns the plans that ceased in calendar years, by reason. */
  public Checked<List<CeasedPlans>> ceasedPlans(Asked asked) {
    return tables.published(Series.CEASED_PLANS, new CeasedPlansCsv(), asked);
  }

  /** Returns the requests for an assessment: all, and by age. */
  public Checked<List<AssessmentRequests>> requests(Asked asked) {
    return tables.published(Series.REQUESTS, new AssessmentRequestsCsv(), asked);
  }

  /** Returns the assessments and what came of them. */
  public Checked<List<Assessments>> assessments(Asked asked) {
    return tables.published(Series.ASSESSMENTS, new AssessmentsCsv(), asked);
  }

  /** Returns how long plans took to issue. */
  public Checked<List<PlansInTime>> plansInTime(Asked asked) {
    return tables.published(Series.TIMELINESS, new PlansInTimeCsv(), asked);
  }

  /** Returns the plans of January 2025 by primary need: all, and by placement. */
  public Checked<List<PlansByNeed>> plansByNeed(Asked asked) {
    return tables.published(Series.NEEDS, new PlansByNeedCsv(), asked);
  }

  /** Returns the plans by years held, of England and the South West. */
  public Checked<List<YearsInPlace>> yearsInPlace(Asked asked) {
    return tables.placed(Series.YEARS_IN_PLACE, YearsInPlaceCsv::new, asked);
  }

  /** Returns the statements and plans of January 2010 to 2022: all, and by age group. */
  public Checked<List<OlderPlans>> olderPlansByAge(Asked asked) {
    return tables.published(Series.OLDER_BY_AGE, OlderPlansCsv.BY_AGE, asked);
  }

  /** Returns the same: all, and by group of establishments. */
  public Checked<List<OlderPlans>> olderPlansByEstablishment(Asked asked) {
    return tables.published(Series.OLDER_BY_ESTABLISHMENT, OlderPlansCsv.BY_ESTABLISHMENT, asked);
  }

  /** Returns the population projections that are kept, Dorset's; other councils bring theirs. */
  public Checked<List<PopulationProjection>> populations(Asked asked) {
    return tables.named(Series.POPULATION, ProjectionsCsv::new, asked);
  }

  /** Returns the people aged 2 to 18 of every council, in the middle of 2021. */
  public Checked<List<YoungPeople>> youngPeople(Asked asked) {
    return tables.published(Series.YOUNG_PEOPLE, new YoungPeopleCsv(), asked);
  }

  /** Returns the section 251 budget and outturn of high needs, 2021-22. */
  public Checked<List<S251Amount>> s251Amounts(Asked asked) {
    return tables.published(Series.S251, new S251BenchmarkCsv(), asked);
  }

  /** Returns the measures of high needs of the Local Authority Interactive Tool. */
  public Checked<List<LaitMeasure>> laitMeasures(Asked asked) {
    return tables.published(Series.LAIT, new LaitCsv(), asked);
  }

  /** Returns the appeals to the tribunal, 2014 to 2024. */
  public Checked<List<TribunalAppeals>> tribunalAppeals(Asked asked) {
    return tables.named(Series.TRIBUNAL, TribunalAppealsCsv::new, asked);
  }

  /** Returns the top-up spend on special schools, 2018-19 to 2021-22. */
  public Checked<List<SpecialistTopUp>> specialistTopUps(Asked asked) {
    return tables.named(Series.SPECIALIST_TOP_UP, SpecialistTopUpCsv::new, asked);
  }

  /** Returns the known breaks and traps of the published series. */
  public Checked<Caveats> caveats() {
    return tables.caveats();
  }
}
