package uk.foresend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line that tells how far long work is")
class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();

  @Test
  @DisplayName("Is drawn over itself now and then, and gone at the end")
  void isDrawn() {
    try (ProgressLine line = line(true)) {
      line.step();
      now.addAndGet(SECOND);
      line.step();
      assertThat(said()).as("before it is known how many parts there are").isEmpty();
      line.expect(2_000);
      for (int i = 0; i < 1_000; i++) {
        line.step();
      }
      assertThat(said()).isEqualTo("\r[" + ".".repeat(30) + "]   0%  1 of 2,000");
      now.addAndGet(SECOND);
      line.step();
      assertThat(said())
          .endsWith("\r[" + "#".repeat(15) + ".".repeat(15) + "]  50%  1,001 of 2,000");
    }
    assertThat(said()).endsWith("\r" + " ".repeat(53) + "\r");
  }

  @Test
  @DisplayName("Is not drawn where nobody watches")
  void isNotDrawn() {
    try (ProgressLine line = line(false)) {
      line.expect(2);
      now.addAndGet(SECOND);
      line.step();
      line.step();
    }
    assertThat(said()).isEmpty();
  }

  private ProgressLine line(boolean isWatched) {
    return ProgressLine.on(
        new PrintStream(written, true, StandardCharsets.UTF_8), isWatched, now::get);
  }

  private String said() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
