package uk.foresend.api.scenarios;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import uk.foresend.api.problems.Answers;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.reference.Answered;

/** How the history of scenarios is described to who calls the API. */
interface VersionApi {

  @Operation(
      summary = "Lists the versions of a scenario",
      description = "The latest first; deletions are versions too.",
      tags = "Scenarios",
      parameters = {
        @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            description = "The id of the scenario, slashes and all",
            example = "worked/minimal",
            schema = @Schema(implementation = String.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The versions",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = VersionList.class),
            examples = @ExampleObject(name = "answer", ref = Answered.VERSIONS))
      })
  @ApiResponse(responseCode = "404", ref = Answers.NO_SUCH_SCENARIO)
  HttpResponse<?> history(String id);

  @Operation(
      summary = "Reads a version of a scenario",
      description = "Also of one that was deleted since.",
      tags = "Scenarios",
      parameters = {
        @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            description = "The id of the scenario, slashes and all",
            example = "worked/minimal",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "number",
            in = ParameterIn.PATH,
            description = "The number of the version",
            example = "1",
            schema = @Schema(implementation = Integer.class))
      })
  @ApiResponse(responseCode = "200", ref = Answers.DOCUMENT)
  @ApiResponse(
      responseCode = "404",
      description = "No such version",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  @ApiResponse(
      responseCode = "410",
      description = "The version is a deletion",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  HttpResponse<?> readVersion(HttpRequest<?> request, String id, int number);
}
