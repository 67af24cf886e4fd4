package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Wire;

/** The text of a scenario, as a browser without script meets it. */
@MicronautTest(transactional = false)
class TextPagesTest {
  private static final String ID = "pages/text";
  private static final String PAGE = "/texts/" + ID;
  private static final String TEXT =
      """
      id: pages/text
      extends: dorset/2026
      title: Ours  # as the board has it
      levers:
        # agreed in May
        - {lever: hold-fees, id: fees, settings: [independent-special], growthPerYear: 0.02,
           from: 2027-04, until: 2031-04}
      """;

  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void keep() {
    wire = new Wire(server.getURI());
    put(ID, TEXT);
  }

  private void put(String id, String document) {
    HttpResponse<String> before = wire.get("/api/scenarios/" + id);
    HttpResponse<String> kept =
        before.statusCode() == 200
            ? wire.yaml("PUT", "/api/scenarios/" + id, document, "If-Match", tag(before))
            : wire.yaml("PUT", "/api/scenarios/" + id, document);
    assertThat(kept.statusCode()).as(kept.body()).isIn(200, 201);
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private int version(String id) {
    return Integer.parseInt(tag(wire.get("/api/scenarios/" + id)).replace("\"", ""));
  }

  private String kept(String id) {
    return wire.get("/api/scenarios/" + id, "Accept", "application/yaml").body();
  }

  private String page(String path) {
    HttpResponse<String> answer = wire.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** Sends a text as a browser does, which ends its lines its own way. */
  private HttpResponse<String> send(String id, int version, String text, String author) {
    return wire.form(
        "/texts/" + id,
        "version="
            + version
            + "&author="
            + author
            + "&text="
            + URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8));
  }

  @Test
  void aTextIsShownAsItIsWrittenAndSavedWithItsCommentsAndWhatSavingDid() {
    assertThat(page(PAGE))
        .contains("Version " + version(ID) + ", in YAML", "title: Ours  # as the board has it")
        .contains("name=\"version\" value=\"" + version(ID) + "\"");
    String changed = TEXT.replace("0.02", "0.5");
    HttpResponse<String> saved = send(ID, version(ID), changed, "A.+Finance");
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    assertThat(kept(ID)).isEqualTo(changed);
    assertThat(page(saved.headers().firstValue("Location").orElseThrow()))
        .contains("This is now version " + version(ID), "DSG balance on", "; before, −£")
        .contains("growthPerYear: 0.5");
    assertThat(page("/scenarios/" + ID)).contains("by A. Finance", "href=\"" + PAGE + "\"");
    assertThat(page("/assumptions/" + ID)).contains("href=\"" + PAGE + "\">Change its text</a>");
  }

  @Test
  void everyProblemIsToldAtOnceWithItsLineAndNothingIsKept() {
    int before = version(ID);
    String wrong =
        TEXT.replace("0.02", "2%").replace("2031-04", "soon").replace("id: fees", "id: F e");
    HttpResponse<String> refused = send(ID, before, wrong, "B");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("growthPerYear is 2%", "until is soon", "line 6: - {lever: hold-fees")
        .contains("line 7: from: 2027-04, until: soon}", "There are 3 problems, told above.")
        .contains("href=\"#text\"", "id=\"text\"", "value=\"B\"", "growthPerYear: 2%");
    assertThat(version(ID)).isEqualTo(before);
    assertThat(send(ID, before, "id: [", "").body()).contains("There is a problem", "line 1");
    assertThat(send(ID, before, "", "").statusCode()).isEqualTo(422);
    assertThat(send(ID, before, TEXT + "# more", "%01").body())
        .contains("href=\"#author\"", "id=\"author-error\"");
    assertThat(version(ID)).isEqualTo(before);
  }

  @Test
  void theIdStaysAndATextThatIsNotChangedIsNoNewVersion() {
    int before = version(ID);
    assertThat(send(ID, before, TEXT.replace("pages/text", "pages/other"), "").body())
        .contains("id is pages/other, but this is the text of pages/text.");
    assertThat(send(ID, before, TEXT, "").body())
        .contains("Nothing was changed, so nothing was saved.");
    assertThat(version(ID)).isEqualTo(before);
    assertThat(wire.get("/api/scenarios/pages/other").statusCode()).isEqualTo(404);
  }

  @Test
  void aLaterVersionOfSomebodyElseIsNotOverwritten() {
    int old = version(ID);
    put(ID, TEXT + "# theirs\n");
    HttpResponse<String> refused = send(ID, old, TEXT + "# ours\n", "B");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Somebody else saved " + ID, "# ours", "value=\"B\"");
    assertThat(kept(ID)).endsWith("# theirs\n");
  }

  @Test
  void aScenarioThatNoLongerHoldsIsPutRightInItsText() {
    String parent = "pages/text-parent";
    String child = "pages/text-child";
    String opens =
        "id: "
            + parent
            + "\nextends: dorset/2026\ntitle: P\nlevers:\n  - {lever: open-places, id: special,"
            + " label: Special places, setting: special-maintained, owner: Council, fromAge: 5,"
            + " toAge: 15, phases: [{opens: 2028-09, places: 20}], fillMonths: 12, fill: 0.95,"
            + " otherCouncils: 0, filledFrom: [{setting: independent-special, wouldMove: 0.1,"
            + " source: assumption}], assetLife: 40, source: assumption}\n";
    put(parent, opens);
    put(
        child,
        "id: "
            + child
            + "\nextends: "
            + parent
            + "\ntitle: C\nlevers:\n"
            + "  - {lever: cancel-scheme, id: none, scheme: special, from: 2027-09}\n");
    put(parent, opens.replace("id: special,", "id: other,"));
    HttpResponse<String> broken = wire.get("/scenarios/" + child, "Accept", "text/html");
    assertThat(broken.statusCode()).isEqualTo(422);
    assertThat(broken.body())
        .contains("href=\"/texts/" + child + "\">Change its text</a>", "/texts/" + parent + "\"");
    assertThat(page("/texts/" + child)).contains("There is a problem", "scheme: special");
    HttpResponse<String> saved =
        send(child, version(child), kept(child).replace("scheme: special", "scheme: other"), "");
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    assertThat(page(saved.headers().firstValue("Location").orElseThrow()))
        .contains("This is now version 2.")
        .doesNotContain("There is a problem");
    assertThat(page("/scenarios/" + child)).contains("<h1");
  }

  @Test
  void strangeRequestsAreAnsweredAndNeverFail() {
    assertThat(wire.get("/texts/no/such", "Accept", "text/html").statusCode()).isEqualTo(404);
    assertThat(send("no/such", 1, TEXT, "").statusCode()).isEqualTo(404);
    assertThat(send(ID, 0, TEXT, "").statusCode()).isEqualTo(404);
    assertThat(send(ID, 999_999, TEXT, "").statusCode()).isEqualTo(404);
    assertThat(wire.form(PAGE, "").statusCode()).isEqualTo(400);
    assertThat(wire.form(PAGE, "version=1").statusCode()).isEqualTo(422);
    assertThat(page(PAGE + "?saved=x")).doesNotContain("This is now version");
    assertThat(send(ID, version(ID), "</textarea><script>alert(1)</script>", "").body())
        .contains("&lt;/textarea&gt;&lt;script&gt;")
        .doesNotContain("<script>alert");
  }
}
