package uk.foresend.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import uk.foresend.api.Wire;

/** What people come for, from the first page to the end. */
@MicronautTest(transactional = false)
class JourneysTest {
  @Inject EmbeddedServer server;

  @ParameterizedTest
  @EnumSource(
      value = Visit.Look.class,
      names = {"WIDE", "NARROW", "NO_SCRIPT"})
  void aFinanceOfficerTriesAWhatIfAndSavesIt(Visit.Look look) {
    try (Visit visit = new Visit(server.getURI(), look)) {
      Page page = visit.open("/");
      link(page, "Fees held");
      link(page, "Try a what-if");
      page.getByLabel("Add a lever").selectOption(new SelectOption().setLabel("Slow new plans"));
      button(page, "Add");
      page.waitForURL(url -> url.contains("0.lever=slow-new-plans"));
      page.getByLabel("Title").fill("Fewer new plans");
      page.locator("#id").fill("pages/fewer-" + look.name().toLowerCase().replace('_', '-'));
      button(page, "Save");
      page.waitForURL(url -> url.contains("/scenarios/"));
      assertThat(page.locator("h1").textContent()).contains("Fewer new plans");
      visit.isWell();
    }
  }

  @Test
  void theWorkbenchAnswersAsOneTypesAndItsAddressHoldsTheWhatIf() {
    try (Visit visit = new Visit(server.getURI(), Visit.Look.WIDE)) {
      Page page = visit.open("/workbench/dorset/2026?do=add&new=slow-new-plans");
      Locator share = page.locator("[id='0.share']");
      String before = page.locator("#answer").textContent();
      share.fill("0.5");
      page.waitForCondition(() -> !page.locator("#answer").textContent().equals(before));
      assertThat(page.url()).contains("0.share=0.5");
      assertThat(share.inputValue()).isEqualTo("0.5");
      String shown = page.locator("#answer table").first().textContent();
      Page again = visit.open(page.url().substring(server.getURI().toString().length()));
      assertThat(again.locator("#answer table").first().textContent()).isEqualTo(shown);
      again.locator("[id='0.share']").fill("5");
      again.waitForCondition(() -> again.locator(".govuk-error-summary").isVisible());
      assertThat(again.locator(".govuk-error-summary").textContent()).contains("between 0 and 1");
      visit.isWell();
      visit.isAccessible();
    }
  }

  @Test
  void everythingIsReachedWithTheKeyboardAlone() {
    try (Visit visit = new Visit(server.getURI(), Visit.Look.WIDE)) {
      Page page = visit.open("/scenarios/dorset/2026");
      page.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("Skip to main content");
      page.keyboard().press("Enter");
      for (int i = 0; i < 40 && !focused(page).equals("Try a what-if"); i++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("/workbench/"));
      visit.settle();
      for (int i = 0; i < 60 && !"new".equals(page.evaluate("document.activeElement.id")); i++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().type("Hold");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("0.lever=hold-fees"));
      visit.isWell();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Visit.Look.class,
      names = {"WIDE", "NO_SCRIPT"})
  void onlyWhatIsTypedChangesInTheTextOfAScenario(Visit.Look look) {
    String id = "pages/text-" + look.name().toLowerCase().replace('_', '-');
    String text =
        """

        # Why: early help is said to keep one plan in ten from being needed.
        id: %s
        title: "A text, 10%% 'fewer' & <more>"
        extends: dorset/2026
        levers:
          - {lever: slow-new-plans, id: early-help, share: 0.1, from: 2027-01}  # half of it?
        """
            .formatted(id);
    Wire wire = new Wire(server.getURI());
    assertThat(wire.yaml("PUT", "/api/scenarios/" + id, text).statusCode()).isEqualTo(201);
    try (Visit visit = new Visit(server.getURI(), look)) {
      Page page = visit.open("/texts/" + id);
      Locator area = page.locator("#text");
      assertThat(area.inputValue()).isEqualTo(text);
      area.fill(text.replace("share: 0.1", "share: 1.1"));
      button(page, "Save as a new version");
      assertThat(page.locator(".govuk-error-summary").textContent()).contains("between 0 and 1");
      visit.wasRefused();
      area.fill(text.replace("share: 0.1", "share: 0.05"));
      button(page, "Save as a new version");
      page.waitForURL(url -> url.contains("saved=2"));
      assertThat(area.inputValue()).isEqualTo(text.replace("share: 0.1", "share: 0.05"));
      visit.isWell();
    }
    assertThat(wire.get("/api/scenarios/" + id, "Accept", "application/yaml").body())
        .isEqualTo(text.replace("share: 0.1", "share: 0.05"));
  }

  @Test
  void aReportAuthorTakesAwayPicturesAndTables() throws IOException {
    try (Visit visit = new Visit(server.getURI(), Visit.Look.WIDE)) {
      Page page = visit.open("/scenarios/dorset/2026");
      Locator chart = page.locator("#chart-deficit-path");
      Download svg =
          page.waitForDownload(() -> chart.locator("button[data-picture=svg]").click());
      String drawn = Files.readString(svg.path());
      assertThat(drawn)
          .contains("<title", "The deficit against usable reserves", "<desc", "The DSG balance is")
          .contains("Scenario dorset/2026, version 1", "Sources:");
      Download png =
          page.waitForDownload(() -> chart.locator("button[data-picture=png]").click());
      assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
      assertThat(ImageIO.read(png.path().toFile()).getWidth()).isEqualTo(2_000);
      assertThat(saidOf(png.path()))
          .containsEntry("Title", "The deficit against usable reserves at each 31 March")
          .hasEntrySatisfying(
              "Description", said -> assertThat(said).startsWith("The DSG balance is \u2212£148.6m"));
      Download csv =
          page.waitForDownload(() -> page.locator("#summary").getByText("CSV").click());
      assertThat(Files.readString(csv.path())).contains("2027-28,5358,", "version 1");
      visit.isWell();
    }
  }

  /** What a PNG says of itself in words, as a reader of pictures finds it. */
  private static Map<String, String> saidOf(Path picture) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
      reader.setInput(in);
      NodeList words =
          ((Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0"))
              .getElementsByTagName("iTXtEntry");
      Map<String, String> said = new HashMap<>();
      for (int i = 0; i < words.getLength(); i++) {
        Element entry = (Element) words.item(i);
        said.put(entry.getAttribute("keyword"), entry.getAttribute("text"));
      }
      return said;
    } finally {
      reader.dispose();
    }
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("document.activeElement.textContent.trim()"));
  }

  private static void link(Page page, String words) {
    Locator link =
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
            .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)));
    link.first().click();
    page.waitForLoadState();
  }

  private static void button(Page page, String words) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true))
        .click();
  }
}
