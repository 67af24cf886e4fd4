package uk.foresend.api.scenarios;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * The history of a scenario.
 *
 * @param versions its versions, the latest first
 */
@Introspected
public record VersionList(List<VersionLine> versions) {}
