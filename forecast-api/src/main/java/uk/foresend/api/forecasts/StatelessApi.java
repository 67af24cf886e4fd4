package uk.foresend.api.forecasts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import uk.foresend.api.problems.Answers;
import uk.foresend.api.reference.Answered;
import uk.foresend.api.reference.Examples;

/** How questions that keep nothing are described to who calls the API. */
interface StatelessApi {

  @Operation(
      summary = "Checks a document",
      description = "Says everything that is wrong with it; keeps nothing.",
      tags = "Scenarios")
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
      description = "It is sound; warnings come with it",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = CheckAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.CHECKED))
      })
  @ApiResponse(responseCode = "400", ref = Answers.CANNOT_BE_READ)
  @ApiResponse(responseCode = "422", ref = Answers.HAS_PROBLEMS)
  HttpResponse<?> check(HttpRequest<?> request, @Nullable byte[] body);

  @Operation(
      summary = "Asks what if",
      description =
          "A parent and levers, in one call: answers the forecast, the bridge from the baseline, and warnings. Keeps nothing.",
      tags = "Forecasts",
      parameters = {
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
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "application/yaml",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "yaml", value = Examples.WHAT_IF_YAML)),
        @Content(
            mediaType = "application/json",
            schema = @Schema(type = "object"),
            examples = @ExampleObject(name = "json", value = Examples.WHAT_IF_JSON))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The forecast",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ForecastAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.WHAT_IF)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.FORECAST_CSV))
      })
  @ApiResponse(responseCode = "400", ref = Answers.CANNOT_BE_READ)
  @ApiResponse(responseCode = "422", ref = Answers.HAS_PROBLEMS)
  HttpResponse<?> whatIf(HttpRequest<?> request, @Nullable byte[] body);

  @Operation(
      summary = "Compares two to six scenarios",
      description = "Figure by figure and year by year, each beside the first.",
      tags = "Forecasts",
      parameters = {
        @Parameter(
            name = "scenario",
            in = ParameterIn.QUERY,
            description = "The id of a scenario; two to six times",
            example = "worked/minimal",
            array =
                @ArraySchema(
                    schema = @Schema(implementation = String.class, example = "worked/minimal")))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The comparison",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ReportAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.COMPARISON)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.COMPARISON_CSV))
      })
  @ApiResponse(responseCode = "404", ref = Answers.NO_SUCH_SCENARIO)
  HttpResponse<?> compare(HttpRequest<?> request, @Nullable List<String> scenario);
}
