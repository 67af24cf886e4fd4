package uk.foresend.api.chance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.problems.ProblemDetails;

/**
 * Why a run failed.
 *
 * @param detail what happened, and what to do
 * @param id the number under which our log has more; only for our own faults
 * @param problems what is wrong with the scenario
 */
@Introspected
@Schema(name = "Failure")
public record Failure(
    String detail,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProblemDetails.Item> problems) {

  /** Makes one; a list that is not told is empty. */
  public Failure {
    problems = problems == null ? List.of() : List.copyOf(problems);
  }
}
