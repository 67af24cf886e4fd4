package uk.foresend.api.chance;

import java.util.concurrent.atomic.AtomicInteger;
import uk.foresend.quantity.Progress;

/** Watches one run: counts its parts, and ends it when it is no longer wanted. */
final class Watch implements Progress {
  private final String key;
  private final int attempt;
  private final AtomicInteger done = new AtomicInteger();
  private volatile int parts;
  private volatile boolean unwanted;
  private volatile boolean closing;

  Watch(String key, int attempt, int parts) {
    this.key = key;
    this.attempt = attempt;
    this.parts = parts;
  }

  /** The run was cancelled. */
  static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The application closes: the run is to be begun again when it is started. */
  static final class Closing extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void step() {
    if (closing) {
      throw new Closing();
    }
    if (unwanted) {
      throw new Cancelled();
    }
    done.incrementAndGet();
  }

  @Override
  public void expect(int more) {
    parts = more;
    done.set(0);
  }

  /** Notes how far it is, and whether it is still wanted. */
  void note(SimulationStore store) {
    unwanted = !store.note(key, attempt, done(), parts);
  }

  /** Ends the run at its next step, to be begun again. */
  void close() {
    closing = true;
  }

  /** Returns how many parts are done, at most as many as there are. */
  int done() {
    return Math.min(done.get(), parts);
  }

  int parts() {
    return parts;
  }
}
