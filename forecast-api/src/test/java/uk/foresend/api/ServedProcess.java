package uk.foresend.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application in a process of its own, as a user starts it. */
final class ServedProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("API +(http://[^/\\s]+)/api/scenarios");
  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final Path out;

  ServedProcess(Path data, String... more) throws IOException {
    out = Files.createTempFile(data.getParent(), "said", ".txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName(),
                "serve",
                "--data",
                data.toString()));
    command.addAll(List.of(more));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
    // so that a test need not wait long until a run of a killed process is found dead
    builder.environment().put("FORESEND_SIMULATIONS_HEARTBEAT", "1s");
    process = builder.start();
  }

  /** Waits until it says its address. */
  URI address() {
    for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
      Matcher found = ADDRESS.matcher(said());
      if (found.find()) {
        return URI.create(found.group(1));
      }
      if (!process.isAlive()) {
        throw new IllegalStateException("It ended: " + said());
      }
      pause();
    }
    throw new IllegalStateException("It never said where it is: " + said());
  }

  /** Waits until it ends by itself and returns its exit code. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("It did not end: " + said());
    }
    return process.exitValue();
  }

  String said() {
    try {
      return Files.readString(out);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Stops it as a power cut would. */
  void cutThePower() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Stops it as Ctrl-C does. */
  void stop() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
