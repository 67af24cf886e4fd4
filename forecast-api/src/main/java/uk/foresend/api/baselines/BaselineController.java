package uk.foresend.api.baselines;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import org.jspecify.annotations.Nullable;
import uk.foresend.StartingPoints;
import uk.foresend.api.desk.Starting;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.reference.Answered;
import uk.foresend.api.reference.Examples;
import uk.foresend.api.scenarios.Incoming;
import uk.foresend.io.CommentedYaml;
import uk.foresend.problem.Checked;

/** Makes scenarios to start from; keeps nothing. */
@Controller("/api/baselines")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BaselineController {
  private static final MediaType YAML = MediaType.of("application/yaml; charset=utf-8");

  private final Incoming incoming;
  private final Starting starting;

  BaselineController(Incoming incoming, Starting starting) {
    this.incoming = incoming;
    this.starting = starting;
  }

  @Operation(
      summary = "Makes a scenario to start from",
      description =
          "Out of what was published of a council by 30 June of a year, each number with its"
              + " source, and what to replace first. Accept: application/yaml answers the document"
              + " alone. Keeps nothing: POST the document to /api/scenarios to keep it.",
      tags = "Scenarios")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(type = "object"),
            examples = @ExampleObject(name = "json", value = Examples.BASELINE_JSON)),
        @Content(mediaType = "application/yaml", schema = @Schema(implementation = String.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The scenario",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = BaselineAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.BASELINE)),
        @Content(
            mediaType = "application/yaml",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.BASELINE_YAML))
      })
  @ApiResponse(
      responseCode = "422",
      description = "There is no such council or date",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  @Post
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  @Produces({"application/json", "application/yaml"})
  HttpResponse<?> make(
      HttpRequest<?> request, @Parameter(hidden = true) @Body @Nullable byte[] body) {
    return incoming.read(
        request,
        body,
        (document, written) -> {
          Checked<StartingPoints.Start> start =
              BaselineWanted.of(document.root())
                  .then(
                      wanted ->
                          starting.baseline(wanted.council(), wanted.asAt(), wanted.population()));
          if (!start.isPresent()) {
            return ProblemDetails.unsound(start.problems());
          }
          boolean yaml =
              request.accept().stream().anyMatch(type -> type.getName().equals("application/yaml"));
          return yaml
              ? HttpResponse.ok(CommentedYaml.write(start.get().document())).contentType(YAML)
              : HttpResponse.ok(BaselineAnswer.of(start.get()));
        });
  }
}
