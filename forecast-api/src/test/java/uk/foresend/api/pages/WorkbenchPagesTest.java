package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foresend.api.Wire;
import uk.foresend.scenario.LeverCatalogue;
import uk.foresend.scenario.schema.Shape;

/** The workbench as a browser without script meets it. */
@MicronautTest(transactional = false)
class WorkbenchPagesTest {
  private static final String BENCH = "/workbench/dorset/2026";
  private static final String FLAT =
      BENCH
          + "?0.lever=hold-fees&0.id=mine&0.settings%5B%5D=independent-special&0.growthPerYear=5%25"
          + "&0.from=2027-04&0.until=2031-04";

  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void connect() {
    wire = new Wire(server.getURI());
  }

  private HttpResponse<String> page(String path) {
    return wire.get(path, "Accept", "text/html");
  }

  static java.util.List<String> levers() {
    return LeverCatalogue.shapes().stream().map(Shape::name).toList();
  }

  @ParameterizedTest
  @MethodSource("levers")
  void everyLeverOfTheCatalogueBeginsWithAnExampleOfWhatTheScenarioHas(String lever) {
    HttpResponse<String> added = page(BENCH + "?do=add&new=" + lever);
    assertThat(added.statusCode()).isEqualTo(303);
    String address = added.headers().firstValue("Location").orElseThrow();
    assertThat(address).contains("0.lever=" + lever);
    HttpResponse<String> page = page(address);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Take away");
  }

  @Test
  void aWhatIfInTheAddressIsAnsweredBesideTheScenarioItChanges() {
    String page = page(FLAT).body();
    assertThat(page)
        .doesNotContain("There is a problem")
        .contains(
            "This what-if",
            "Without the what-if: <span class=\"foresend-unbroken\">−£152.6m</span>",
            "From the baseline to")
        .contains("value=\"0.05\"", "data-chart=");
  }

  @Test
  void whatIsWrongStandsInTheSummaryAndBesideItsField() {
    String page = page(FLAT.replace("0.from=2027-04", "0.from=soon")).body();
    assertThat(page)
        .contains("There is a problem", "href=\"#0.from\"", "id=\"0.from\"", "id=\"0.from-error\"")
        .contains("From is soon, but must be a month");
  }

  @Test
  void aLeverIsTakenAwayAndTheOthersStay() {
    String two = FLAT + "&1.lever=slow-new-plans&1.id=slow&1.share=0.1&1.from=2027-09";
    String address = page(two + "&do=remove-0").headers().firstValue("Location").orElseThrow();
    assertThat(address).contains("0.lever=slow-new-plans").doesNotContain("hold-fees");
  }

  @Test
  void nothingIsKeptUntilItIsSavedAndThenItIsAScenario() {
    String form =
        FLAT.substring(FLAT.indexOf('?') + 1)
            + "&title=Fees+at+5%25&id=pages/fees-at-5&author=A.+Finance";
    assertThat(page("/scenarios/pages/fees-at-5").statusCode()).isEqualTo(404);
    HttpResponse<String> saved = wire.form(BENCH, form);
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(saved.headers().firstValue("Location")).hasValue("/scenarios/pages/fees-at-5");
    assertThat(page("/scenarios/pages/fees-at-5").body())
        .contains("Fees at 5%", "by A. Finance", "version 1");
    HttpResponse<String> again = wire.form(BENCH, form);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body())
        .contains("There is a scenario pages/fees-at-5 already.", "value=\"Fees at 5%\"");
  }

  @Test
  void whatCannotBeSavedIsToldAllAtOnceAndNothingIsLost() {
    HttpResponse<String> refused =
        wire.form(BENCH, "0.lever=hold-fees&0.id=mine&0.from=soon&id=Not+An+Id&title=T");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("The id is Not An Id", "From is soon", "value=\"soon\"");
  }

  @Test
  void aFormFromElsewhereIsTurnedAway() {
    HttpResponse<String> refused =
        wire.form(BENCH, "id=x&title=y", "Origin", "https://elsewhere.example");
    assertThat(refused.statusCode()).isEqualTo(403);
  }

  @Test
  void strangeAddressesAreAnsweredAndNeverFail() {
    for (String query :
        java.util.List.of(
            "0=x",
            "0.lever=nonsense",
            "999.lever=hold-fees",
            "0.lever=hold-fees&0.lever.x=1",
            "0.settings%5B%5D=a&0.settings=b",
            "do=remove-9",
            "do=add&new=nonsense",
            "0.lever=hold-fees&0.growthPerYear=" + "9".repeat(5_000))) {
      assertThat(page(BENCH + "?" + query).statusCode()).as(query).isIn(200, 303);
    }
  }
}
