package uk.foresend.api.reference;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something that can be asked for by its name.
 *
 * @param id the name
 * @param title what it is
 * @param help who it is for, or how it is written
 */
@Introspected
@Schema(name = "Named")
public record NamedEntry(
    @Schema(example = "summary") String id,
    @Schema(example = "Summary by year") String title,
    String help) {}
