package uk.foresend.api.scenarios;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import uk.foresend.api.problems.ProblemDetails;

/**
 * The answer to saving a scenario.
 *
 * @param scenario its id
 * @param version the number of the version that was saved
 * @param warnings what to read with it
 */
@Introspected
public record Saved(String scenario, int version, List<ProblemDetails.Item> warnings) {}
