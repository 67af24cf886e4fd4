package uk.foresend.api.forecasts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of kept forecasts.
 *
 * @param id the key
 * @param scenario the id of the scenario
 * @param scenarioVersion the number of its version
 * @param engine the version of the engine that made it
 * @param result what it was made of and its warnings, as JSON
 * @param created when it was kept
 */
@MappedEntity("forecast")
record ForecastRow(
    @Id String id,
    String scenario,
    @Nullable Integer scenarioVersion,
    String engine,
    String result,
    Instant created) {}
