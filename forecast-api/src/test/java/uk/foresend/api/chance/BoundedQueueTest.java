package uk.foresend.api.chance;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Draws;
import uk.foresend.api.Wire;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;
import uk.foresend.api.forecasts.MadeOf;
import uk.foresend.scenario.Scenario;

@MicronautTest(transactional = false)
@Property(name = "foresend.simulations.most-unfinished", value = "1")
@DisplayName("Runs in the background")
class BoundedQueueTest {
  private static final String DORSET = "dorset/2026";

  @Inject EmbeddedServer server;
  @Inject SimulationStore store;
  @Inject Runner runner;

  @Test
  @DisplayName("are turned away when as many wait as may, but for one that is there already")
  void areTurnedAway() {
    Wire wire = new Wire(server.getURI());
    Asking asking = new Asking(wire);
    String first = Asking.address(asking.ask(DORSET, 20_000, "bounded"));
    HttpResponse<String> second = asking.ask(DORSET, 10, "one too many");
    assertThat(second.statusCode()).isEqualTo(503);
    assertThat(second.headers().firstValue("Retry-After")).isPresent();
    assertThat(second.body()).contains("1 simulations wait or run.", "cancel one");
    assertThat(asking.ask(DORSET, 20_000, "bounded").statusCode()).isEqualTo(202);
    assertThat(wire.send("DELETE", first, null).statusCode()).isEqualTo(200);
    asking.await(Asking.address(asking.ask(DORSET, 10, "one too many")), "done");
  }

  @Test
  @DisplayName("that took the process down three times are not begun a fourth time")
  void areNotBegunForEver() {
    String key = "3".repeat(64);
    int attempt = asked(key).attempt();
    for (int i = 0; i < 3; i++) {
      assertThat(store.begin(key, attempt)).isPresent();
    }
    runner.run(key, attempt);
    SimulationAnswer answer = store.answer(store.find(key).orElseThrow());
    assertThat(answer.run().state()).isEqualTo(State.FAILED);
    assertThat(answer.failure().detail()).contains("begun 3 times");
    int again = asked(key).attempt();
    assertThat(again).isEqualTo(attempt + 1);
    assertThat(store.begin(key, attempt)).isEmpty();
    assertThat(store.cancel(key)).isTrue();
  }

  @Test
  @DisplayName("that fail by a fault of ours say under which id the log has more")
  void areOurFault() {
    String key = "4".repeat(64);
    runner.run(key, asked(key).attempt());
    SimulationAnswer answer = store.answer(store.find(key).orElseThrow());
    assertThat(answer.run().state()).isEqualTo(State.FAILED);
    assertThat(answer.failure().id()).isNotBlank();
    assertThat(answer.failure().detail()).contains("no fault of yours");
  }

  /** Keeps a simulation without its documents, so that nothing can come of it. */
  private SimulationRow asked(String key) {
    Scenario scenario = new FileShelf(new Desk()).open(DORSET).orElseThrow().get();
    SimulationAnswer.Asked asked = new SimulationAnswer.Asked(MadeOf.of(scenario, null), List.of());
    return store.ask(key, asked, new SimulationAsked(Draws.of(10, "1").get(), Set.of()), List.of());
  }
}
