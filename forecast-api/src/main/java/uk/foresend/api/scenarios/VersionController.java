package uk.foresend.api.scenarios;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;

/** What scenarios said before. */
@Controller("/api/scenarios")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VersionController implements VersionApi {
  private final Scenarios scenarios;
  private final Reading reading;

  VersionController(Scenarios scenarios, Reading reading) {
    this.scenarios = scenarios;
    this.reading = reading;
  }

  @Get("/{id:.+}/versions")
  @Override
  public HttpResponse<?> history(String id) {
    List<VersionLine> versions = scenarios.history(id);
    return versions.isEmpty()
        ? ScenarioController.unknown(id)
        : HttpResponse.ok(new VersionList(versions));
  }

  @Get("/{id:.+}/versions/{number}")
  @Produces({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  @Override
  public HttpResponse<?> readVersion(HttpRequest<?> request, String id, int number) {
    return scenarios
        .version(id, number)
        .<HttpResponse<?>>map(kept -> reading.answer(request, kept))
        .orElseGet(() -> ScenarioController.unknown(id + " version " + number));
  }
}
