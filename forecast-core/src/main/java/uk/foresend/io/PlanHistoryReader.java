package uk.foresend.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.history.Asked;
import uk.foresend.history.Councils;
import uk.foresend.history.OlderPlans;
import uk.foresend.history.Part;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.SpecialistTopUp;
import uk.foresend.history.YoungPeople;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;

/** Reads the series from which numbers of plans are forecast out of the reference tables. */
public final class PlanHistoryReader {
  /** Spend in pounds a week for a child with special educational needs. */
  private static final String COST_OF_A_WEEK = "SENFinance";

  private final List<Problem> problems = new ArrayList<>();

  private PlanHistoryReader() {}

  /** Returns the series, or everything that is wrong with the tables. */
  public static Checked<PlanHistory> read(ReferenceData data) {
    return new PlanHistoryReader().all(data);
  }

  private Checked<PlanHistory> all(ReferenceData data) {
    Asked everything = Asked.EVERYTHING;
    PlanHistory history =
        new PlanHistory(
            new Councils(list(data.councils())),
            whole(list(data.olderPlansByAge(everything))),
            list(data.plans()),
            heads(
                list(data.specialistTopUps(everything)), list(data.youngPeople(Asked.EVERYTHING))),
            list(data.requests(everything)).stream()
                .filter(one -> one.of().equals(Part.WHOLE))
                .toList(),
            list(data.newPlans(everything)).stream()
                .filter(one -> one.of().equals(Part.WHOLE))
                .toList(),
            list(data.plansInTime(everything)),
            list(data.ceasedPlans(everything)).stream()
                .filter(one -> one.of().equals(Part.WHOLE) || one.of() instanceof Part.Placed)
                .toList(),
            list(data.specialistTopUps(everything)),
            list(data.laitMeasures(everything)).stream()
                .filter(one -> one.measure().equals(COST_OF_A_WEEK))
                .toList());
    return problems.isEmpty() ? Checked.of(history, List.of()) : Checked.refused(problems);
  }

  /**
   * The people aged 2 to 18 of mid-2021, and of mid-2018 as the table of specialist top-up divides
   * by them. That table names councils, and where a code changed its people are left.
   */
  static List<YoungPeople> heads(List<SpecialistTopUp> topUps, List<YoungPeople> later) {
    int first = 2018;
    Stream<YoungPeople> earlier =
        topUps.stream()
            .filter(one -> one.year().startYear() == first)
            .filter(one -> one.sector() == SpecialistTopUp.Sector.STATE)
            .filter(one -> one.people().signum() > 0)
            .map(one -> new YoungPeople(one.council(), first, one.people(), one.source()));
    return Stream.concat(earlier, later.stream()).toList();
  }

  /** The rows of all ages and places together. */
  static List<OlderPlans> whole(List<OlderPlans> all) {
    return all.stream().filter(one -> one.of().equals(Part.WHOLE)).toList();
  }

  private <T> List<T> list(Checked<List<T>> read) {
    if (read.isPresent()) {
      return read.get();
    }
    problems.addAll(read.problems());
    return List.of();
  }
}
