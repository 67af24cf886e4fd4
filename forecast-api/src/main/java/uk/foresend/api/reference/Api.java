package uk.foresend.api.reference;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The title page of the API's description, served at {@code /openapi/foresend.yml}. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Foresend",
            version = "1",
            description =
                "Forecasts an English council's High Needs Block. The id of a scenario has slashes"
                    + " (dorset/2026/fees-held) and is written into the address as it is. Money is"
                    + " in pounds; balances are negative when in deficit. Whatever is wrong is"
                    + " answered as application/problem+json (RFC 9457), with the places of all"
                    + " problems of a document at once."),
    tags = {
      @Tag(name = "Scenarios", description = "Documents that are kept, version by version"),
      @Tag(name = "Forecasts", description = "Made on request; kept ones never change"),
      @Tag(
          name = "Chance",
          description = "Futures drawn in the background, and what moves a figure"),
      @Tag(name = "Catalogue", description = "What can be said and asked"),
      @Tag(name = "Reference", description = "Published tables that came with Foresend")
    })
final class Api {
  private Api() {}
}
