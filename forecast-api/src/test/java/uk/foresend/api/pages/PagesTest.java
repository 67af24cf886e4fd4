package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Documents;
import uk.foresend.api.Wire;

/** Pages as a browser asks for them, without script. */
@MicronautTest(transactional = false)
class PagesTest {
  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void connect() {
    wire = new Wire(server.getURI());
  }

  private HttpResponse<String> page(String path) {
    return wire.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  @Test
  void theFirstPageListsEveryScenarioWithItsDeficitAndStateWhereAProgramGetsData() {
    HttpResponse<String> page = page("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<h1", "Dorset in 2026", "−£152.6m, March 2028", "Has warnings")
        .contains("href=\"/scenarios/dorset/2026/recovery-plan\"");
    assertThat(wire.get("/").body()).startsWith("{\"about\":");
  }

  @Test
  void pagesRunNoScriptButOurOwnAndNoneInsideThem() {
    HttpResponse<String> page = page("/scenarios/dorset/2026");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValue(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
                + " 'none'");
    assertThat(
            page.body().replaceAll("<script type=\"module\" src=\"/assets/[^\"]+\"></script>", ""))
        .doesNotContain("<script", " style=", " onclick=");
  }

  @Test
  void aScenarioShowsItsDeficitWithASummaryATableAndEveryFigureLeadingToItsWorking() {
    String page = page("/scenarios/dorset/2026").body();
    assertThat(page)
        .contains("On 31 March 2028, the last day on which a DSG deficit is kept off")
        .contains("href=\"/workings/dorset/2026?figure=closing%402027-28\"")
        .contains("Scenario dorset/2026, version 1");
    String working = page("/workings/dorset/2026?figure=closing%402027-28").body();
    assertThat(working).contains("DSG balance at 31 March", "−£152,630,288.94", "Its working");
  }

  @Test
  void aTableIsTakenAwayAsCsvWithWhatItIsMadeOfBelowIt() {
    HttpResponse<String> csv = page("/tables/summary/summary/dorset/2026");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"dorset-2026-summary.csv\"");
    assertThat(csv.body())
        .startsWith("\uFEFFfinancial_year,plans_january,")
        .contains("\n2025-26,4719,", ",-148600000.28,")
        .contains("\n\nSummary by year\n")
        .endsWith("\"Scenario dorset/2026, version 1, came with Foresend, " + today() + ".\"\n");
  }

  private static String today() {
    return uk.foresend.quantity.InWords.day(
        java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")));
  }

  @Test
  void everyReportIsAPage() {
    uk.foresend.report.Reports.ofScenario()
        .forEach(
            report -> {
              HttpResponse<String> page =
                  page("/reports/" + report.id() + "/dorset/2026/recovery-plan");
              assertThat(page.statusCode()).as(report.id()).isEqualTo(200);
              assertThat(page.body()).as(report.id()).contains("<table", "Notes and sources");
            });
  }

  @Test
  void whatIsNotThereIsSaidOnAPageToPeopleAndAsAProblemToPrograms() {
    HttpResponse<String> page = page("/scenarios/no/such");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<h1", "There is no scenario no/such.");
    assertThat(page("/nothing/here").body()).contains("<h1", "There is nothing at this address.");
    assertThat(page("/nothing/here").statusCode()).isEqualTo(404);
    assertThat(page("/reports/nonsense/dorset/2026").statusCode()).isEqualTo(404);
    assertThat(page("/workings/dorset/2026?figure=nonsense").body())
        .contains("asks for nonsense, which is not a figure");
    assertThat(page("/api/nothing").body()).startsWith("{");
  }

  @Test
  void whatPeopleWroteIsShownAndNeverRun() {
    String id = "pages/script";
    String document =
        Documents.whatIf(id, "One").replace("title: One", "title: \"<script>alert(1)</script>\"");
    assertThat(wire.yaml("PUT", "/api/scenarios/" + id, document).statusCode()).isEqualTo(201);
    assertThat(page("/scenarios/" + id).body())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>");
    assertThat(page("/").body()).doesNotContain("<script>");
  }

  @Test
  void theStyleSheetAndScriptsAreKeptByTheBrowserAndSmall() {
    for (String name : java.util.List.of("foresend.css", "page.js", "charts.js", "icon.svg")) {
      HttpResponse<String> asset = wire.get("/assets/" + name);
      assertThat(asset.statusCode()).as(name).isEqualTo(200);
      assertThat(asset.headers().firstValue("Cache-Control"))
          .hasValue("public, max-age=31536000, immutable");
    }
    assertThat(wire.get("/assets/application.yml").statusCode()).isEqualTo(404);
  }
}
