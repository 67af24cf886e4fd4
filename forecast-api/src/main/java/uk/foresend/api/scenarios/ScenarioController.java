package uk.foresend.api.scenarios;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import uk.foresend.api.problems.ProblemDetails;

/** Scenarios as resources: list, read, create, replace, delete. */
@Controller("/api/scenarios")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ScenarioController implements ScenarioApi {
  private final Scenarios scenarios;
  private final Reading reading;
  private final Saving saving;

  ScenarioController(Scenarios scenarios, Reading reading, Saving saving) {
    this.scenarios = scenarios;
    this.reading = reading;
    this.saving = saving;
  }

  @Get
  @Override
  public ScenarioList list() {
    return new ScenarioList(scenarios.all());
  }

  @Get("/{id:.+}")
  @Produces({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  @Override
  public HttpResponse<?> read(HttpRequest<?> request, String id) {
    return scenarios
        .latest(id)
        .<HttpResponse<?>>map(kept -> reading.answer(request, kept))
        .orElseGet(() -> unknown(id));
  }

  @Post
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  @Status(HttpStatus.CREATED)
  @Override
  public HttpResponse<?> create(
      HttpRequest<?> request, @Parameter(hidden = true) @Body @Nullable byte[] body) {
    return saving.post(request, body);
  }

  @Put("/{id:.+}")
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  @Override
  public HttpResponse<?> replace(
      HttpRequest<?> request, String id, @Parameter(hidden = true) @Body @Nullable byte[] body) {
    return saving.put(request, id, body);
  }

  @Delete("/{id:.+}")
  @Status(HttpStatus.NO_CONTENT)
  @Override
  public HttpResponse<?> delete(HttpRequest<?> request, String id) {
    return scenarios
        .latest(id)
        .<HttpResponse<?>>map(kept -> saving.delete(request, kept))
        .orElseGet(() -> unknown(id));
  }

  static HttpResponse<?> unknown(String what) {
    return ProblemDetails.answer(
        HttpStatus.NOT_FOUND, "There is no scenario " + what + ". GET /api/scenarios lists them.");
  }
}
