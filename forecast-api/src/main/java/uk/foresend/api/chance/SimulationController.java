package uk.foresend.api.chance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
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
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;
import reactor.core.publisher.Flux;
import uk.foresend.api.problems.ProblemDetails;

/** Futures of scenarios, drawn in the background and kept by what they are made of. */
@Controller("/api/simulations")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SimulationController implements SimulationApi {
  private static final int LISTED = 100;

  private final Subjects subjects;
  private final Simulations simulations;
  private final SimulationStore store;
  private final Events events;

  SimulationController(
      Subjects subjects, Simulations simulations, SimulationStore store, Events events) {
    this.subjects = subjects;
    this.simulations = simulations;
    this.store = store;
    this.events = events;
  }

  @Get
  @Override
  public SimulationList list() {
    return new SimulationList(store.last(LISTED));
  }

  @Post
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  @Override
  public HttpResponse<?> ask(
      HttpRequest<?> request, @Parameter(hidden = true) @Body @Nullable byte[] body) {
    return subjects.ask(
        request, body, SimulationAsked.FIELDS, SimulationAsked::read, simulations::ask);
  }

  @Get("/{key}")
  @Produces({"application/json", "text/csv"})
  @Override
  public HttpResponse<?> read(HttpRequest<?> request, String key) {
    Optional<SimulationRow> row = store.find(key);
    return row.isPresent()
        ? ReportsWanted.of(request, wanted -> wanted.answer(store.answer(row.get()), store))
        : Simulations.unknown(key);
  }

  @Get("/{key}/events")
  @Produces(MediaType.TEXT_EVENT_STREAM)
  @Override
  public HttpResponse<?> events(String key) {
    if (store.find(key).isEmpty()) {
      return Simulations.unknown(key);
    }
    Optional<Flux<Event<SimulationLine>>> told = events.of(key);
    return told.isPresent()
        ? HttpResponse.ok(told.get()).contentType(MediaType.TEXT_EVENT_STREAM_TYPE)
        : ProblemDetails.answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Too many listen already. Read " + SimulationLine.address(key) + " now and then.")
            .header(HttpHeaders.RETRY_AFTER, "10");
  }

  @Delete("/{key}")
  @Override
  public HttpResponse<?> cancel(String key) {
    return simulations.cancel(key);
  }
}
