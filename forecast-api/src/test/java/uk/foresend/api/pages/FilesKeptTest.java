package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foresend.api.FormWithFiles;
import uk.foresend.api.pages.files.FileKind;
import uk.foresend.api.scenarios.Scenarios;

/** What comes of files that were brought: shown first, kept when somebody says so. */
@MicronautTest(transactional = false)
class FilesKeptTest {
  @Inject EmbeddedServer server;
  @Inject Scenarios scenarios;
  private FilesVisitor visitor;

  @BeforeEach
  void connect() {
    visitor = new FilesVisitor(server.getURI());
  }

  @Test
  void aBaselineIsRolledForwardToTheCouncilsOwnReturnAndKeptUnderANameOfItsOwn()
      throws IOException {
    String base = "files/own-return";
    assertThat(kept(base, "council=Dorset&asAt=2025")).isTrue();
    int before = scenarios.all().size();
    HttpResponse<String> looked =
        visitor.send(
            FileKind.SEN2, visitor.returned(Map.of()).word("scenario", "dorset/2025-start"));
    assertThat(looked.statusCode()).as(looked.body()).isEqualTo(200);
    assertThat(looked.body())
        .contains("What had been assumed, beside what came true", "Keep it as a scenario");
    assertThat(scenarios.all()).hasSize(before);
    HttpResponse<String> taken =
        visitor.keep(looked.body(), "dorset/2025-start", "As counted", "A. Finance");
    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(taken.body()).contains("already", "value=\"As counted\"");
    HttpResponse<String> keeps = visitor.keep(taken.body(), base, "As counted", "A. Finance");
    assertThat(keeps.statusCode()).as(keeps.body()).isEqualTo(303);
    String page = visitor.page(keeps.headers().firstValue("Location").orElseThrow());
    assertThat(page).contains("As counted", "by A. Finance");
    assertThat(scenarios.all()).hasSize(before + 1);
  }

  private boolean kept(String id, String form) {
    return visitor.wire().form("/baselines", form).statusCode() == 200
        || scenarios.latest(id).isPresent();
  }

  @Test
  void whatCameTrueAndAPublishedCaseloadRollAScenarioForward() {
    HttpResponse<String> actuals =
        visitor.send(
            FileKind.ACTUALS,
            new FormWithFiles()
                .file("files", "actuals.yaml", visitor.bytes("/files/examples/actuals.yaml"))
                .word("scenario", "dorset/2024-q2"));
    assertThat(actuals.statusCode()).as(actuals.body()).isEqualTo(200);
    assertThat(actuals.body())
        .contains("value=\"dorset/2024-q2/rebased-2025\"", "re-based on January 2025");
    assertThat(visitor.wire().form("/baselines", "council=Kent&asAt=2024").statusCode())
        .isEqualTo(200);
    HttpResponse<String> caseload =
        visitor.send(
            FileKind.CASELOAD,
            new FormWithFiles()
                .file("files", "plans.csv.gz", visitor.bytes("/files/examples/caseload.csv.gz"))
                .word("council", "Kent")
                .word("scenario", "kent/2024-start"));
    assertThat(caseload.statusCode()).as(caseload.body()).isEqualTo(200);
    assertThat(caseload.body()).contains("rebased-2025", "Keep it as a scenario");
  }

  @Test
  void aBaselineIsMadeWithTheCouncilsOwnPeople() throws IOException {
    String as;
    try (var packed =
        new GZIPInputStream(
            new ByteArrayInputStream(visitor.bytes("/files/examples/population.csv.gz")))) {
      as = new String(packed.readAllBytes(), StandardCharsets.UTF_8);
    }
    HttpResponse<String> made = people(as);
    assertThat(made.body()).contains("What to replace first", "Keep it as a scenario");
    String document = FilesVisitor.word(made.body(), "document");
    assertThat(document).contains("In step with the population");
    // hardly anybody in 2027
    String none = as.replaceAll("(?m)^((?:[^,]*,){8})[^,]*,", "$11,");
    assertThat(FilesVisitor.word(people(none).body(), "document")).isNotEqualTo(document);
    HttpResponse<String> keeps =
        visitor.keep(made.body(), "files/own-people", FilesVisitor.word(made.body(), "title"), "");
    assertThat(keeps.statusCode()).as(keeps.body()).isEqualTo(303);
    assertThat(scenarios.latest("files/own-people").orElseThrow().written().text())
        .startsWith("#")
        .isEqualTo(document.replaceFirst("(?m)^id:.*$", "id: files/own-people"));
  }

  private HttpResponse<String> people(String table) {
    HttpResponse<String> made =
        visitor.send(
            FileKind.POPULATION,
            new FormWithFiles().file("files", "people.csv", table).word("council", "Dorset"));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    return made;
  }

  @Test
  void figuresOfAYearAreLinedUp() {
    HttpResponse<String> told =
        visitor.send(
            FileKind.RECONCILIATION,
            new FormWithFiles()
                .file("files", "figures.csv", visitor.bytes("/files/examples/figures.csv"))
                .file(
                    "explanations",
                    "explained.csv",
                    visitor.bytes("/files/examples/explanations.csv"))
                .word("council", "Dorset")
                .word("year", "2025-26"));
    assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    assertThat(told.body()).contains("Nothing is kept.", "General ledger, period 13");
  }

  @Test
  void aScenarioThatWasTakenAwayIsCheckedBeforeItIsKept() {
    String text = "id: files/brought\ntitle: Brought\nextends: dorset/2026\nlevers: []\n";
    HttpResponse<String> good =
        visitor.send(FileKind.SCENARIO, new FormWithFiles().file("files", "mine.yaml", text));
    assertThat(good.statusCode()).as(good.body()).isEqualTo(200);
    assertThat(visitor.keep(good.body(), "files/brought", "Brought", "").statusCode())
        .isEqualTo(303);
    HttpResponse<String> bad =
        visitor.send(
            FileKind.SCENARIO,
            new FormWithFiles().file("files", "mine.yaml", text.replace("levers: []", "lever: 1")));
    assertThat(bad.statusCode()).isEqualTo(422);
    assertThat(bad.body()).contains("What is wrong, row by row", "Maybe you meant levers.");
    HttpResponse<String> other =
        visitor.send(FileKind.SCENARIO, new FormWithFiles().file("files", "mine.csv", text));
    assertThat(other.body()).contains("mine.csv is no document.", "href=\"#files\"");
  }
}
