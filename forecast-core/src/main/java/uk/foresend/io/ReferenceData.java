package uk.foresend.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import uk.foresend.history.Asked;
import uk.foresend.history.AssessmentRequests;
import uk.foresend.history.Assessments;
import uk.foresend.history.BlockAllocations;
import uk.foresend.history.Caveats;
import uk.foresend.history.CeasedPlans;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.Council;
import uk.foresend.history.DsgBalance;
import uk.foresend.history.HighNeedsAllocation;
import uk.foresend.history.LaitMeasure;
import uk.foresend.history.NationalFigure;
import uk.foresend.history.NewPlans;
import uk.foresend.history.OlderPlans;
import uk.foresend.history.PlaceDeductions;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.PlansByNeed;
import uk.foresend.history.PlansInTime;
import uk.foresend.history.PopulationProjection;
import uk.foresend.history.S251Amount;
import uk.foresend.history.S251Line;
import uk.foresend.history.Series;
import uk.foresend.history.SpecialistTopUp;
import uk.foresend.history.TribunalAppeals;
import uk.foresend.history.YearsInPlace;
import uk.foresend.history.YoungPeople;
import uk.foresend.io.published.AssessmentRequestsCsv;
import uk.foresend.io.published.AssessmentsCsv;
import uk.foresend.io.published.CeasedPlansCsv;
import uk.foresend.io.published.Intake;
import uk.foresend.io.published.LaitCsv;
import uk.foresend.io.published.Layout;
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
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Source;

/**
 * The shipped reference tables, each read when it is asked for, each row with the source it names.
 *
 * <p>The tables and their columns are described in {@code scenarios/reference/README.md}.
 */
public final class ReferenceData {
  private static final String SOURCES = "sources.csv";

  private final ReferenceFiles files;

  /** Returns the reference data found in those files. */
  public ReferenceData(ReferenceFiles files) {
    this.files = files;
  }

  /** Returns the reference data shipped with the library. */
  public static ReferenceData shipped() {
    return new ReferenceData(ReferenceFiles.shipped());
  }

  /** Returns the sources that the rows of the other tables name, by id. */
  public Checked<Map<String, Source>> sources() {
    return open(SOURCES, SourcesCsv::read);
  }

  /** Returns the councils, in the order of their codes. */
  public Checked<List<Council>> councils() {
    return with("councils.csv", CouncilsCsv::new);
  }

  /** Returns the high needs allocations, council by council and year by year. */
  public Checked<List<HighNeedsAllocation>> highNeedsAllocations() {
    return with("dsg-high-needs.csv", HighNeedsAllocationsCsv::new);
  }

  /** Returns the place deductions whose places are known. */
  public Checked<List<PlaceDeductions>> placeDeductions() {
    return with("dsg-place-deductions.csv", PlaceDeductionsCsv::new);
  }

  /** Returns the four blocks before and after deductions, in every edition. */
  public Checked<List<BlockAllocations>> blockAllocations() {
    return with("dsg-blocks.csv", BlockAllocationsCsv::new);
  }

  /** Returns the cumulative balances. */
  public Checked<List<DsgBalance>> balances() {
    return with("dsg-balances.csv", DsgBalancesCsv::new);
  }

  /** Returns the section 251 lines of high needs, in the order of the return. */
  public Checked<List<S251Line>> s251Lines() {
    return with("s251-lines.csv", S251LinesCsv::new);
  }

  /** Returns the figures for the whole of England. */
  public Checked<List<NationalFigure>> national() {
    return with("national.csv", NationalCsv::new);
  }

  /** Returns the convention that puts the columns of the census into placement categories. */
  public Checked<List<CensusColumn>> censusColumns() {
    return with("census-columns.csv", CensusColumnsCsv::new);
  }

  /**
   * Returns the plans by placement, all ages together, council by council and January by January.
   */
  public Checked<List<PlanCensus>> plans() {
    return everything(Series.PLANS);
  }

  /** Returns the plans by placement and single age, where they are published. */
  public Checked<List<PlanCensus>> plansByAge() {
    return everything(Series.PLANS_BY_AGE);
  }

  /** Returns the plans by placement that are asked for, with the caveats that touch them. */
  public Checked<List<PlanCensus>> plans(Asked asked) {
    return placed(Series.PLANS, PlanCensusCsv::new, asked);
  }

  /** Returns the plans by placement and single age, with the caveats that touch them. */
  public Checked<List<PlanCensus>> plansByAge(Asked asked) {
    return placed(Series.PLANS_BY_AGE, PlanCensusCsv::new, asked);
  }

  /** Returns the new plans of calendar years: all, and by age when they started. */
  public Checked<List<NewPlans>> newPlans(Asked asked) {
    return placed(Series.NEW_PLANS, NewPlansCsv::new, asked);
  }

  /** Returns the plans that ceased in calendar years, by reason. */
  public Checked<List<CeasedPlans>> ceasedPlans(Asked asked) {
    return published(Series.CEASED_PLANS, new CeasedPlansCsv(), asked);
  }

  /** Returns the requests for an assessment: all, and by age. */
  public Checked<List<AssessmentRequests>> requests(Asked asked) {
    return published(Series.REQUESTS, new AssessmentRequestsCsv(), asked);
  }

