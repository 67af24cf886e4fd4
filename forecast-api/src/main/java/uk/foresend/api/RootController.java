package uk.foresend.api;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import uk.foresend.api.pages.HomePage;
import uk.foresend.api.pages.Pages;
import uk.foresend.api.reference.Answered;

/** Where somebody begins who knows only the name of the server. */
@Controller
final class RootController {

  private static final Index INDEX =
      new Index(
          "Foresend forecasts an English council's High Needs Block.",
          List.of(
              new Address("/api/scenarios", "the scenarios with their latest versions"),
              new Address("/api/scenarios/dorset/2026/forecast", "a forecast"),
              new Address("/api/catalogue/levers", "what can be done in a what-if"),
              new Address("/api/catalogue/figures", "the figures that can be asked for"),
              new Address("/api/reference", "the published tables"),
              new Address("/api/forecasts", "forecasts that are kept"),
              new Address("/api/simulations", "futures drawn in the background"),
              new Address("/openapi/foresend.yml", "the whole description of the API"),
              new Address("/health", "whether it is well")));

  private final HomePage home;

  RootController(HomePage home) {
    this.home = home;
  }

  /**
   * What there is.
   *
   * @param about what this is
   * @param addresses where to go on
   */
  @Introspected
  record Index(String about, List<Address> addresses) {}

  /** An address and what is there. */
  @Introspected
  record Address(String address, String what) {}

  @Get("/")
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @Operation(summary = "Lists where to begin", tags = "Catalogue")
  @ApiResponse(
      responseCode = "200",
      description = "Where to begin",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Index.class),
              examples = @ExampleObject(name = "answer", ref = Answered.INDEX)))
  HttpResponse<?> index(@Parameter(hidden = true) HttpRequest<?> request) {
    return Pages.asks(request) ? home.show() : HttpResponse.ok(INDEX);
  }
}
