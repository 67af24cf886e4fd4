package uk.foresend.api.chance;

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

/** How simulations are described to who calls the API. */
interface SimulationApi {

  @Operation(
      summary = "Lists the simulations asked for last",
      description = "A hundred at most, each as it stands.",
      tags = "Chance")
  @ApiResponse(
      responseCode = "200",
      description = "The simulations",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SimulationList.class),
              examples = @ExampleObject(name = "answer", ref = Answered.SIMULATIONS)))
  SimulationList list();

  @Operation(
      summary = "Draws futures of a scenario in the background",
      description =
          "Of one that is kept, or of a document that comes with the question. What was asked"
              + " before, with the same documents, draws, seed and engine, is not drawn again;"
              + " what was cancelled or failed is. Location says where it is.",
      tags = "Chance")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(type = "object"),
            examples = @ExampleObject(name = "json", value = Examples.SIMULATION_JSON)),
        @Content(
            mediaType = "application/yaml",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "yaml", value = Examples.SIMULATION_YAML))
      })
  @ApiResponse(
      responseCode = "200",
      description = "It is done already",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = SimulationAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.SIMULATION_ASKED))
      })
  @ApiResponse(
      responseCode = "202",
      description = "It waits or runs; Location says where",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = SimulationAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.SIMULATION_ASKED))
      })
  @ApiResponse(
      responseCode = "400",
      description = "The question has problems, or cannot be read",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  @ApiResponse(responseCode = "422", ref = Answers.HAS_PROBLEMS)
  @ApiResponse(
      responseCode = "503",
      description = "Too many wait",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  HttpResponse<?> ask(HttpRequest<?> request, @Nullable byte[] body);

  @Operation(
      summary = "Reads a simulation",
      description =
          "How it stands, and its reports when it is done: the ranges, or those asked for.",
      tags = "Chance",
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
            example = "simulation",
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
      description = "The simulation",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = SimulationAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.SIMULATION)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.SIMULATION_CSV))
      })
  @ApiResponse(responseCode = "404", ref = Answers.NOTHING_KEPT)
  @ApiResponse(
      responseCode = "409",
      description = "It is not done, so there is no CSV of it",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  HttpResponse<?> read(HttpRequest<?> request, String key);

  @Operation(
      summary = "Tells the progress of a simulation as it comes",
      description =
          "Server-sent events: each is named for the state and holds how far it is. The last tells"
              + " how it ended: done, failed or cancelled.",
      tags = "Chance",
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
      description = "The events",
      content = {
        @Content(
            mediaType = "text/event-stream",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.SIMULATION_EVENTS))
      })
  @ApiResponse(responseCode = "404", ref = Answers.NOTHING_KEPT)
  HttpResponse<?> events(String key);

  @Operation(
      summary = "Cancels a simulation that waits or runs",
      description = "Asked for again it is drawn anew.",
      tags = "Chance",
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
      description = "It is cancelled",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = SimulationAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.SIMULATION_ASKED))
      })
  @ApiResponse(responseCode = "404", ref = Answers.NOTHING_KEPT)
  @ApiResponse(
      responseCode = "409",
      description = "It has ended by itself",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  HttpResponse<?> cancel(String key);
}
