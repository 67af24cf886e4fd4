package uk.foresend.api.chance;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * A list of simulations.
 *
 * @param simulations the simulations, the one asked for last first
 */
@Introspected
public record SimulationList(List<SimulationLine> simulations) {}
