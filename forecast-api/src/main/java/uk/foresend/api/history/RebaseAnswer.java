package uk.foresend.api.history;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A scenario rolled forward.
 *
 * @param scenario the id of the new document
 * @param document the new document, as YAML
 * @param report what had been assumed beside what came true, its tables written as JSON
 */
@Introspected
@Schema(name = "Rebased")
public record RebaseAnswer(
    @Schema(example = "dorset/2024-q2/rebased-2025") String scenario,
    String document,
    @JsonRawValue @Schema(type = "object", example = "{\"tables\":[],\"charts\":[]}")
        String report) {}
