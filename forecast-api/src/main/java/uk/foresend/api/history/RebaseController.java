package uk.foresend.api.history;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foresend.Historian;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.reference.Answered;
import uk.foresend.api.reference.Examples;
import uk.foresend.api.scenarios.Incoming;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.io.ScenarioWriter;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/** Rolls scenarios forward to what came true; keeps nothing. */
@Controller("/api/rebases")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RebaseController {
  private static final String SCENARIO = "scenario";

  private final Incoming incoming;
  private final Scenarios scenarios;
  private final Archive archive;

  RebaseController(Incoming incoming, Scenarios scenarios, Archive archive) {
    this.incoming = incoming;
    this.scenarios = scenarios;
    this.archive = archive;
  }

  @Operation(
      summary = "Rolls a scenario forward to what came true",
      description =
          "The body is what came true, with the id of a scenario under scenario: a new census, and"
              + " of the year the result, the allocations, the spend by code and the requests, as"
              + " far as known; or several years, in a list under years. Keeps nothing: POST the document to /api/scenarios to keep it.",
      tags = "Scenarios")
  @RequestBody(
      required = true,
      content = {
        @Content(mediaType = "application/json", schema = @Schema(type = "object")),
        @Content(
            mediaType = "application/yaml",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "yaml", value = Examples.CAME_TRUE))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The new document and how each driver came out",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RebaseAnswer.class),
              examples = @ExampleObject(name = "answer", ref = Answered.REBASE)))
  @ApiResponse(
      responseCode = "404",
      description = "There is no such scenario",
      content =
          @Content(
              mediaType = ProblemDetails.MEDIA_TYPE,
              schema = @Schema(implementation = ProblemDetails.class)))
  @ApiResponse(
      responseCode = "422",
      description = "What came true does not fit the scenario",
      content =
          @Content(
              mediaType = ProblemDetails.MEDIA_TYPE,
              schema = @Schema(implementation = ProblemDetails.class)))
  @Post
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  @Produces("application/json")
  HttpResponse<?> roll(
      HttpRequest<?> request, @Parameter(hidden = true) @Body @Nullable byte[] body) {
    return incoming.read(
        request,
        body,
        (document, written) -> {
          String id =
              document
                  .root()
                  .field(SCENARIO)
                  .filter(Node.Scalar.class::isInstance)
                  .map(node -> ((Node.Scalar) node).text())
                  .orElse("");
          Optional<Checked<ScenarioDocument>> found = scenarios.read(id);
          if (found.isEmpty()) {
            return ProblemDetails.answer(
                HttpStatus.NOT_FOUND,
                "There is no scenario \"" + id + "\": name one under scenario.");
          }
          Checked<List<Historian.Rebased>> rebased =
              found.get().then(one -> archive.rebase(one, scenarios, document.root()));
          return rebased.isPresent()
              ? HttpResponse.ok(answer(rebased.get()))
              : ProblemDetails.unsound(rebased.problems());
        });
  }

  private static RebaseAnswer answer(List<Historian.Rebased> steps) {
    ScenarioDocument last = steps.get(steps.size() - 1).document();
    return new RebaseAnswer(
        last.id(), ScenarioWriter.yaml(last.root()), Reporting.rebase(steps).json());
  }
}
