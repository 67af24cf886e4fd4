package uk.foresend.api.scenarios;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Written;

/**
 * A row of the table of versions: what a scenario said from then on.
 *
 * @param key the scenario and the number of the version, from 1
 * @param event how it came about
 * @param title the title of the scenario
 * @param parent the scenario it extends
 * @param format how the document is written
 * @param document the document, exactly as it was sent; empty for a deletion
 * @param hash the SHA-256 of the document in hexadecimal
 * @param author who says they wrote it
 * @param created when
 */
@MappedEntity("scenario_version")
record VersionRow(
    @EmbeddedId Key key,
    String event,
    String title,
    @Nullable String parent,
    String format,
    String document,
    String hash,
    String author,
    Instant created) {

  /** Which version of which scenario. */
  @Embeddable
  @Introspected
  record Key(@MappedProperty("scenario") String scenario, @MappedProperty("number") int number) {}

  Written written() {
    return new Written(document, Format.of(format));
  }

  Scenarios.Kept kept() {
    return new Scenarios.Kept(
        new VersionLine(key.scenario(), key.number(), event, title, parent, hash, author, created),
        written());
  }
}
