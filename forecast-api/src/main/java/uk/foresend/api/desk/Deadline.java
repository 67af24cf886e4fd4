package uk.foresend.api.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import uk.foresend.quantity.Progress;

/** Ends work that goes on for longer than anybody waits. */
public final class Deadline implements Progress {
  private final Clock clock;
  private final Duration patience;
  private final Instant end;

  /** Starts to wait. */
  public Deadline(Clock clock, Duration patience) {
    this.clock = clock;
    this.patience = patience;
    this.end = clock.instant().plus(patience);
  }

  /** Work was given up: what was asked takes longer than anybody waits. */
  public static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Passed(Duration patience) {
      super("It took longer than " + patience.toSeconds() + " seconds and was given up.");
    }
  }

  @Override
  public void step() {
    if (clock.instant().isAfter(end)) {
      throw new Passed(patience);
    }
  }
}
