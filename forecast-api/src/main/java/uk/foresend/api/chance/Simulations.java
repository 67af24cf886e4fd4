package uk.foresend.api.chance;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import uk.foresend.Forecaster;
import uk.foresend.api.desk.Hash;
import uk.foresend.api.desk.Shown;
import uk.foresend.api.forecasts.MadeOf;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.scenario.Scenario;

/** Simulations as they are asked for: each run once, and found again by its key. */
@Singleton
final class Simulations {
  private final SimulationStore store;
  private final Queue queue;
  private final int mostUnfinished;

  Simulations(
      SimulationStore store,
      Queue queue,
      @Value("${foresend.simulations.most-unfinished:100}") int mostUnfinished) {
    this.store = store;
    this.queue = queue;
    this.mostUnfinished = mostUnfinished;
  }

  /** Returns the key: what a simulation is made of, and the engine that makes it. */
  static String key(Scenario scenario, SimulationAsked asked) {
    String madeOf =
        scenario.hash()
            + "\nengine "
            + Forecaster.ENGINE_VERSION
            + "\nextras "
            + asked.stored()
            + "\ndraws "
            + asked.draws().number()
            + "\nseed "
            + asked.draws().seed();
    return Hash.sha256(madeOf.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers to the wish for a simulation of a sound scenario: 202, or 200 when it is done. */
  HttpResponse<?> ask(Subject subject, SimulationAsked asked) {
    Scenario scenario = subject.scenario().get();
    String key = key(scenario, asked);
    Optional<SimulationRow> known = store.find(key);
    boolean isNew = known.filter(row -> isAsGoodAsAsked(State.of(row.state()))).isEmpty();
    if (isNew && store.unfinished() >= mostUnfinished) {
      return ProblemDetails.answer(
              HttpStatus.SERVICE_UNAVAILABLE,
              mostUnfinished
                  + " simulations wait or run. Ask again when some are done, or cancel one;"
                  + " GET /api/simulations lists them.")
          .header(HttpHeaders.RETRY_AFTER, "60");
    }
    SimulationRow row =
        store.ask(
            key,
            new SimulationAnswer.Asked(
                MadeOf.of(scenario, subject.version()),
                ProblemDetails.items(subject.scenario().problems())),
            asked,
            subject.sources());
    boolean isDone = State.of(row.state()) == State.DONE;
    if (!isDone) {
      queue.put(row);
    }
    SimulationAnswer answer = store.answer(row);
    return (isDone ? HttpResponse.ok(answer) : HttpResponse.accepted().body(answer))
        .header(HttpHeaders.LOCATION, SimulationLine.address(key).toString());
  }

  private static boolean isAsGoodAsAsked(State state) {
    return state == State.DONE || !state.isOver();
  }

  /** Answers to the wish to end a simulation: 409 when it has ended by itself. */
  HttpResponse<?> cancel(String key) {
    if (store.find(key).isEmpty()) {
      return unknown(key);
    }
    store.cancel(key);
    SimulationRow row = store.find(key).orElseThrow();
    return State.of(row.state()) == State.CANCELLED
        ? HttpResponse.ok(store.answer(row))
        : ProblemDetails.answer(
            HttpStatus.CONFLICT,
            "The simulation is " + row.state() + ", so there is nothing to cancel.");
  }

  /** Answers that there is no such simulation. */
  static HttpResponse<?> unknown(String key) {
    return ProblemDetails.answer(
        HttpStatus.NOT_FOUND,
        "No simulation is kept under "
            + Shown.brief(key)
            + ". GET /api/simulations lists the latest.");
  }
}
