package uk.foresend.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people come for, with the keyboard alone. */
@MicronautTest(transactional = false)
class KeyboardTest {
  private static final int MOST = 400;

  @Inject EmbeddedServer server;

  @BeforeEach
  void keep() {
    Prepared.in(server.getURI());
  }

  @ParameterizedTest
  @EnumSource(Visit.Look.class)
  void aFinanceOfficerChangesAnAssumption(Visit.Look look) {
    try (Visit visit = new Visit(server.getURI(), look)) {
      Page page = visit.open("/scenarios/" + Prepared.PARENT);
      follow(visit, page, "Look at its assumptions, or change them");
      follow(visit, page, "Change Special places");
      focus(page, "document.activeElement.name === '0.label'");
      page.keyboard().press("Control+A");
      page.keyboard().type("Special places, by " + look);
      focus(page, "document.activeElement.value === 'save'");
      page.keyboard().press("Enter");
      page.waitForTimeout(1_000);
      visit.settle();
      assertThat(page.url()).as(page.locator("main").textContent()).contains("saved=");
      assertThat(page.locator("main").textContent())
          .contains("This is now version", "Special places, by " + look);
      visit.fits();
      visit.isWell();
    }
  }

  @Test
  void aSection151OfficerReadsTheAnswersAndTheWorkingOfAFigure() {
    try (Visit visit = new Visit(server.getURI(), Visit.Look.WIDE)) {
      Page page = visit.open("/scenarios/dorset/2026/recovery-plan");
      follow(visit, page, "For the Section 151 officer");
      // the page asks again until its futures are drawn
      page.waitForCondition(
          () -> {
            page.waitForTimeout(500);
            return page.locator("[data-again]").count() == 0;
          },
          new Page.WaitForConditionOptions().setTimeout(120_000));
      visit.settle();
      assertThat(page.locator("#chart-simulation-closing").count()).isPositive();
      assertThat(page.locator("main").textContent()).contains("rests on assumption alone");
      focus(page, "document.activeElement.matches('.foresend-figure__value')");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("/workings/"));
      assertThat(page.locator("main").textContent()).contains("DSG balance", "Its working");
      visit.isWell();
    }
  }

  @Test
  void aReportAuthorComparesTwoScenariosAndTakesATableAway() {
    try (Visit visit = new Visit(server.getURI(), Visit.Look.WIDE)) {
      Page page = visit.open("/");
      follow(visit, page, "Compare");
      for (String begins : new String[] {"Independent", "Earlier"}) {
        focus(
            page,
            "document.activeElement.name === 'scenario' && document.activeElement.value === ''");
        page.keyboard().type(begins);
      }
      focus(page, "document.activeElement.textContent.trim() === 'Compare' && document.activeElement.type === 'submit'");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("scenario="));
      visit.settle();
      assertThat(page.locator("main").textContent()).contains("What they assume differently");
      focus(page, "document.activeElement.hasAttribute('data-copy')");
      page.context().grantPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
      page.keyboard().press("Enter");
      page.waitForTimeout(300);
      assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()")))
          .contains("\t", "2027-28");
      visit.isWell();
    }
  }

  /** Goes from one thing to the next until the one is reached of which something is true. */
  private static void focus(Page page, String is) {
    for (int i = 0; i < MOST; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(page.evaluate(is))) {
        return;
      }
    }
    throw new AssertionError("Not reached on " + page.url() + ": " + is);
  }

  private static void follow(Visit visit, Page page, String words) {
    String before = page.url();
    focus(page, "document.activeElement.textContent.trim() === '" + words + "'");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.equals(before));
    visit.settle();
  }
}
