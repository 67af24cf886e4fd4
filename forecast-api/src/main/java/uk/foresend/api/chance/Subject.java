package uk.foresend.api.chance;

import io.micronaut.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.scenarios.Source;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Scenario;

/**
 * The scenario that a question is about.
 *
 * @param id its id
 * @param version the number of its version; absent for a document that came with the question
 * @param scenario the scenario, or what is wrong with it
 * @param sources the documents it was made of, its own first
 */
record Subject(
    String id, @Nullable Integer version, Checked<Scenario> scenario, List<Source> sources) {

  /** Answers what is wrong with it. */
  HttpResponse<?> unsound() {
    return version == null
        ? ProblemDetails.unsound(scenario.problems())
        : ProblemDetails.noLongerHolds(id, scenario.problems());
  }
}
