package uk.foresend.api.scenarios;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.problems.ProblemDetails;

/** Scenarios as resources: list, read, create, replace, delete, and what they said before. */
@Controller("/api/scenarios")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ScenarioController {
  private final Scenarios scenarios;
  private final Reading reading;
  private final Saving saving;

  ScenarioController(Scenarios scenarios, Reading reading, Saving saving) {
    this.scenarios = scenarios;
    this.reading = reading;
    this.saving = saving;
  }

  @Get
  ScenarioList list() {
    return new ScenarioList(scenarios.all());
  }

  @Get("/{id:.+}")
  @Produces({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  HttpResponse<?> read(HttpRequest<?> request, String id) {
    return scenarios
        .latest(id)
        .<HttpResponse<?>>map(kept -> reading.answer(request, kept))
        .orElseGet(() -> unknown(id));
  }

  @Get("/{id:.+}/versions")
  HttpResponse<?> history(String id) {
    List<VersionLine> versions = scenarios.history(id);
    return versions.isEmpty() ? unknown(id) : HttpResponse.ok(new VersionList(versions));
  }

  @Get("/{id:.+}/versions/{number}")
  @Produces({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  HttpResponse<?> readVersion(HttpRequest<?> request, String id, int number) {
    return scenarios
        .version(id, number)
        .<HttpResponse<?>>map(kept -> reading.answer(request, kept))
        .orElseGet(() -> unknown(id + " version " + number));
  }

  @Post
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  HttpResponse<?> create(HttpRequest<?> request, @Body byte @Nullable [] body) {
    return saving.post(request, body);
  }

  @Put("/{id:.+}")
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  HttpResponse<?> replace(HttpRequest<?> request, String id, @Body byte @Nullable [] body) {
    return saving.put(request, id, body);
  }

  @Delete("/{id:.+}")
  HttpResponse<?> delete(HttpRequest<?> request, String id) {
    return scenarios
        .latest(id)
        .<HttpResponse<?>>map(kept -> saving.delete(request, kept))
        .orElseGet(() -> unknown(id));
  }

  private static HttpResponse<?> unknown(String what) {
    return ProblemDetails.answer(
        HttpStatus.NOT_FOUND, "There is no scenario " + what + ". GET /api/scenarios lists them.");
  }
}
