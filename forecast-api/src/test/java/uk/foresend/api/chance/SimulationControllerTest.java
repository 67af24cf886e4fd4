package uk.foresend.api.chance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Documents;
import uk.foresend.api.Wire;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;
import uk.foresend.api.desk.Reporting;
import uk.foresend.report.Reports;
import uk.foresend.scenario.Scenario;

@MicronautTest(transactional = false)
@DisplayName("A simulation in the background")
class SimulationControllerTest {
  private static final String DORSET = "dorset/2026";
  private static final int LONG = 20_000;

  @Inject EmbeddedServer server;
  private Wire wire;
  private Asking asking;

  @BeforeEach
  void connect() {
    wire = new Wire(server.getURI());
    asking = new Asking(wire);
  }

  @Test
  @DisplayName("is accepted with its address, runs, and tells what the command line tells")
  void isRun() {
    HttpResponse<String> answer = asking.ask(DORSET, 30, "Ø 417 🎲");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    String address = Asking.address(answer);
    JsonNode asked = Asking.read(answer.body());
    assertThat(address).matches("/api/simulations/[0-9a-f]{64}");
    assertThat(asked.at("/run/address").asText()).isEqualTo(address);
    assertThat(asked.at("/run/events").asText()).isEqualTo(address + "/events");
    assertThat(asked.at("/run/state").asText()).isIn("waiting", "running");

    JsonNode done = asking.await(address, "done", "failed");
    assertThat(done.at("/run/done").asInt()).isEqualTo(30).isEqualTo(done.at("/run/parts").asInt());
    assertThat(done.at("/madeOf/scenario").asText()).isEqualTo(DORSET);
    assertThat(done.at("/madeOf/version").asInt()).isEqualTo(1);
    assertThat(done.at("/reports/0/content/tables/0/id").asText()).startsWith("simulation-");
    assertThat(wire.get(address + "?format=csv").body()).isEqualTo(byCommandLine(30, "Ø 417 🎲"));
    assertThat(wire.get("/api/simulations").body()).contains(address);
  }

  private static String byCommandLine(int draws, String seed) {
    Desk desk = new Desk();
    Scenario scenario = new FileShelf(desk).open(DORSET).orElseThrow().get();
    return Reporting.on(Reports.ofFutures().get(0), desk.simulate(scenario, draws, seed).get())
        .csv();
  }

  @Test
  @DisplayName("is run once, however often and in whatever form it is asked for")
  void isRunOnce() {
    String address = Asking.address(asking.ask(DORSET, 20, "once"));
    JsonNode first = asking.await(address, "done");
    HttpResponse<String> again = asking.ask(DORSET, 20, "once");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(Asking.address(again)).isEqualTo(address);
    assertThat(asking.await(address, "done")).isEqualTo(first);
    assertThat(Asking.address(asking.ask(DORSET, 20, "twice"))).isNotEqualTo(address);
    assertThat(Asking.address(asking.ask(DORSET, 21, "once"))).isNotEqualTo(address);
  }

  @Test
  @DisplayName("may be of a document that comes with the question and is not kept")
  void ofADocument() {
    String yaml = Documents.inPassing("0.97");
    HttpResponse<String> answer =
        wire.yaml("POST", "/api/simulations", "draws: 10\nseed: 007\ndocument:\n" + yaml.indent(2));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    JsonNode done = asking.await(Asking.address(answer), "done", "failed");
    assertThat(done.at("/run/state").asText()).as(done.toString()).isEqualTo("done");
    assertThat(done.at("/run/seed").asText()).isEqualTo("007");
    assertThat(done.at("/run/scenario").asText()).isEqualTo("what-if");
    assertThat(done.at("/madeOf/version").isNull()).isTrue();
    assertThat(wire.get(Asking.address(answer) + "?format=csv").body()).contains("change:closing");
  }

