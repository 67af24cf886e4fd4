package uk.foresend.io.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.Council;
import uk.foresend.history.Series;
import uk.foresend.io.published.AssessmentRequestsCsv;
import uk.foresend.io.published.AssessmentsCsv;
import uk.foresend.io.published.CeasedPlansCsv;
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

/** The published series whose files can be read, each with its layout and its table. */
public final class Publications {
  private static final List<Publication<?>> ALL =
      List.of(
          placed(
              Series.PLANS,
              "the plans of a January by placement",
              PlanCensusCsv::new,
              PlanLines::of),
          placed(
              Series.PLANS_BY_AGE,
              "the plans of a January by single age and placement",
              PlanCensusCsv::new,
              PlanLines::of),
          placed(Series.NEW_PLANS, "the new plans of a year", NewPlansCsv::new, PlanLines::of),
          plain(
              Series.CEASED_PLANS,
              "the plans that ceased in a year by reason",
              new CeasedPlansCsv(),
              PlanLines::of),
          plain(
              Series.REQUESTS,
              "the requests for an assessment of a year",
              new AssessmentRequestsCsv(),
              PlanLines::of),
          plain(
              Series.ASSESSMENTS, "the assessments of a year", new AssessmentsCsv(), PlanLines::of),
          plain(
              Series.TIMELINESS,
              "how long the plans of a year took to issue",
              new PlansInTimeCsv(),
              PlanLines::of),
          plain(
              Series.NEEDS,
              "the plans of a January by primary need",
              new PlansByNeedCsv(),
              PlanLines::of),
          placed(
              Series.YEARS_IN_PLACE,
              "the plans of a January by years held",
              YearsInPlaceCsv::new,
              PlanLines::of),
          plain(
              Series.OLDER_BY_AGE,
              "statements and plans of 2010 to 2022 by age",
              OlderPlansCsv.BY_AGE,
              PlanLines::of),
          plain(
              Series.OLDER_BY_ESTABLISHMENT,
              "statements and plans of 2010 to 2022 by establishment",
              OlderPlansCsv.BY_ESTABLISHMENT,
              PlanLines::of),
          named(
              Series.POPULATION,
              "people of one age in the middle of a year",
              ProjectionsCsv::new,
              OtherLines::of),
          plain(
              Series.YOUNG_PEOPLE,
              "people aged 2 to 18 in the middle of a year",
              new YoungPeopleCsv(),
              OtherLines::of),
          plain(
              Series.S251,
              "a heading of the section 251 budget or outturn",
              new S251BenchmarkCsv(),
              OtherLines::of),
          plain(
              Series.LAIT,
              "a measure of the Local Authority Interactive Tool",
              new LaitCsv(),
              OtherLines::of),
          named(
              Series.TRIBUNAL,
              "the appeals of a year to the tribunal",
              TribunalAppealsCsv::new,
              OtherLines::of),
          named(
              Series.SPECIALIST_TOP_UP,
              "the top-up spend of a year on special schools",
              SpecialistTopUpCsv::new,
              OtherLines::of));

  private Publications() {}

  /** Returns every one, in the order of the series. */
  public static List<Publication<?>> all() {
    return ALL;
  }

  /** Returns the one asked for by its word. */
  public static Optional<Publication<?>> named(String id) {
    return ALL.stream().filter(one -> one.id().equals(id.toLowerCase(Locale.ROOT))).findFirst();
  }

  private static <T> Publication<T> plain(
      Series series, String what, Layout<T> layout, Function<T, Line> line) {
    return new Publication<>(series, what, data -> Checked.of(layout, List.of()), line);
  }

  private static <T> Publication<T> placed(
      Series series,
      String what,
      Function<List<CensusColumn>, Layout<T>> layout,
      Function<T, Line> line) {
    return new Publication<>(
        series, what, data -> data.censusColumns().then(all -> known(layout.apply(all))), line);
  }

  private static <T> Publication<T> named(
      Series series,
      String what,
      Function<List<Council>, Layout<T>> layout,
      Function<T, Line> line) {
    return new Publication<>(
        series, what, data -> data.councils().then(all -> known(layout.apply(all))), line);
  }

  private static <T> Checked<Layout<T>> known(Layout<T> layout) {
    return Checked.of(layout, List.of());
  }
}
