package uk.foresend.api.chance;

import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Tells the progress of simulations as it comes. It is read from the database, since a simulation
 * may run in another process.
 */
@Singleton
final class Events {
  private static final Duration BETWEEN = Duration.ofMillis(500);

  /** Nothing is told that was told already, but as often as keeps the connection open. */
  private static final int TOLD_AGAIN_AFTER = 20;

  private static final int MOST_LISTENERS = 100;

  private final SimulationStore store;
  private final Scheduler blocking;
  private final AtomicInteger listeners = new AtomicInteger();

  Events(SimulationStore store, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.store = store;
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  /**
   * Returns the events of a simulation: how it stands now, then whenever it has got on, and last
   * how it ended; empty when too many listen already.
   */
  Optional<Flux<Event<SimulationLine>>> of(String key) {
    if (listeners.incrementAndGet() > MOST_LISTENERS) {
      listeners.decrementAndGet();
      return Optional.empty();
    }
    Heard heard = new Heard();
    return Optional.of(
        Flux.interval(Duration.ZERO, BETWEEN)
            .onBackpressureDrop()
            .concatMap(tick -> Mono.fromCallable(() -> store.find(key)).subscribeOn(blocking), 1)
            .takeWhile(Optional::isPresent)
            .map(row -> SimulationLine.of(row.get()))
            .takeUntil(line -> line.state().isOver())
            .filter(heard::isNews)
            .map(line -> Event.of(line).name(line.state().id()))
            .doFinally(end -> listeners.decrementAndGet()));
  }

  /** What one listener has heard; for one thread at a time. */
  private static final class Heard {
    private String last = "";
    private int silent;

    boolean isNews(SimulationLine line) {
      String now = line.state().id() + " " + line.done() + "/" + line.parts();
      if (now.equals(last) && ++silent < TOLD_AGAIN_AFTER) {
        return false;
      }
      last = now;
      silent = 0;
      return true;
    }
  }
}
