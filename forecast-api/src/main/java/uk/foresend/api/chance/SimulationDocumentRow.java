package uk.foresend.api.chance;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Written;
import uk.foresend.api.scenarios.Source;

/**
 * A document that a simulation is made of.
 *
 * @param key which of which simulation: number 0 is the scenario's own
 * @param scenario the id under which it was found
 * @param format how it is written
 * @param document what it says
 */
@MappedEntity("simulation_document")
record SimulationDocumentRow(@EmbeddedId Key key, String scenario, String format, String document) {

  /** Which document of which simulation. */
  @Embeddable
  @Introspected
  record Key(
      @MappedProperty("simulation") String simulation, @MappedProperty("number") int number) {}

  static SimulationDocumentRow of(String simulation, int number, Source source) {
    return new SimulationDocumentRow(
        new Key(simulation, number),
        source.id(),
        source.written().format().id(),
        source.written().text());
  }

  Source source() {
    return new Source(scenario, new Written(document, Format.of(format)));
  }
}
