package uk.foresend.api.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, looked at in every way. */
@MicronautTest(transactional = false)
class EveryPageTest {
  private static final Noted NOTED = new Noted();

  private static boolean prepared;

  @Inject EmbeddedServer server;

  @BeforeEach
  void prepare() {
    if (!prepared) {
      Prepared.in(server.getURI());
      prepared = true;
    }
  }

  /** The accessibility statement says what is checked here, no more and no less. */
  @AfterAll
  static void theStatementSaysWhatWasChecked() throws IOException {
    assertThat(Files.readAllLines(Noted.STATED))
        .as("Renew the statement: cp forecast-api/%s forecast-api/%s", Noted.FOUND, Noted.STATED)
        .isEqualTo(NOTED.leave());
  }

  static Stream<Everywhere> pages() {
    return Everywhere.all().stream();
  }

  /** Of the reports, which are laid out alike, only one. */
  static Stream<Everywhere> layouts() {
    return pages().filter(one -> !one.isReport() || one.name().equals("report-plans"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isWellAndAccessibleOnADeskWithTextTwiceAsLargeAndOnASmallTelephone(Everywhere one) {
    try (Visit visit = new Visit(server.getURI(), Visit.Look.WIDE)) {
      visit.open(one.path(), one.status());
      visit.fits();
      visit.isAccessible();
      visit.picture(one.name());
      NOTED.page(
          one.name(),
          "on a desk, 1280 pixels wide",
          "WCAG 2.0 to 2.2 A and AA by axe; nothing scrolls sideways; no error and nothing that the"
              + " content policy turned away");
      visit.enlarge(2);
      visit.fits();
      NOTED.page(one.name(), "with text twice as large", "nothing scrolls sideways");
      visit.enlarge(1);
      visit.turnsInto(Visit.Look.NARROW);
      visit.fits();
      if (!one.isReport()) {
        visit.isAccessible();
      }
      visit.picture(one.name());
      visit.isWell();
      NOTED.page(
          one.name(),
          "on a telephone 320 pixels wide",
          (one.isReport() ? "" : "WCAG 2.0 to 2.2 A and AA by axe; ")
              + "nothing scrolls sideways; no error and nothing that the content policy turned"
              + " away");
    }
  }

  @Test
  void whatIsNotAccessibleOrTooWideOrInErrorIsSeen() {
    try (Visit visit = new Visit(server.getURI(), Visit.Look.NARROW)) {
      Page page = visit.open("/accessibility");
      page.evaluate(
          "document.querySelector('main').append(document.createElement('img'),"
              + " document.createElement('canvas'))");
      page.evaluate("document.querySelector('main img').src = 'https://elsewhere.example/'");
      page.evaluate("document.querySelector('main canvas').width = 2000");
      assertThatThrownBy(visit::isAccessible).hasMessageContaining("image-alt");
      assertThatThrownBy(visit::fits).isInstanceOf(AssertionError.class);
      assertThatThrownBy(visit::isWell).hasMessageContaining("Content Security Policy");
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void saysTheSameWithoutScript(Everywhere one) {
    try (Visit visit = new Visit(server.getURI(), Visit.Look.NO_SCRIPT)) {
      Page page = visit.open(one.path(), one.status());
      assertThat(page.locator("h1").count()).isEqualTo(1);
      assertThat(page.locator("[data-chart]:visible").count()).isZero();
      visit.isWell();
      NOTED.page(
          one.name(), "without script", "it has its heading; no drawing is left empty; no error");
    }
  }
}
