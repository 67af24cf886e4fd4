package uk.foresend.api.chance;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.desk.Telling;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.scenarios.Source;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Refused;
import uk.foresend.result.Extra;
import uk.foresend.result.Simulation;
import uk.foresend.scenario.Scenario;

/**
 * Runs simulations, each on threads of its own of the lowest priority, so that it never takes those
 * on which requests are answered.
 */
@Singleton
final class Runner {
  private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

  /** A run that took the whole process down so often is not begun again. */
  private static final int MOST_BEGUN = 3;

  private static final int BETWEEN_NOTES_MS = 500;

  private final SimulationStore store;
  private final int threads;
  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "simulations-progress");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean closing;

  Runner(SimulationStore store, @Value("${foresend.simulations.at-once:2}") int atOnce) {
    this.store = store;
    this.threads = Math.max(1, (Runtime.getRuntime().availableProcessors() - 1) / atOnce);
  }

  /** Runs an attempt, if it is still wanted, and keeps what comes of it. */
  void run(String key, int attempt) {
    Optional<SimulationRow> begun = store.begin(key, attempt);
    if (begun.isEmpty()) {
      return;
    }
    Watch watch = new Watch(key, attempt, begun.get().parts());
    if (begun.get().begun() > MOST_BEGUN) {
      String detail = "It was begun " + MOST_BEGUN + " times and never came to an end.";
      fail(watch, key, attempt, new Failure(detail + " Ask for fewer draws.", null, List.of()));
      return;
    }
    watches.add(watch);
    try {
      if (closing) {
        watch.close();
      }
      List<SimulationStore.Told> told = alone(begun.get(), watch);
      store.finish(key, attempt, watch.parts(), told);
    } catch (ExecutionException failed) {
      ended(failed, watch, key, attempt);
    } catch (InterruptedException stopped) {
      store.release(key, attempt);
      Thread.currentThread().interrupt();
      throw new Watch.Closing();
    } finally {
      watches.remove(watch);
    }
  }

  /** Runs on threads of its own: parallel work that begins in a pool stays in it. */
  private List<SimulationStore.Told> alone(SimulationRow row, Watch watch)
      throws ExecutionException, InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(threads, Runner::thread, null, false);
    try {
      return pool.submit(() -> told(row, watch)).get();
    } finally {
      watch.close();
      pool.shutdownNow();
    }
  }

  private static ForkJoinWorkerThread thread(ForkJoinPool pool) {
    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setName("simulation-" + thread.getPoolIndex());
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  private List<SimulationStore.Told> told(SimulationRow row, Watch watch) {
    Desk desk = new Desk(() -> watch);
    Set<Extra> extras = SimulationAsked.extras(row.extras());
    Checked<Scenario> scenario =
        Source.scenario(store.sources(row.id()), desk).then(sound -> asked(sound, row));
    Checked<Simulation> simulated =
        scenario.then(sound -> desk.simulate(sound, row.draws(), row.seed(), extras));
    if (!simulated.isPresent()) {
      throw new Unsound(simulated.problems());
    }
    Simulation simulation = simulated.get();
    return SimulationAsked.reports(extras).stream()
        .map(
            report -> {
              Telling telling = Reporting.on(report, simulation);
              return new SimulationStore.Told(
                  report.id(), report.title(), telling.json(), telling.csv());
            })
        .toList();
  }

  /** Returns the scenario that was asked of, unless another engine would make something else. */
  private static Checked<Scenario> asked(Scenario scenario, SimulationRow row) {
    return Simulations.key(scenario, SimulationAsked.of(row)).equals(row.id())
        ? Checked.of(scenario, List.of())
        : Checked.refused(
            List.of(
                Problem.refused(
                    Place.WHOLE,
                    "The simulation was asked of engine "
                        + row.engine()
                        + ", which is no longer here.",
                    "Ask for it again.")));
  }

  /** The documents no longer make a sound scenario. */
  private static final class Unsound extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    Unsound(List<Problem> problems) {
      this.problems = problems;
    }
  }

  private void ended(ExecutionException failed, Watch watch, String key, int attempt) {
    Throwable why = why(failed);
    if (why instanceof Watch.Closing again) {
      store.release(key, attempt);
      throw again;
    }
    if (why instanceof Watch.Cancelled) {
      return;
    }
    List<Problem> problems =
        why instanceof Unsound unsound
            ? unsound.problems
            : why instanceof Refused refused ? List.of(refused.problem()) : List.of();
    if (!problems.isEmpty()) {
      fail(
          watch,
          key,
          attempt,
          new Failure("The scenario has problems.", null, ProblemDetails.items(problems)));
      return;
    }
    String id = UUID.randomUUID().toString();
    LOG.error("{}: simulation {}", id, key, why);
    String detail =
        why instanceof OutOfMemoryError
            ? "There was not enough memory for it. Ask for fewer draws, or give Java more (-Xmx)."
            : "It is no fault of yours. The log tells more under this id.";
    fail(watch, key, attempt, new Failure(detail, id, List.of()));
  }

  private void fail(Watch watch, String key, int attempt, Failure failure) {
    store.fail(key, attempt, watch.done(), watch.parts(), failure);
  }

  /** Returns what is known by us among the causes, or else the first of them. */
  private static Throwable why(ExecutionException failed) {
    Throwable first = failed.getCause() == null ? failed : failed.getCause();
    return Stream.iterate(first, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .filter(
            cause ->
                cause instanceof Watch.Closing
                    || cause instanceof Watch.Cancelled
                    || cause instanceof Unsound
                    || cause instanceof Refused
                    || cause instanceof OutOfMemoryError)
        .findFirst()
        .orElse(first);
  }

  /** Begins to note how far each run is. */
  void start() {
    ticker.scheduleWithFixedDelay(
        this::note, BETWEEN_NOTES_MS, BETWEEN_NOTES_MS, TimeUnit.MILLISECONDS);
  }

  /** Notes how far each run is, and ends those that were cancelled, here or elsewhere. */
  private void note() {
    for (Watch watch : watches) {
      try {
        watch.note(store);
      } catch (RuntimeException unreachable) {
        LOG.warn("How far a simulation is could not be noted", unreachable);
      }
    }
  }

  /** Ends every run, to be begun again when the application is started. */
  void close() {
    closing = true;
    ticker.shutdownNow();
    watches.forEach(Watch::close);
  }
}
