package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Wire;

/** A baseline made on a page, as a browser without script meets it. */
@MicronautTest(transactional = false)
class BaselinePagesTest {
  private static final String PAGE = "/baselines";

  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void connect() {
    wire = new Wire(server.getURI());
  }

  @Test
  void aBaselineIsMadeOfPublishedFiguresKeptAndSaysWhatToReplace() {
    HttpResponse<String> made = wire.form(PAGE, "council=Rutland&asAt=2025&author=A.+Finance");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    assertThat(made.body()).contains("The baseline is made", "Rutland", "<table");
    String address =
        made.body().replaceAll("(?s).*govuk-notification-banner__link\" href=\"([^\"]+)\".*", "$1");
    assertThat(wire.get(address, "Accept", "text/html").body())
        .contains("by A. Finance", "Rutland");
    HttpResponse<String> again = wire.form(PAGE, "council=Rutland&asAt=2025");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("already.", "value=\"2025\"");
  }

  @Test
  void whatIsWrongIsToldAndWhatWasWrittenStays() {
    assertThat(wire.form(PAGE, "council=&asAt=").body()).contains("No council is chosen.");
    HttpResponse<String> year = wire.form(PAGE, "council=Rutland&asAt=soon");
    assertThat(year.statusCode()).isEqualTo(422);
    assertThat(year.body()).contains("The year is soon", "href=\"#asAt\"", "value=\"soon\"");
    assertThat(wire.form(PAGE, "council=Nowhere").statusCode()).isEqualTo(422);
  }
}
