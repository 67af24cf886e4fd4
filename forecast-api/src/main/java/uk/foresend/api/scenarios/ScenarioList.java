package uk.foresend.api.scenarios;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * A list of scenarios, each with its latest version.
 *
 * @param scenarios the scenarios, by id
 */
@Introspected
public record ScenarioList(List<VersionLine> scenarios) {}
