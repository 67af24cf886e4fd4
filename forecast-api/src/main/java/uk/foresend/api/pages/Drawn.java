package uk.foresend.api.pages;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import uk.foresend.Forecaster;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Desk;
import uk.foresend.problem.Checked;
import uk.foresend.result.BackTest;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Sensitivity;
import uk.foresend.result.Simulation;
import uk.foresend.scenario.Scenario;

/**
 * Futures of scenarios drawn for pages, remembered by what they are drawn from. One scenario is
 * drawn at a time, so that what-ifs are not kept waiting; a page that comes too early says so.
 */
@Singleton
final class Drawn {
  /** How many futures a page shows. */
  static final int DRAWS = 1_000;

  /** The seed of the pages: that of the command line. */
  static final String SEED = "1";

  private static final Duration PATIENCE = Duration.ofMillis(1_500);
  private static final int MOST = 24;

  private final Desk desk;
  private final Archive archive;
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "futures for pages");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, CompletableFuture<?>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<?>> eldest) {
          return size() > MOST;
        }
      };

  Drawn(Desk desk, Archive archive) {
    this.desk = desk;
    this.archive = archive;
  }

  @PreDestroy
  void close() {
    one.shutdownNow();
  }

  /** Returns the futures of a scenario, or why there are none; empty while they are being drawn. */
  Optional<Checked<Simulation>> futures(Scenario scenario) {
    return get("futures\n" + key(scenario), () -> desk.simulate(scenario, DRAWS, SEED));
  }

  /** Returns what moves a figure, or why it cannot be told; empty while it is being found. */
  Optional<Checked<Sensitivity>> sensitivity(Scenario scenario, FigureKey figure) {
    return get(
        "sensitivity\n" + figure + "\n" + key(scenario), () -> desk.sensitivity(scenario, figure));
  }

  /**
   * Returns how far forecasts of a council's plans were from what came, or why that cannot be told;
   * empty while it is being found.
   */
  Optional<Checked<BackTest>> backTest(String council) {
    return get(
        "back-test\n" + council,
        () -> archive.backTest(council, OptionalInt.empty(), OptionalInt.empty()));
  }

  private static String key(Scenario scenario) {
    return scenario.hash() + "\n" + Forecaster.ENGINE_VERSION;
  }

  @SuppressWarnings("unchecked") // a key always stands for one kind of answer
  private <T> Optional<T> get(String key, Supplier<T> work) {
    CompletableFuture<T> found;
    synchronized (kept) {
      found =
          (CompletableFuture<T>)
              kept.computeIfAbsent(key, wanted -> CompletableFuture.supplyAsync(work, one));
    }
    try {
      return Optional.of(found.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException notYet) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException failed) {
      synchronized (kept) {
        kept.remove(key);
      }
      throw new IllegalStateException(failed.getCause());
    }
  }
}
