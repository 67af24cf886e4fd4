package uk.foresend.api.scenarios;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A row of the table of scenarios.
 *
 * @param id the id of the scenario
 * @param version the number of its latest version; 0 before the first
 * @param deleted whether there is nothing under the id now
 */
@MappedEntity("scenario")
record ScenarioRow(@Id String id, int version, boolean deleted) {}
