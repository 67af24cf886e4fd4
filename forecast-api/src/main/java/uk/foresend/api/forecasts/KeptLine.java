package uk.foresend.api.forecasts;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kept forecast as a line in a list.
 *
 * @param id its key
 * @param scenario the id of the scenario
 * @param scenarioVersion the number of its version; absent for a document that is not kept
 * @param engine the version of the engine that made it
 * @param created when it was kept
 */
@Introspected
public record KeptLine(
    String id,
    String scenario,
    @Nullable Integer scenarioVersion,
    String engine,
    Instant created) {}
