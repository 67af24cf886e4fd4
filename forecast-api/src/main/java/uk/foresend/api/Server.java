package uk.foresend.api;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import uk.foresend.api.security.Binding;

/** The application as a server: started, described, and kept until it is stopped. */
public final class Server {
  private static final int H2_IN_USE = 90_020;
  private static final int COULD_NOT_START = 2;

  private final PrintStream out;
  private final PrintStream err;

  /** Makes a server that tells where it is. */
  public Server(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Where a server stands.
   *
   * @param host the address it listens at
   * @param port the port; 0 for any that is free
   * @param data the folder in which work is kept
   */
  public record Place(String host, int port, Path data) {}

  /** Serves until this process is stopped; returns an exit code when it could not start. */
  public int serve(Place place) {
    Optional<String> taken = taken(place);
    if (taken.isPresent()) {
      err.println(taken.get());
      return COULD_NOT_START;
    }
    if (!isUsable(place.data())) {
      err.println(
          "The data folder "
              + place.data()
              + " cannot be made or written to.\nChoose another folder with --data.");
      return COULD_NOT_START;
    }
    ApplicationContext context =
        ApplicationContext.builder(Application.class)
            .banner(false)
            .deduceEnvironment(false)
            .properties(
                Map.of(
                    "micronaut.server.host", place.host(),
                    "micronaut.server.port", place.port() == 0 ? -1 : place.port(),
                    "foresend.data", place.data().toString()))
            .build();
    try {
      context.start();
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      Thread closing = new Thread(context::close, "closing");
      Runtime.getRuntime().addShutdownHook(closing);
      welcome(context, server, place);
      new CountDownLatch(1).await();
      return 0;
    } catch (InterruptedException stopped) {
      context.close();
      Thread.currentThread().interrupt();
      return 0;
    } catch (RuntimeException failed) {
      Optional<String> reason = reason(failed, place);
      context.close();
      err.println(reason.orElseThrow(() -> failed));
      return COULD_NOT_START;
    }
  }

  /** Returns why it cannot listen there, found out before anything is made in the data folder. */
  private static Optional<String> taken(Place place) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(InetAddress.getByName(place.host()), place.port()));
      return Optional.empty();
    } catch (IOException refused) {
      return Optional.of(cannotListen(place, refused));
    }
  }

  private static String cannotListen(Place place, IOException refused) {
    return "Cannot listen at "
        + place.host()
        + " port "
        + place.port()
        + ": "
        + refused.getMessage()
        + ".\nMaybe another program uses the port, or the address is not one of this machine."
        + " Choose another with --port or --host.";
  }

  private static boolean isUsable(Path folder) {
    try {
      return Files.isWritable(Files.createDirectories(folder));
    } catch (IOException unusable) {
      return false;
    }
  }

  private void welcome(ApplicationContext context, EmbeddedServer server, Place place) {
    out.print(context.getBean(Welcome.class).text());
    String address = "http://" + Binding.inUrl(place.host()) + ":" + server.getPort();
    out.println("Pages     " + address + "/");
    out.println("API       " + address + "/api/scenarios");
    out.println("OpenAPI   " + address + "/openapi/foresend.yml");
    out.println("Work is kept in " + place.data() + ". Ctrl-C stops.");
    if (!Binding.isOnlyThisMachine(place.host())) {
      err.println(
          "Anyone who reaches "
              + place.host()
              + " can read and change the scenarios: put a sign-in in front of it.");
    }
  }

  /** Returns in plain words why it did not start; empty when that is a fault of ours. */
  private static Optional<String> reason(Throwable failed, Place place) {
    return causes(failed).flatMap(cause -> plainly(cause, place).stream()).findFirst();
  }

  private static Optional<String> plainly(Throwable cause, Place place) {
    if (cause instanceof BindException refused) {
      return Optional.of(cannotListen(place, refused));
    }
    if (cause instanceof SQLException refused) {
      return Optional.of(
          refused.getErrorCode() == H2_IN_USE
              ? "The data folder "
                  + place.data()
                  + " is in use by another Foresend.\n"
                  + "Stop that one, or choose another folder with --data."
              : "The database cannot be opened: " + refused.getMessage());
    }
    return Optional.empty();
  }

  private static Stream<Throwable> causes(Throwable failed) {
    return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
