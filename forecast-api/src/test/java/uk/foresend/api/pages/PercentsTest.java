package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.api.Wire;

/** Where a percent sign is taken in a form, and where it is turned away. */
@MicronautTest(transactional = false)
class PercentsTest {
  private static final String ID = "pages/percents";
  private static final Path DORSET = Path.of("..", "scenarios", "dorset", "2026", "baseline.yaml");
  private static final String ADJUST =
      "0.lever=adjust-driver&0.id=mine&0.change.from=2027-04&0.source=assumption";

  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void keep() throws IOException {
    wire = new Wire(server.getURI());
    String document = Files.readString(DORSET).replace("\nid: dorset/2026\n", "\nid: " + ID + "\n");
    if (wire.get("/api/scenarios/" + ID).statusCode() == 404) {
      assertThat(wire.yaml("PUT", "/api/scenarios/" + ID, document).statusCode()).isEqualTo(201);
    }
  }

  /** Returns the answer to a form that cannot be saved, since no name has such a letter. */
  private String sent(String query, String fields) {
    HttpResponse<String> answer =
        wire.form("/assumptions/" + ID + "?" + query, fields + "&version=1&author=%01");
    assertThat(answer.statusCode()).as(fields).isEqualTo(422);
    return answer.body();
  }

  private String at(String part, String words) {
    String page = wire.get("/assumptions/" + ID + "?part=" + part, "Accept", "text/html").body();
    String row = page.substring(page.indexOf(words));
    String address = row.substring(row.indexOf("?at=") + 1);
    return address.substring(0, address.indexOf('"'));
  }

  @Test
  void aPercentageOfPoundsIsTurnedAwayWithItsPlaceValueAndHint() {
    String balance = at("income", "High needs block, 2024-25");
    assertThat(sent(balance, "0.balance=1200%25"))
        .contains("href=\"#0.balance\"", "id=\"0.balance-error\"", "value=\"1200%\"")
        .contains("Balance is 1200%, but must be a number of pounds.")
        .contains("A percent sign is only for shares and rates.");
    String fee = at("unit-costs", "Top-up or fee");
    assertThat(sent(fee, "0.value=1200%25&0.note=5%25"))
        .contains("is 1200%, but must be a number", "Percentages are only of shares and rates");
  }

  @Test
  void aPercentageOfAShareOrRateIsTakenAsItsDriverSays() {
    String growth = at("income", "Growth in income: Schools block");
    assertThat(sent(growth, "0.value=4%25")).contains("value=\"0.04\"").doesNotContain("0.value-e");
    assertThat(sent(growth, "0.value=800%25"))
        .contains("id=\"0.value-error\"", "Maybe you wrote a percentage: 0.08 rather than 8.");
  }

  @ParameterizedTest
  @CsvSource({
    "top-up-growth,0.change.add=2%25,true",
    "top-up,0.change.add=2%25,false",
    "top-up,0.change.multiply=95%25,true",
    "top-up,0.change.grow=2%25,true"
  })
  void aChangeOfANumberIsAPercentageWhereTheNumberIsOrWhereItIsMultiplied(
      String driver, String change, boolean taken) {
    String page =
        wire.get(
                "/workbench/dorset/2026?" + ADJUST + "&0.driver=" + driver + "&" + change,
                "Accept",
                "text/html")
            .body();
    String name = change.replaceFirst("=.*", "");
    assertThat(page.contains("id=\"" + name + "-error\"")).as(name).isEqualTo(!taken);
    assertThat(page.contains("%\" autocomplete")).isEqualTo(!taken);
  }

  @Test
  void aTextThatIsNewIsKeptAsItIsTyped() {
    assertThat(sent("add=sources&kind=source", "0.title=T&0.note=5%25")).contains(">5%</textarea>");
  }
}
