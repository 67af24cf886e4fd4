package uk.foresend.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import uk.foresend.history.Asked;
import uk.foresend.history.Caveats;
import uk.foresend.history.PopulationProjection;
import uk.foresend.history.Published;
import uk.foresend.io.published.Intake;
import uk.foresend.io.published.ProjectionsCsv;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.ScenarioDocument;

/** What a baseline is made of: every published series at once, and the rules that stand beside. */
public final class StartingTables {
  private static final String RULES = "starting-rules.yaml";

  private StartingTables() {}

  /** Returns every series of the shipped tables, whole, or every problem with them. */
  public static Checked<Published> read(ReferenceData data) {
    Gathered all = new Gathered();
    Asked asked = Asked.EVERYTHING;
    Published published =
        new Published(
            all.list(data.councils()),
            all.list(data.censusColumns()),
            all.list(data.plans()),
            all.list(data.plansByAge()),
            PlanHistoryReader.whole(all.list(data.olderPlansByAge(asked))),
            PlanHistoryReader.heads(
                all.list(data.specialistTopUps(asked)), all.list(data.youngPeople(asked))),
            all.list(data.newPlans(asked)),
            all.list(data.ceasedPlans(asked)),
            all.list(data.requests(asked)),
            all.list(data.assessments(asked)),
            all.list(data.plansInTime(asked)),
            all.list(data.populations(asked)),
            all.list(data.s251Amounts(asked)),
            all.list(data.laitMeasures(asked)),
            all.list(data.blockAllocations()),
            all.list(data.balances()),
            all.one(data.caveats(), new Caveats(List.of())));
    return all.refused.isEmpty() ? Checked.of(published, List.of()) : Checked.refused(all.refused);
  }

  /** Returns the rules of {@code starting-rules.yaml}: settings, lines, growth, policies. */
  public static Checked<ScenarioDocument> rules(ReferenceFiles files) {
    try (InputStream in = files.open(RULES)) {
      return new ScenarioReader().read(in.readAllBytes(), RULES);
    } catch (IOException missing) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  new Place(RULES, "", 0, 0),
                  "the rules cannot be opened: " + missing.getMessage() + ".",
                  "")));
    }
  }

  /**
   * Returns the projection of a council's people in a table laid out as the Office for National
   * Statistics lays it out.
   *
   * @param council the code whose rows are wanted
   * @param source what the figures are said to come from
   */
  public static Checked<List<PopulationProjection>> population(
      ReferenceData data, GivenTable table, String council, Source source) {
    return data.councils()
        .then(
            councils ->
                new ProjectionsCsv(councils)
                    .read(table, new Intake(Asked.of(council), Reading.STRICT, row -> source)));
  }

  /** Values as far as they are there, and why others are not. */
  private static final class Gathered {
    private final List<Problem> refused = new ArrayList<>();

    <T> T one(Checked<T> checked, T standIn) {
      if (!checked.isPresent()) {
        refused.addAll(checked.problems());
      }
      return checked.isPresent() ? checked.get() : standIn;
    }

    <T> List<T> list(Checked<List<T>> checked) {
      return one(checked, List.of());
    }
  }
}
