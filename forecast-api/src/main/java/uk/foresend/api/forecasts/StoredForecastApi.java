package uk.foresend.api.forecasts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.problems.Answers;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.reference.Answered;

/** How forecasts of kept scenarios are described to who calls the API. */
interface StoredForecastApi {

  @Operation(
      summary = "Forecasts a scenario",
      description = "The latest version, or the one asked for. Nothing is kept.",
      tags = "Forecasts",
      parameters = {
        @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            description = "The id of the scenario, slashes and all",
            example = "worked/minimal",
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
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "version",
            in = ParameterIn.QUERY,
            description = "The number of a version; the latest when left out",
            example = "1",
            schema = @Schema(implementation = Integer.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The forecast",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ForecastAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.FORECAST)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.FORECAST_CSV))
      })
  @ApiResponse(responseCode = "404", ref = Answers.NO_SUCH_VERSION)
  HttpResponse<?> forecast(HttpRequest<?> request, String id, @Nullable Integer version);

  @Operation(
      summary = "Keeps the forecast of a scenario",
      description = "Under the hash of what it is made of, never to change.",
      tags = "Forecasts",
      parameters = {
        @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            description = "The id of the scenario, slashes and all",
            example = "worked/minimal",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "version",
            in = ParameterIn.QUERY,
            description = "The number of a version; the latest when left out",
            example = "1",
            schema = @Schema(implementation = Integer.class))
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
  @ApiResponse(responseCode = "404", ref = Answers.NO_SUCH_VERSION)
  HttpResponse<?> keep(String id, @Nullable Integer version);

  @Operation(
      summary = "Shows the working of a figure",
      description = "Formula, inputs and sources, down to the documents.",
      tags = "Forecasts",
      parameters = {
        @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            description = "The id of the scenario, slashes and all",
            example = "worked/minimal",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "figure",
            in = ParameterIn.PATH,
            description = "A figure and a year",
            example = "closing@2027-28",
            schema = @Schema(implementation = String.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The working",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = WorkingAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.WORKING)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.WORKING_CSV))
      })
  @ApiResponse(
      responseCode = "404",
      description = "No such scenario or figure",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  HttpResponse<?> working(HttpRequest<?> request, String id, String figure);
}
