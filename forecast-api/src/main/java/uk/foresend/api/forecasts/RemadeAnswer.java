package uk.foresend.api.forecasts;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Whether a kept forecast comes out the same when it is made again from its documents.
 *
 * @param key the key
 * @param identical whether every report is the same to the penny
 * @param keptEngine the version of the engine that made it
 * @param thisEngine the version of the engine that made it again
 */
@Introspected
@Schema(name = "Remade")
public record RemadeAnswer(String key, boolean identical, String keptEngine, String thisEngine) {}
