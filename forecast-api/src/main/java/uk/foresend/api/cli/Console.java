package uk.foresend.api.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err everything else
 * @param width how many characters wide tables are
 */
public record Console(PrintStream out, PrintStream err, int width) {
  private static final int WIDTH = 110;
  private static final int NARROWEST = 60;
  private static final int WIDEST = 1000;

  /** Makes one of the usual width. */
  public Console(PrintStream out, PrintStream err) {
    this(out, err, WIDTH);
  }

  /**
   * Returns the console of this process, in UTF-8 whatever the platform would choose, as wide as
   * {@code COLUMNS} says.
   */
  public static Console ofThisProcess() {
    return new Console(
        utf8(FileDescriptor.out), utf8(FileDescriptor.err), width(System.getenv("COLUMNS")));
  }

  /** Returns the width that a text says, between 60 and 1,000; 110 when it says none. */
  static int width(@Nullable String columns) {
    return columns != null && columns.matches("\\d{1,6}")
        ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)))
        : WIDTH;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
