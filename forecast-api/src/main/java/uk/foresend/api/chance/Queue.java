package uk.foresend.api.chance;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * The queue of simulations, kept in the database: what waits or runs when the process is killed is
 * begun again by the next, or by another one on the same database.
 */
@Singleton
final class Queue implements ApplicationEventListener<ServerStartupEvent> {

  /** Who has said nothing for so many heartbeats is taken for dead. */
  private static final int HEARTBEATS_MISSED = 8;

  private static final Duration AFTER_A_FAULT = Duration.ofSeconds(10);
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final SimulationStore store;
  private final Runner runner;
  private final Clock clock;
  private final OneTimeTask<Void> task;
  private final Scheduler scheduler;

  Queue(
      DataSource database,
      DataSourceResolver resolver,
      SimulationStore store,
      Runner runner,
      Clock clock,
      @Value("${foresend.simulations.at-once:2}") int atOnce,
      @Value("${foresend.simulations.heartbeat:3s}") Duration heartbeat) {
    this.store = store;
    this.runner = runner;
    this.clock = clock;
    this.task =
        Tasks.oneTime("simulation")
            .onDeadExecutionRevive()
            .onFailure(
                (complete, operations) ->
                    operations.reschedule(
                        complete,
                        complete.getCause().filter(Watch.Closing.class::isInstance).isPresent()
                            ? now()
                            : now().plus(AFTER_A_FAULT)))
            .execute((instance, context) -> run(instance.getId()));
    this.scheduler =
        Scheduler.create(resolver.resolve(database), task)
            .threads(atOnce)
            .executorService(workers(atOnce))
            .pollingInterval(Duration.ofSeconds(2))
            .enableImmediateExecution()
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(HEARTBEATS_MISSED)
            .shutdownMaxWait(LAST_WORDS)
            .failureLogging(LogLevel.DEBUG, true)
            .build();
  }

  private static ExecutorService workers(int atOnce) {
    return Executors.newFixedThreadPool(
        atOnce,
        work -> {
          Thread thread = new Thread(work, "simulations");
          thread.setDaemon(true);
          thread.setPriority(Thread.MIN_PRIORITY);
          return thread;
        });
  }

  /** Puts what waits or runs back into the queue, if a crash kept it out, and begins to work. */
  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    store.waitingOrRunning().forEach(this::put);
    runner.start();
    scheduler.start();
  }

  /** Puts a simulation into the queue, where it may be already. */
  void put(SimulationRow row) {
    scheduler.scheduleIfNotExists(task.instance(row.id() + "/" + row.attempt()), now());
  }

  private void run(String instance) {
    int at = instance.indexOf('/');
    runner.run(instance.substring(0, at), Integer.parseInt(instance.substring(at + 1)));
  }

  @PreDestroy
  void close() {
    runner.close();
    scheduler.stop();
  }

  private Instant now() {
    return clock.instant();
  }
}
