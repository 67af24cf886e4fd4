package uk.foresend.api.chance;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a simulation stands.
 *
 * @param key the key under which it is kept: the same documents, draws, seed and engine give the
 *     same key
 * @param address where it is
 * @param events where its progress is told as it comes
 * @param state waiting, running, done, failed or cancelled
 * @param done how many parts of the work are done
 * @param parts of how many
 * @param scenario the id of the scenario
 * @param version the number of its version; absent for a document that is not kept
 * @param draws how many futures
 * @param seed the seed
 * @param engine the version of the engine
 * @param created when it was first asked for
 * @param changed when it last got on
 */
@Introspected
@Schema(name = "SimulationLine")
public record SimulationLine(
    String key,
    @Schema(type = "string", example = "/api/simulations/44fd7d8157a62ff0") URI address,
    @Schema(type = "string", example = "/api/simulations/44fd7d8157a62ff0/events") URI events,
    State state,
    @Schema(example = "250") int done,
    @Schema(example = "1000") int parts,
    @Schema(example = "dorset/2026") String scenario,
    @Schema(example = "1") @Nullable Integer version,
    @Schema(example = "1000") int draws,
    @Schema(example = "1") String seed,
    @Schema(example = "1") String engine,
    Instant created,
    Instant changed) {

  static SimulationLine of(SimulationRow row) {
    return new SimulationLine(
        row.id(),
        address(row.id()),
        URI.create(address(row.id()) + "/events"),
        State.of(row.state()),
        row.done(),
        row.parts(),
        row.scenario(),
        row.scenarioVersion(),
        row.draws(),
        row.seed(),
        row.engine(),
        row.created(),
        row.changed());
  }

  static URI address(String key) {
    return URI.create("/api/simulations/" + key);
  }
}
