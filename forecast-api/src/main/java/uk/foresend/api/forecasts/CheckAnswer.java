package uk.foresend.api.forecasts;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import uk.foresend.api.problems.ProblemDetails;

/**
 * The answer to a sound document.
 *
 * @param scenario the id of the scenario
 * @param warnings what to read with it
 */
@Introspected
public record CheckAnswer(String scenario, List<ProblemDetails.Item> warnings) {}
