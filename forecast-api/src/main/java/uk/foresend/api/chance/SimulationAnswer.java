package uk.foresend.api.chance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.forecasts.MadeOf;
import uk.foresend.api.forecasts.ReportAnswer;
import uk.foresend.api.problems.ProblemDetails;

/**
 * A simulation as it is answered.
 *
 * @param run how it stands
 * @param madeOf what it is made of
 * @param warnings what to read with it
 * @param failure why it failed, if it did
 * @param reports the reports asked for, when it is done
 */
@Introspected
@Schema(name = "Simulation")
public record SimulationAnswer(
    SimulationLine run,
    MadeOf madeOf,
    List<ProblemDetails.Item> warnings,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Failure failure,
    List<ReportAnswer> reports) {

  /** Returns the same with reports. */
  SimulationAnswer with(List<ReportAnswer> told) {
    return new SimulationAnswer(run, madeOf, warnings, failure, told);
  }

  /**
   * What is known of a simulation when it is asked for.
   *
   * @param madeOf what it is made of
   * @param warnings what to read with it
   */
  @Introspected
  record Asked(MadeOf madeOf, List<ProblemDetails.Item> warnings) {}
}
