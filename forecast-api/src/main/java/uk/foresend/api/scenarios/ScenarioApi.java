package uk.foresend.api.scenarios;

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
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.reference.Answered;
import uk.foresend.api.reference.Examples;

/** How scenarios as resources are described to who calls the API. */
interface ScenarioApi {

  @Operation(
      summary = "Lists the scenarios",
      description = "Each with its latest version.",
      tags = "Scenarios")
  @ApiResponse(
      responseCode = "200",
      description = "The scenarios",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ScenarioList.class),
              examples = @ExampleObject(name = "answer", ref = Answered.SCENARIOS)))
  ScenarioList list();

  @Operation(
      summary = "Reads a scenario",
      description = "In YAML with its comments as it was written, or in JSON, as Accept says.",
      tags = "Scenarios",
      parameters = {
        @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            description = "The id of the scenario, slashes and all",
            example = "worked/minimal",
            schema = @Schema(implementation = String.class))
      })
  @ApiResponse(responseCode = "200", ref = Answers.DOCUMENT)
  @ApiResponse(responseCode = "404", ref = Answers.NO_SUCH_SCENARIO)
  HttpResponse<?> read(HttpRequest<?> request, String id);

  @Operation(
      summary = "Creates a scenario",
      description = "Under the id its document says.",
      tags = "Scenarios",
      parameters = {
        @Parameter(
            name = "Foresend-Author",
            in = ParameterIn.HEADER,
            description = "Who you are, for the history",
            example = "A. Finance",
            schema = @Schema(implementation = String.class))
      })
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
      responseCode = "201",
      description = "Created; Location and ETag say where and which",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = Saved.class),
            examples = @ExampleObject(name = "answer", ref = Answered.SAVED))
      })
  @ApiResponse(
      responseCode = "409",
      description = "There is one of that id",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  @ApiResponse(responseCode = "400", ref = Answers.CANNOT_BE_READ)
  @ApiResponse(responseCode = "422", ref = Answers.HAS_PROBLEMS)
  HttpResponse<?> create(HttpRequest<?> request, @Nullable byte[] body);

  @Operation(
      summary = "Creates or replaces a scenario",
      description =
          "To replace, say the version you know with If-Match: of two who replace the same, the second is told and nothing is lost.",
      tags = "Scenarios",
      parameters = {
        @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            description = "The id of the scenario, slashes and all",
            example = "worked/minimal",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "The entity tag of the version you know",
            example = "\"1\"",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "Foresend-Author",
            in = ParameterIn.HEADER,
            description = "Who you are, for the history",
            example = "A. Finance",
            schema = @Schema(implementation = String.class))
      })
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
      description = "Replaced",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = Saved.class),
            examples = @ExampleObject(name = "answer", ref = Answered.SAVED))
      })
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = Saved.class),
            examples = @ExampleObject(name = "answer", ref = Answered.SAVED))
      })
  @ApiResponse(responseCode = "412", ref = Answers.SOMEBODY_WAS_QUICKER)
  @ApiResponse(responseCode = "428", ref = Answers.NEEDS_IF_MATCH)
  @ApiResponse(responseCode = "400", ref = Answers.CANNOT_BE_READ)
  @ApiResponse(responseCode = "422", ref = Answers.HAS_PROBLEMS)
  HttpResponse<?> replace(HttpRequest<?> request, String id, @Nullable byte[] body);

  @Operation(
      summary = "Deletes a scenario",
      description = "Its versions are kept.",
      tags = "Scenarios",
      parameters = {
        @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            description = "The id of the scenario, slashes and all",
            example = "worked/minimal",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "The entity tag of the version you know",
            example = "\"1\"",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "Foresend-Author",
            in = ParameterIn.HEADER,
            description = "Who you are, for the history",
            example = "A. Finance",
            schema = @Schema(implementation = String.class))
      })
  @ApiResponse(responseCode = "204", ref = Answers.DELETED)
  @ApiResponse(responseCode = "404", ref = Answers.NO_SUCH_SCENARIO)
  @ApiResponse(
      responseCode = "409",
      description = "Others extend it",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  @ApiResponse(responseCode = "412", ref = Answers.SOMEBODY_WAS_QUICKER)
  @ApiResponse(responseCode = "428", ref = Answers.NEEDS_IF_MATCH)
  HttpResponse<?> delete(HttpRequest<?> request, String id);
}
