package uk.foresend.api.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import uk.foresend.quantity.Progress;

/**
 * A line on a terminal that tells how far long work is, and goes away when it ends, be it by
 * Ctrl-C. Where nobody watches nothing is written.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);
  private static final int BAR = 30;

  private final PrintStream to;
  private final boolean isWatched;
  private final LongSupplier nanos;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong drawn;
  private final Thread atCtrlC = new Thread(this::clear, "progress");
  private volatile int parts;
  private int width;
  private boolean isOver;

  private ProgressLine(PrintStream to, boolean isWatched, LongSupplier nanos) {
    this.to = to;
    this.isWatched = isWatched;
    this.nanos = nanos;
    this.drawn = new AtomicLong(nanos.getAsLong());
  }

  /** Begins a line on standard error, if that is a terminal. */
  static ProgressLine on(Console console) {
    return on(console.err(), console.isWatched().getAsBoolean(), System::nanoTime);
  }

  static ProgressLine on(PrintStream to, boolean isWatched, LongSupplier nanos) {
    ProgressLine line = new ProgressLine(to, isWatched, nanos);
    if (isWatched) {
      Runtime.getRuntime().addShutdownHook(line.atCtrlC);
    }
    return line;
  }

  @Override
  public void expect(int more) {
    parts = more;
    done.set(0);
  }

  @Override
  public void step() {
    int now = done.incrementAndGet();
    if (!isWatched || parts == 0) {
      return;
    }
    long last = drawn.get();
    long time = nanos.getAsLong();
    if (time - last >= BETWEEN && drawn.compareAndSet(last, time)) {
      draw(Math.min(now, parts), parts);
    }
  }

  private synchronized void draw(int now, int of) {
    if (isOver) {
      return;
    }
    int full = (int) ((long) BAR * now / of);
    String line =
        String.format(
            Locale.UK,
            "[%s%s] %3d%%  %,d of %,d",
            "#".repeat(full),
            ".".repeat(BAR - full),
            100L * now / of,
            now,
            of);
    to.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    to.flush();
    width = line.length();
  }

  private synchronized void clear() {
    isOver = true;
    if (width > 0) {
      to.print("\r" + " ".repeat(width) + "\r");
      to.flush();
      width = 0;
    }
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (isWatched) {
      clear();
      Runtime.getRuntime().removeShutdownHook(atCtrlC);
    }
  }
}
