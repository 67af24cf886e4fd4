package uk.foresend.api.forecasts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import uk.foresend.api.problems.Answers;
import uk.foresend.api.reference.Answered;
import uk.foresend.api.reference.Examples;

/** How kept forecasts are described to who calls the API. */
interface ForecastApi {

  @Operation(
      summary = "Lists the forecasts kept last",
      description = "A hundred at most.",
      tags = "Forecasts")
  @ApiResponse(
      responseCode = "200",
      description = "The forecasts",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = KeptList.class),
              examples = @ExampleObject(name = "answer", ref = Answered.KEPT_LIST)))
  KeptList list();

  @Operation(
      summary = "Forecasts a posted document and keeps that",
      description = "The document does not become a scenario.",
      tags = "Forecasts")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "application/yaml",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "yaml", value = Examples.SCENARIO_YAML)),
        @Content(mediaType = "application/json", schema = @Schema(type = "object"))
      })
  @ApiResponse(
      responseCode = "200",
      description = "It was kept already",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ForecastAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.KEPT))
      })
  @ApiResponse(
      responseCode = "201",
      description = "Kept; Location says where",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ForecastAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.KEPT))
      })
  @ApiResponse(responseCode = "400", ref = Answers.CANNOT_BE_READ)
  @ApiResponse(responseCode = "422", ref = Answers.HAS_PROBLEMS)
  HttpResponse<?> keep(HttpRequest<?> request, @Nullable byte[] body);

  @Operation(
      summary = "Reads a kept forecast",
      description = "All its reports, or those asked for.",
      tags = "Forecasts",
      parameters = {
        @Parameter(
            name = "key",
            in = ParameterIn.PATH,
            description = "The key under which it is kept",
            example = "44fd7d8157a62ff04e10bfca731f8013285087b87c9275d75ad41d801237cf7e",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "report",
            in = ParameterIn.QUERY,
            description = "The report to tell; several times for several, or all",
            example = "summary",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "json or csv; Accept says the same",
            example = "json",
            schema = @Schema(implementation = String.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The forecast",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ForecastAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.KEPT)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.FORECAST_CSV))
      })
  @ApiResponse(responseCode = "404", ref = Answers.NOTHING_KEPT)
  HttpResponse<?> read(HttpRequest<?> request, String key);

  @Operation(
      summary = "Makes a kept forecast again",
      description = "From the documents it was made of, and says whether it came out the same.",
      tags = "Forecasts",
      parameters = {
        @Parameter(
            name = "key",
            in = ParameterIn.PATH,
            description = "The key under which it is kept",
            example = "44fd7d8157a62ff04e10bfca731f8013285087b87c9275d75ad41d801237cf7e",
            schema = @Schema(implementation = String.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "Whether it is the same",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = RemadeAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.REMADE))
      })
  @ApiResponse(responseCode = "404", ref = Answers.NOTHING_KEPT)
  HttpResponse<?> remake(String key);
}
