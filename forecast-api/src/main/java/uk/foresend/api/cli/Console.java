package uk.foresend.api.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err everything else
 * @param width how many characters wide tables are
 * @param failure why something could not be written to the results, if so
 * @param isWatched whether everything else goes to a terminal, where somebody may watch
 */
public record Console(
    PrintStream out,
    PrintStream err,
    int width,
    Supplier<Optional<IOException>> failure,
    BooleanSupplier isWatched) {
  private static final int WIDTH = 110;
  private static final int NARROWEST = 60;
  private static final int WIDEST = 1000;

  /** Makes one of the usual width. */
  public Console(PrintStream out, PrintStream err) {
    this(out, err, WIDTH);
  }

  /** Makes one. */
  public Console(PrintStream out, PrintStream err, int width) {
    this(
        out,
        err,
        width,
        () ->
            out.checkError()
                ? Optional.of(new IOException("It cannot be written to"))
                : Optional.empty(),
        () -> false);
  }

  /**
   * Returns the console of this process, in UTF-8 whatever the platform would choose, as wide as
   * {@code COLUMNS} says.
   */
  public static Console ofThisProcess() {
    return over(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        width(System.getenv("COLUMNS")),
        Console::isTerminal);
  }

  /** Returns a console that writes to two streams in UTF-8 and knows why writing failed. */
  static Console over(OutputStream out, OutputStream err, int width) {
    return over(out, err, width, () -> false);
  }

  private static Console over(
      OutputStream out, OutputStream err, int width, BooleanSupplier isWatched) {
    Watched watched = new Watched(out);
    PrintStream results = new PrintStream(watched, true, StandardCharsets.UTF_8);
    return new Console(
        results,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        width,
        () -> {
          results.flush();
          return Optional.ofNullable(watched.failure);
        },
        isWatched);
  }

  /** Whether standard error is a terminal, which Java itself tells only of input and output. */
  private static boolean isTerminal() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return System.console() != null;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Returns why results are not all written; empty when they are, or when who read them has read
   * enough and closed the pipe.
   */
  Optional<String> unwritten() {
    return failure
        .get()
        .map(why -> Optional.ofNullable(why.getMessage()).orElse(why.getClass().getSimpleName()))
        .filter(why -> !why.toLowerCase(Locale.ROOT).contains("pipe"));
  }

  /** Returns the width that a text says, between 60 and 1,000; 110 when it says none. */
  static int width(@Nullable String columns) {
    return columns != null && columns.matches("\\d{1,6}")
        ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)))
        : WIDTH;
  }

  /** Passes on what is written, and keeps the first failure, which a print stream swallows. */
  private static final class Watched extends OutputStream {
    private final OutputStream to;
    private @Nullable IOException failure;

    Watched(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      try {
        to.write(some, from, length);
      } catch (IOException failed) {
        throw kept(failed);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        to.flush();
      } catch (IOException failed) {
        throw kept(failed);
      }
    }

    private IOException kept(IOException failed) {
      failure = failure == null ? failed : failure;
      return failed;
    }
  }
}
