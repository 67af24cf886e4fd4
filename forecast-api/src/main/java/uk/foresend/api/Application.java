package uk.foresend.api;

import io.micronaut.runtime.Micronaut;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The way in: looks at the arguments first, and starts a server only for {@code serve}. */
public final class Application {
  private static final int WRONG_USAGE = 2;

  private Application() {}

  public static void main(String[] args) {
    List<String> words = Arrays.asList(args);
    if (words.isEmpty() || !words.get(0).equals("serve")) {
      System.err.println("Usage: foresend serve [--port N] [--data DIR]");
      System.exit(WRONG_USAGE);
    }
    serve(option(words, "--port", "8080"), Path.of(option(words, "--data", "data")));
  }

  private static void serve(String port, Path data) {
    Micronaut.build(new String[0])
        .mainClass(Application.class)
        .banner(false)
        .properties(
            Map.of(
                "micronaut.server.port",
                port,
                "foresend.data",
                data.toAbsolutePath().normalize().toString()))
        .start();
  }

  private static String option(List<String> words, String name, String otherwise) {
    int at = words.indexOf(name);
    return at < 0 || at + 1 == words.size() ? otherwise : words.get(at + 1);
  }
}