  /** Returns the assessments and what came of them. */
  public Checked<List<Assessments>> assessments(Asked asked) {
    return published(Series.ASSESSMENTS, new AssessmentsCsv(), asked);
  }

  /** Returns how long plans took to issue. */
  public Checked<List<PlansInTime>> plansInTime(Asked asked) {
    return published(Series.TIMELINESS, new PlansInTimeCsv(), asked);
  }

  /** Returns the plans of January 2025 by primary need: all, and by placement. */
  public Checked<List<PlansByNeed>> plansByNeed(Asked asked) {
    return published(Series.NEEDS, new PlansByNeedCsv(), asked);
  }

  /** Returns the plans by years held, of England and the South West. */
  public Checked<List<YearsInPlace>> yearsInPlace(Asked asked) {
    return placed(Series.YEARS_IN_PLACE, YearsInPlaceCsv::new, asked);
  }

  /** Returns the statements and plans of January 2010 to 2022: all, and by age group. */
  public Checked<List<OlderPlans>> olderPlansByAge(Asked asked) {
    return published(Series.OLDER_BY_AGE, OlderPlansCsv.BY_AGE, asked);
  }

  /** Returns the same: all, and by group of establishments. */
  public Checked<List<OlderPlans>> olderPlansByEstablishment(Asked asked) {
    return published(Series.OLDER_BY_ESTABLISHMENT, OlderPlansCsv.BY_ESTABLISHMENT, asked);
  }

  /** Returns the population projections that are kept, Dorset's; other councils bring theirs. */
  public Checked<List<PopulationProjection>> populations(Asked asked) {
    return named(Series.POPULATION, ProjectionsCsv::new, asked);
  }

  /** Returns the people aged 2 to 18 of every council, in the middle of 2021. */
  public Checked<List<YoungPeople>> youngPeople(Asked asked) {
    return published(Series.YOUNG_PEOPLE, new YoungPeopleCsv(), asked);
  }

  /** Returns the section 251 budget and outturn of high needs, 2021-22. */
  public Checked<List<S251Amount>> s251Amounts(Asked asked) {
    return published(Series.S251, new S251BenchmarkCsv(), asked);
  }

  /** Returns the measures of high needs of the Local Authority Interactive Tool. */
  public Checked<List<LaitMeasure>> laitMeasures(Asked asked) {
    return published(Series.LAIT, new LaitCsv(), asked);
  }

  /** Returns the appeals to the tribunal, 2014 to 2024. */
  public Checked<List<TribunalAppeals>> tribunalAppeals(Asked asked) {
    return named(Series.TRIBUNAL, TribunalAppealsCsv::new, asked);
  }

  /** Returns the top-up spend on special schools, 2018-19 to 2021-22. */
  public Checked<List<SpecialistTopUp>> specialistTopUps(Asked asked) {
    return named(Series.SPECIALIST_TOP_UP, SpecialistTopUpCsv::new, asked);
  }

  /** Returns the known breaks and traps of the published series. */
  public Checked<Caveats> caveats() {
    return with("caveats.csv", CaveatsCsv::new)
        .then(all -> Checked.of(new Caveats(all), List.of()));
  }

  private Checked<List<PlanCensus>> everything(Series series) {
    return censusColumns()
        .then(
            columns -> read(series.id() + ".csv.gz", new PlanCensusCsv(columns), Asked.EVERYTHING));
  }

  private <T> Checked<List<T>> placed(
      Series series, Function<List<CensusColumn>, Layout<T>> layout, Asked asked) {
    return censusColumns().then(columns -> published(series, layout.apply(columns), asked));
  }

  private <T> Checked<List<T>> named(
      Series series, Function<List<Council>, Layout<T>> layout, Asked asked) {
    return councils().then(councils -> published(series, layout.apply(councils), asked));
  }

  /** The figures asked for, each caveat that touches them as a warning. */
  private <T> Checked<List<T>> published(Series series, Layout<T> layout, Asked asked) {
    return read(series.id() + ".csv.gz", layout, asked)
        .then(
            figures ->
                caveats().then(caveats -> Checked.of(figures, caveats.warnings(series, asked))));
  }

  private <T> Checked<List<T>> read(String name, Layout<T> layout, Asked asked) {
    return sources()
        .then(
            sources ->
                open(
                    name,
                    (text, document) ->
                        layout.read(
                            text,
                            document,
                            new Intake(
                                asked, Reading.STRICT, row -> SourcesCsv.of(row, sources)))));
  }

  /** A reader of one kind of table, told the sources its rows may name. */
  interface Table<T> {
    Checked<List<T>> read(Reader text, String document);
  }

  private <T> Checked<List<T>> with(String name, Function<Map<String, Source>, Table<T>> table) {
    return sources().then(sources -> open(name, table.apply(sources)::read));
  }

  private <T> Checked<T> open(String name, BiFunction<Reader, String, Checked<T>> reading) {
    try (InputStream raw = files.open(name);
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return reading.apply(new InputStreamReader(plain, StandardCharsets.UTF_8), name);
    } catch (IOException missing) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  new Place(name, "", 0, 0),
                  "the table cannot be opened: " + missing.getMessage() + ".",
                  "")));
    }
  }
}
