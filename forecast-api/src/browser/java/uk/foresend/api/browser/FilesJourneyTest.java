package uk.foresend.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody brings files: file in, problems told, put right, kept or walked away from. */
@MicronautTest(transactional = false)
class FilesJourneyTest {
  private static final int ATTEMPTS = 4;

  private static final String LEDGER =
      """
      "High needs, 2025-26",,
      Cost centre,Period,Amount
      C1,1,"£1,000.00"
      C1,2,"(250.00)"
      C1,3,#REF!
      C1,4,<b>about</b> £5k
      """;

  @Inject EmbeddedServer server;
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Visit.Look.class)
  void aFinanceOfficerIsToldWhatIsWrongRowByRowAndUsesTheGoodRows(Visit.Look look)
      throws IOException {
    Path ledger = Files.writeString(folder.resolve("ledger.csv"), LEDGER);
    Path mapping = Files.writeString(folder.resolve("map.csv"), "cost_centre,line\nC1,1.2.1\n");
    try (Visit visit = new Visit(server.getURI(), look)) {
      Page page = visit.open("/files");
      page.getByText("Finance ledger extract").click();
      page.waitForLoadState();
      choose(page, ledger, mapping);
      look(page);
      visit.wasRefused();
      assertThat(page.locator(".govuk-error-summary").textContent()).contains("2 problems");
      assertThat(page.locator("#problems tbody tr").allTextContents())
          .hasSize(2)
          .anyMatch(row -> row.contains("#REF!") && row.contains("5"))
          .anyMatch(row -> row.contains("<b>about</b>") && row.contains("6"));
      examined(visit, look);
      assertThat(page.locator("#too-large").isVisible()).isFalse();
      visit.picture("files-problems");
      Download csv =
          page.waitForDownload(() -> page.locator("#problems a[download]").click());
      assertThat(csv.suggestedFilename()).isEqualTo("problems.csv");
      assertThat(Files.readString(csv.path())).contains("ledger.csv,5,amount,");
      choose(page, ledger, mapping);
      page.getByLabel("Use the good rows").check();
      look(page);
      assertThat(page.locator(".govuk-error-summary").count()).isZero();
      assertThat(page.locator("#warnings").textContent()).contains("The row is left out.");
      assertThat(page.locator("main").textContent()).contains("£750.00");
      visit.isWell();
      examined(visit, look);
    }
  }

  @Test
  void aScenarioIsRolledForwardAndKeptWithTheKeyboardAlone() throws IOException {
    Path came = folder.resolve("actuals.yaml");
    try (var in = URI.create(server.getURI() + "/files/examples/actuals.yaml").toURL().openStream()) {
      Files.copy(in, came);
    }
    try (Visit visit = new Visit(server.getURI(), Visit.Look.WIDE)) {
      Page page = visit.open("/");
      // the browser is told early to hand its window for files over: told with the key it may be late
      page.onFileChooser(opened -> {});
      tabTo(page, "Bring files");
      page.keyboard().press("Enter");
      page.waitForURL("**/files");
      tabTo(page, "What came true of a year");
      page.keyboard().press("Enter");
      page.waitForURL("**/files/actuals");
      visit.settle();
      tabToField(page, "files");
      chooser(page).setFiles(came);
      tabToField(page, "scenario");
      page.keyboard().type("Dorset as the Cabinet of December 2024");
      tabTo(page, "Look at what they say");
      page.keyboard().press("Enter");
      page.waitForSelector("#keep");
      visit.settle();
      assertThat(page.locator("main").textContent())
          .contains("Nothing is kept yet.", "What had been assumed, beside what came true");
      visit.fits();
      visit.isAccessible();
      visit.picture("files-offer");
      tabToField(page, "id");
      page.keyboard().press("Control+A");
      page.keyboard().type("dorset/2024-q2/by-keyboard");
      tabTo(page, "Keep it");
      page.keyboard().press("Enter");
      page.waitForURL("**/scenarios/dorset/2024-q2/by-keyboard");
      assertThat(page.locator("h1").textContent()).contains("re-based on January 2025");
      visit.isWell();
    }
  }

  /** Opens the window for files with its key, which a busy machine that still draws may lose. */
  private static FileChooser chooser(Page page) {
    for (int attempt = 1; ; attempt++) {
      try {
        return page.waitForFileChooser(
            new Page.WaitForFileChooserOptions().setTimeout(8_000),
            () -> page.keyboard().press("Space"));
      } catch (TimeoutError lost) {
        if (attempt == ATTEMPTS) {
          throw lost;
        }
      }
    }
  }

  @Test
  void whoWalksAwayLeavesNothingBehind() throws IOException {
    Path mine =
        Files.writeString(
            folder.resolve("mine.yaml"),
            "id: files/left\ntitle: Left behind\nextends: dorset/2026\nlevers: []\n");
    try (Visit visit = new Visit(server.getURI(), Visit.Look.WIDE)) {
      Page page = visit.open("/files/scenario");
      page.locator("#files").setInputFiles(mine);
      look(page);
      page.getByText("Leave it: nothing is kept").click();
      page.waitForURL("**/files");
      assertThat(visit.open("/").locator("main").textContent()).doesNotContain("Left behind");
      visit.isWell();
    }
  }

  /** What only a script in the page can tell. */
  private static void examined(Visit visit, Visit.Look look) {
    if (look != Visit.Look.NO_SCRIPT) {
      visit.fits();
      visit.isAccessible();
      visit.enlarge(2);
      visit.fits();
    }
  }

  private static void choose(Page page, Path ledger, Path mapping) {
    page.locator("#files").setInputFiles(ledger);
    page.locator("#mapping").setInputFiles(mapping);
    page.locator("#year").fill("2025-26");
  }

  private static void look(Page page) {
    page.waitForResponse(
        answer -> answer.request().method().equals("POST"),
        () ->
            page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Look at what they say"))
                .click());
    page.waitForLoadState();
    page.waitForSelector("#found");
  }

  private static void tabTo(Page page, String words) {
    tab(page, "document.activeElement.textContent.trim()", words);
  }

  private static void tabToField(Page page, String id) {
    tab(page, "document.activeElement.id", id);
  }

  private static void tab(Page page, String what, String wanted) {
    for (int i = 0; i < 90 && !wanted.equals(String.valueOf(page.evaluate(what))); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(String.valueOf(page.evaluate(what))).isEqualTo(wanted);
  }
}
