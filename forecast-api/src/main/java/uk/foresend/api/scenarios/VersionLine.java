package uk.foresend.api.scenarios;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a scenario without its document, as a line in a list.
 *
 * @param scenario the id of the scenario
 * @param number the number of the version, from 1
 * @param event how it came about: shipped, saved or deleted
 * @param title the title of the scenario
 * @param parent the scenario it extends
 * @param hash the SHA-256 of the document in hexadecimal
 * @param author who says they wrote it; empty when they did not say
 * @param created when
 */
@Introspected
@Schema(name = "ScenarioVersion")
public record VersionLine(
    @Schema(example = "dorset/2026/fees-held") String scenario,
    @Schema(example = "3") int number,
    @Schema(example = "saved") String event,
    @Schema(example = "Fees held") String title,
    @Schema(example = "dorset/2026") @Nullable String parent,
    String hash,
    @Schema(example = "A. Finance") String author,
    Instant created) {

  /** Returns the entity tag of the version. */
  public String etag() {
    return '"' + Integer.toString(number) + '"';
  }

  boolean ships() {
    return event.equals(VersionEvent.SHIPPED.id());
  }

  /** Whether it is the deletion of the scenario. */
  public boolean deletes() {
    return event.equals(VersionEvent.DELETED.id());
  }
}