  @Test
  @DisplayName("tells what needs more runs where that is asked for, as another run")
  void ofReports() {
    String usual = Asking.address(asking.ask(DORSET, 4, "reports"));
    HttpResponse<String> answer =
        asking.ask(
            "{\"scenario\": \"dorset/2026\", \"draws\": 4, \"seed\": \"reports\","
                + " \"reports\": [\"odds\", \"made-of\"]}");
    String more = Asking.address(answer);
    assertThat(more).isNotEqualTo(usual);
    String byChild =
        Asking.address(
            asking.ask(
                "{\"scenario\": \"dorset/2026\", \"draws\": 4, \"seed\": \"reports\","
                    + " \"children\": \"on\"}"));
    assertThat(byChild).isNotEqualTo(usual);
    asking.await(byChild, "done");
    assertThat(wire.get(byChild).body()).contains("each child by chance");
    assertThat(asking.ask("{\"scenario\": \"dorset/2026\", \"children\": \"maybe\"}").body())
        .contains("must be on or off");
    asking.await(more, "done");
    asking.await(usual, "done");
    assertThat(wire.get(more + "?report=made-of&format=csv").statusCode()).isEqualTo(200);
    assertThat(wire.get(more + "?report=all").body()).contains("\"id\":\"made-of\"");
    HttpResponse<String> missing = wire.get(usual + "?report=made-of");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("not asked for made-of");
    assertThat(wire.get(usual + "?report=all").statusCode()).isEqualTo(200);
    assertThat(wire.get(usual + "?report=odd").statusCode()).isEqualTo(400);
    HttpResponse<String> unknown =
        asking.ask("{\"scenario\": \"dorset/2026\", \"reports\": [\"made-off\", 3]}");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("There is no report made-off", "Maybe you meant made-of.");
  }

  @Test
  @DisplayName("is cancelled while it runs, and asked for again is drawn anew")
  void isCancelled() {
    String address = Asking.address(asking.ask(DORSET, LONG, "cancelled"));
    asking.await(address, "running");
    HttpResponse<String> cancelled = wire.send("DELETE", address, null);
    assertThat(cancelled.statusCode()).isEqualTo(200);
    assertThat(Asking.read(cancelled.body()).at("/run/state").asText()).isEqualTo("cancelled");
    assertThat(wire.send("DELETE", address, null).statusCode()).isEqualTo(200);
    assertThat(wire.get(address + "?format=csv").statusCode()).isEqualTo(409);

    assertThat(asking.ask(DORSET, LONG, "cancelled").statusCode()).isEqualTo(202);
    asking.await(address, "running");
    assertThat(wire.send("DELETE", address, null).statusCode()).isEqualTo(200);
    String small = Asking.address(asking.ask(DORSET, 5, "after"));
    asking.await(small, "done");
    HttpResponse<String> late = wire.send("DELETE", small, null);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("The simulation is done");
  }

  @Test
  @DisplayName("tells its progress as it comes, and last how it ended")
  void tellsItsProgress() {
    String address = Asking.address(asking.ask(DORSET, 400, "told"));
    HttpResponse<String> events = wire.get(address + "/events");
    assertThat(events.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    List<String> names =
        events.body().lines().filter(line -> line.startsWith("event:")).distinct().toList();
    assertThat(names).last().isEqualTo("event: done");
    List<JsonNode> told =
        events
            .body()
            .lines()
            .filter(line -> line.startsWith("data:"))
            .map(line -> Asking.read(line.substring(5)))
            .toList();
    assertThat(told).hasSizeGreaterThan(1);
    assertThat(told.get(told.size() - 1).get("done").asInt()).isEqualTo(400);
    assertThat(wire.get(address + "/events").body()).contains("event: done");
  }

  @Test
  @DisplayName("is not there under another key")
  void isNotThere() {
    for (String key : List.of("0".repeat(64), "x", "%00", "..%2f..", "x".repeat(3000))) {
      String address = "/api/simulations/" + key;
      assertThat(wire.get(address).statusCode()).as(key).isIn(400, 404);
      assertThat(wire.get(address + "/events").statusCode()).as(key).isIn(400, 404);
      assertThat(wire.send("DELETE", address, null).statusCode()).as(key).isIn(400, 404);
    }
    assertThat(wire.get("/api/simulations/x").body()).contains("GET /api/simulations lists");
  }
}
