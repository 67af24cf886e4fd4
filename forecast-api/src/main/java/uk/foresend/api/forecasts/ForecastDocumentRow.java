package uk.foresend.api.forecasts;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/**
 * A document that a kept forecast was made of.
 *
 * @param key which of which forecast: number 0 is the scenario's own
 * @param scenario the id under which it was found
 * @param format how it is written
 * @param document what it says
 */
@MappedEntity("forecast_document")
record ForecastDocumentRow(@EmbeddedId Key key, String scenario, String format, String document) {

  /** Which document of which forecast. */
  @Embeddable
  @Introspected
  record Key(@MappedProperty("forecast") String forecast, @MappedProperty("number") int number) {}
}
