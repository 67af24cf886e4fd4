package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Wire;

/** What the assumptions say of when each was changed, of a scenario of many versions. */
@MicronautTest(transactional = false)
class LastChangedTest {
  private static final int VERSIONS = 55;

  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void connect() {
    wire = new Wire(server.getURI());
  }

  private static String lever(String id, String growth) {
    return "  - {lever: hold-fees, id: "
        + id
        + ", settings: [independent-special], growthPerYear: "
        + growth
        + ", from: 2027-04, until: 2031-04}\n";
  }

  private void save(String id, int version, String levers) {
    String document = "id: " + id + "\nextends: dorset/2026\ntitle: T\nlevers:\n" + levers;
    String address = "/api/scenarios/" + id;
    String said = document + "# " + version + "\n";
    HttpResponse<String> kept =
        version == 1
            ? wire.yaml("PUT", address, said)
            : wire.yaml("PUT", address, said, "If-Match", "\"" + (version - 1) + "\"");
    assertThat(kept.statusCode()).as(kept.body()).isIn(200, 201);
  }

  private String page(String id) {
    HttpResponse<String> answer = wire.get("/assumptions/" + id, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void whatStoodThereLongAgoIsSaidToHaveComeBeforeTheVersionsThatAreLookedAt() {
    String id = "pages/many-versions";
    for (int version = 1; version <= VERSIONS; version++) {
      save(id, version, lever("a", "0") + (version < 15 ? "" : lever("b", "0.01")));
    }
    assertThat(page(id)).contains(">Before version 7<").contains(", version 15<");
    // what was found stays as more versions come
    save(id, VERSIONS + 1, lever("a", "0.03") + lever("b", "0.01"));
    assertThat(page(id)).contains(", version 15<", ", version 56<").doesNotContain("Before");
  }

  @Test
  void ofAScenarioOfFewVersionsTheFirstIsNamed() {
    String id = "pages/few-versions";
    save(id, 1, lever("a", "0"));
    save(id, 2, lever("a", "0") + lever("b", "0.01"));
    assertThat(page(id)).contains(", version 1<", ", version 2<").doesNotContain("Before version");
  }
}
