package uk.foresend.api.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.api.Documents.shipped;
import static uk.foresend.api.Documents.whatIf;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Wire;

@MicronautTest(transactional = false)
@DisplayName("A scenario that others extend")
class BrokenChildrenTest {
  private static final String PARENT = "/api/scenarios/parting/parent";

  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void connect() {
    wire = new Wire(server.getURI());
  }

  @Test
  @DisplayName(
      "is replaced with a warning for each that no longer holds, which then says so itself")
  void isReplacedWithAWarningForEachThatNoLongerHolds() {
    String parent = shipped("worked/minimal").replaceFirst("(?m)^id: .*$", "id: parting/parent");
    wire.yaml("PUT", PARENT, parent);
    wire.yaml(
        "POST",
        "/api/scenarios",
        whatIf("parting/child", "Child")
            .replaceFirst("(?m)^extends: .*$", "extends: parting/parent"));
    HttpResponse<String> replaced =
        wire.yaml(
            "PUT",
            PARENT,
            parent.replaceAll("(?<![-\\w])special(?![-\\w])", "renamed"),
            "If-Match",
            "\"1\"");
    assertThat(replaced.statusCode()).isEqualTo(200);
    assertThat(replaced.body()).contains("parting/child extends this one and no longer holds: ");
    HttpResponse<String> read = wire.get("/api/scenarios/parting/child/forecast");
    assertThat(read.statusCode()).isEqualTo(422);
    assertThat(read.body())
        .contains("The scenario no longer holds", "was sound when it was saved")
        .doesNotContain("Nothing was changed");
  }
}
