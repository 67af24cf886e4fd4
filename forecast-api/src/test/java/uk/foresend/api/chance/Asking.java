package uk.foresend.api.chance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import uk.foresend.api.Wire;

/** Asks for simulations and waits for them. */
public record Asking(Wire wire) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  public HttpResponse<String> ask(String body) {
    return post("/api/simulations", body);
  }

  public HttpResponse<String> post(String path, String body) {
    return wire.send(
        "POST", path, body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
  }

  public HttpResponse<String> ask(String scenario, int draws, String seed) {
    return ask(
        "{\"scenario\": \"%s\", \"draws\": %d, \"seed\": \"%s\"}".formatted(scenario, draws, seed));
  }

  /** Returns where a simulation is that was asked for. */
  public static String address(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new IllegalStateException(answer.statusCode() + ": " + answer.body()));
  }

  /** Waits until a simulation stands in one of these states, and returns it. */
  public JsonNode await(String address, String... states) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      JsonNode now = read(wire.get(address).body());
      for (String state : states) {
        if (now.at("/run/state").asText().equals(state)) {
          return now;
        }
      }
      pause();
    }
    throw new IllegalStateException(
        "Never " + String.join(", ", states) + ": " + wire.get(address).body());
  }

  public static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(text, broken);
    }
  }

  static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
