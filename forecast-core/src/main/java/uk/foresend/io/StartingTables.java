package uk.foresend.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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

  /**
   * Returns every series of the shipped tables, whole, or every problem with them; tables are read
   * beside each other.
   */
  public static Checked<Published> read(ReferenceData data) {
    Gathered all = new Gathered();
    Asked asked = Asked.EVERYTHING;
    var councils = all.list(data::councils);
    var columns = all.list(data::censusColumns);
    var plans = all.list(data::plans);
    var plansByAge = all.list(data::plansByAge);
    var older = all.list(() -> data.olderPlansByAge(asked));
    var specialist = all.list(() -> data.specialistTopUps(asked));
    var young = all.list(() -> data.youngPeople(asked));
    var newPlans = all.list(() -> data.newPlans(asked));
    var ceased = all.list(() -> data.ceasedPlans(asked));
    var requests = all.list(() -> data.requests(asked));
    var assessments = all.list(() -> data.assessments(asked));
    var inTime = all.list(() -> data.plansInTime(asked));
    var populations = all.list(() -> data.populations(asked));
    var amounts = all.list(() -> data.s251Amounts(asked));
    var measures = all.list(() -> data.laitMeasures(asked));
    var blocks = all.list(data::blockAllocations);
    var balances = all.list(data::balances);
    var caveats = all.one(data::caveats, new Caveats(List.of()));
    List<Problem> refused = all.read();
    return refused.isEmpty()
        ? Checked.of(
            new Published(
                councils.get(),
                columns.get(),
                plans.get(),
                plansByAge.get(),
                PlanHistoryReader.whole(older.get()),
                PlanHistoryReader.heads(specialist.get(), young.get()),
                newPlans.get(),
                ceased.get(),
                requests.get(),
                assessments.get(),
                inTime.get(),
                populations.get(),
                amounts.get(),
                measures.get(),
                blocks.get(),
                balances.get(),
                caveats.get()),
            List.of())
        : Checked.refused(refused);
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

  /** Tables to be read: their values as far as they are there, and why others are not. */
  private static final class Gathered {
    private final List<OfOne<?>> tables = new ArrayList<>();

    <T> Supplier<T> one(Supplier<Checked<T>> table, T standIn) {
      OfOne<T> one = new OfOne<>(table, standIn);
      tables.add(one);
      return () -> one.value;
    }

    <T> Supplier<List<T>> list(Supplier<Checked<List<T>>> table) {
      return one(table, List.of());
    }

    /** Reads all, and returns the problems of those that cannot be read, in their order. */
    List<Problem> read() {
      return tables.parallelStream().flatMap(one -> one.read().stream()).toList();
    }
  }

  /** A table, and its value once it is read. */
  private static final class OfOne<T> {
    private final Supplier<Checked<T>> table;
    private T value;

    OfOne(Supplier<Checked<T>> table, T standIn) {
      this.table = table;
      this.value = standIn;
    }

    List<Problem> read() {
      Checked<T> checked = table.get();
      if (checked.isPresent()) {
        value = checked.get();
      }
      return checked.isPresent() ? List.of() : checked.problems();
    }
  }
}
