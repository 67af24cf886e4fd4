package uk.foresend.api.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.foresend.api.Server;
import uk.foresend.api.security.Binding;

/** {@code foresend serve}: the application, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Starts the application and serves until it is stopped (Ctrl-C).")
final class ServeCommand implements Callable<Integer> {
  private static final int MOST_PORTS = 65_535;

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; 0 for any that is free. By default ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "H",
      description =
          "The address to listen at. By default ${DEFAULT-VALUE}, which only this machine reaches.")
  private String host = "127.0.0.1";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder in which work is kept. By default \"${DEFAULT-VALUE}\".")
  private Path data = Path.of("data");

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > MOST_PORTS) {
      throw wrong("--port is " + port + ", but must be between 0 and " + MOST_PORTS + ".");
    }
    if (data.toString().isBlank()) {
      throw wrong("--data is empty, but must name a folder.");
    }
    if (data.toString().contains(";")) {
      throw wrong("--data is " + data + ", but the name of the folder may not have a semicolon.");
    }
    Binding.wrong(host)
        .ifPresent(
            what -> {
              throw wrong("--host is " + what);
            });
    return new Server(console.out(), console.err())
        .serve(new Server.Place(Binding.bare(host), port, data.toAbsolutePath().normalize()));
  }

  private ParameterException wrong(String what) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
  }
}
