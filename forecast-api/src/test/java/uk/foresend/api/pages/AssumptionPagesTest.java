package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foresend.api.Wire;
import uk.foresend.api.pages.assumptions.Part;

/** What a scenario assumes, as a browser without script meets it. */
@MicronautTest(transactional = false)
class AssumptionPagesTest {
  private static final String ID = "pages/assumed";
  private static final String PAGE = "/assumptions/" + ID;
  private static final String GROWTH = "Growth in income: Schools block";
  private static final Path DORSET = Path.of("..", "scenarios", "dorset", "2026", "baseline.yaml");

  @Inject EmbeddedServer server;
  private Wire wire;

  /** Keeps Dorset under another id, as it is shipped. */
  @BeforeEach
  void keep() throws IOException {
    wire = new Wire(server.getURI());
    String document = Files.readString(DORSET).replace("\nid: dorset/2026\n", "\nid: " + ID + "\n");
    put(ID, document);
  }

  private static String etag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private String page(String path) {
    HttpResponse<String> answer = wire.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private int version() {
    return Integer.parseInt(etag(wire.get("/api/scenarios/" + ID)).replace("\"", ""));
  }

  private List<String> text() {
    return wire.get("/api/scenarios/" + ID, "Accept", "application/yaml").body().lines().toList();
  }

  private HttpResponse<String> send(String query, String fields) {
    return wire.form(PAGE + "?" + query, fields + "&version=" + version());
  }

  /** The address of the form of the entry whose row holds some words. */
  private String at(String part, String words) {
    String page = page(PAGE + "?part=" + part);
    String row = page.substring(page.indexOf(words));
    String address = row.substring(row.indexOf("?at=") + 1);
    return address.substring(0, address.indexOf('"'));
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void everyPartShowsWhatIsAssumedWithSourceConfidenceAndLastChange(Part part) {
    String page = page("/assumptions/dorset/2026?part=" + part.id());
    assertThat(page).contains("Assumptions: " + part.label(), "aria-current=\"page\"");
    if (part == Part.UNIT_COSTS) {
      assertThat(page)
          .contains("Top-up or fee", "£20,784 a child a year", "section 251 outturn", "low")
          .contains("Came with Foresend", "version 1");
    }
  }

  @Test
  void aNumberIsChangedInItsPlaceAndNothingElseOfTheTextMoves() {
    List<String> before = text();
    String at = at("income", "High needs block, 2024-25");
    HttpResponse<String> saved = send(at, "0.balance=%2D%C2%A350,000,000&author=A.+Finance");
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    List<String> after = text();
    assertThat(after).hasSameSizeAs(before);
    long different = 0;
    for (int i = 0; i < before.size(); i++) {
      different += before.get(i).equals(after.get(i)) ? 0 : 1;
    }
    assertThat(different).isEqualTo(1);
    String page = page(saved.headers().firstValue("Location").orElseThrow());
    assertThat(page)
        .contains("This is now version " + version(), "; before, −£152.6m.")
        .contains("−£50,000,000", "by A. Finance, version " + version());
  }

  @Test
  void whatIsWrongIsToldBesideItsFieldAndWhatWasTypedStays() {
    String at = at("income", GROWTH);
    HttpResponse<String> refused = send(at, "0.value=five&0.source=nowhere");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("There is a problem", "href=\"#0.source\"", "id=\"0.source-error\"");
    assertThat(send(at, "0.value=500%25").body())
        .contains("href=\"#0.value\"", "id=\"0.value-error\"", "value=\"5\"", "0.05 rather than 5");
  }

  @Test
  void aSourceThatIsNotInTheListComesWithTheNumberThatRestsOnIt() {
    String at = at("income", GROWTH);
    String source = "1.title=Settlement+of+December&1.asAt=2026-12-17&1.confidence=high";
    assertThat(send(at, "0.value=0.04&" + source).statusCode()).isEqualTo(303);
    assertThat(page(PAGE + "?part=income")).contains("Settlement of December");
    assertThat(page(PAGE + "?part=sources")).contains("Settlement of December");
    assertThat(send(at, "0.value=0.05&1.title=Only+a+title").body())
        .contains("href=\"#1.asAt\"", "As at is missing.", "id=\"1.confidence-error\"");
  }

  @Test
  void entriesAreAddedFromTheCatalogueAndTakenAway() {
    String form = page(PAGE + "?add=policies&kind=capitalisation");
    assertThat(form).contains("Add: capitalisation", "name=\"0.policy\"");
    HttpResponse<String> saved = send("add=policies&kind=capitalisation", "author=");
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    assertThat(page(PAGE + "?part=policies")).contains("Capitalisation");
    assertThat(send(at("policies", "Capitalisation"), "do=remove").statusCode()).isEqualTo(303);
    assertThat(page(PAGE + "?part=policies")).doesNotContain("__header\">Capitalisation");
    // what others speak of is not taken away from under them
    HttpResponse<String> refused = send(at("policies", "Central funding"), "do=remove");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("uncertainty.policies", "there is no such policy");
    assertThat(text()).anyMatch(line -> line.startsWith("# The law and what is announced"));
  }

  @Test
  void leversOfAWhatIfAreAddedChangedAndTakenAwayToTheLast() {
    String id = "pages/assumed-what-if";
    String page = "/assumptions/" + id;
    put(id, "id: " + id + "\nextends: dorset/2026\ntitle: Ours\n");
    String version = "&version=" + etag(wire.get("/api/scenarios/" + id)).replace("\"", "");
    assertThat(page(page)).contains("Add to levers", "There are none.");
    assertThat(
            wire.form(page + "?add=levers&kind=hold-fees", "0.growthPerYear=1%25" + version)
                .statusCode())
        .isEqualTo(303);
    String shown = page(page);
    assertThat(shown).contains("Growth per year: 1.0% a year");
    assertThat(page(page + "?part=rates")).contains("These stand in", "dorset/2026?part=rates");
    version = "&version=" + etag(wire.get("/api/scenarios/" + id)).replace("\"", "");
    assertThat(wire.form(page + "?at=levers%5B0%5D", "do=remove" + version).statusCode())
        .isEqualTo(303);
    assertThat(page(page)).contains("There are none.");
  }

  @Test
  void whatExtendsItAndNoLongerHoldsIsNamedWhenItIsSaved() {
    String parent = "pages/assumed-parent";
    put(
        parent,
        "dorset/2026",
        "  - {lever: open-places, id: special, label: Special places, setting: special-maintained,"
            + " owner: Council, fromAge: 5, toAge: 15, phases: [{opens: 2028-09, places: 20}],"
            + " fillMonths: 12, fill: 0.95, otherCouncils: 0, filledFrom: [{setting:"
            + " independent-special, wouldMove: 0.1, source: assumption}], assetLife: 40, source:"
            + " assumption}\n");
    put(
        "pages/assumed-child",
        parent,
        "  - {lever: cancel-scheme, id: none, scheme: special, from: 2027-09}\n");
    String version = "version=" + etag(wire.get("/api/scenarios/" + parent)).replace("\"", "");
    HttpResponse<String> saved =
        wire.form("/assumptions/" + parent + "?at=levers%5B0%5D", version + "&0.id=other");
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    assertThat(page(saved.headers().firstValue("Location").orElseThrow()))
        .contains("pages/assumed-child extends this one and no longer holds");
  }

  private void put(String id, String parent, String levers) {
    put(id, "id: " + id + "\nextends: " + parent + "\ntitle: T\nlevers:\n" + levers);
  }

  private void put(String id, String document) {
    HttpResponse<String> before = wire.get("/api/scenarios/" + id);
    HttpResponse<String> kept =
        before.statusCode() == 200
            ? wire.yaml("PUT", "/api/scenarios/" + id, document, "If-Match", etag(before))
            : wire.yaml("PUT", "/api/scenarios/" + id, document);
    assertThat(kept.statusCode()).as(kept.body()).isIn(200, 201);
  }

  @Test
  void aTextIsKeptAsItIsTypedAndAnEmptiedFigureStaysInItsPlace() {
    String at = at("income", GROWTH);
    assertThat(send(at, "0.note=%C2%A32m+was+moved%2C+12%3A30%2C+5%25").statusCode())
        .isEqualTo(303);
    assertThat(page(PAGE + "?part=income")).contains("£2m was moved, 12:30, 5%");
    assertThat(send(at, "0.note=5%25").statusCode()).isEqualTo(303);
    assertThat(page(PAGE + "?" + at)).contains(">5%</textarea>");
    HttpResponse<String> refused = send("at=openingPlans", "0.rows.coombe-house.7=");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("id=\"0.rows.coombe-house.7\"", "id=\"0.rows.coombe-house.25\"");
  }

  @Test
  void everyBoxCanBeUnticked() {
    String id = "pages/assumed-boxes";
    put(
        id,
        "dorset/2026",
        "  - {lever: hold-fees, id: fees, settings: [independent-special], growthPerYear: 0, from:"
            + " 2027-04, until: 2031-04}\n");
    String at = "/assumptions/" + id + "?at=levers%5B0%5D";
    assertThat(page(at)).contains("<input type=\"hidden\" name=\"0.settings[]\" value=\"\">");
    String version = "version=" + etag(wire.get("/api/scenarios/" + id)).replace("\"", "");
    HttpResponse<String> refused = wire.form(at, version + "&0.settings%5B%5D=");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("There is a problem", "href=\"#0.settings\"");
  }

  @Test
  void aFormOfAnOlderVersionOverwritesNothing() {
    String at = at("income", GROWTH);
    int old = version();
    assertThat(send(at, "0.value=0.04").statusCode()).isEqualTo(303);
    HttpResponse<String> refused =
        wire.form(PAGE + "?" + at, "0.value=0.05&author=B&version=" + old);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Somebody else saved " + ID, "value=\"0.05\"", "value=\"B\"");
    assertThat(page(PAGE + "?part=income")).contains("4.0% a year");
  }

  @Test
  void aTextThatComesBackIsANewVersionAndIsChangedAsSuch() throws IOException {
    String at = at("income", GROWTH);
    assertThat(send(at, "0.value=0.04").statusCode()).isEqualTo(303);
    keep();
    String form = page(PAGE + "?" + at);
    assertThat(form).contains("name=\"version\" value=\"" + version() + "\"");
  }

  @Test
  void aFormThatSaysWhatIsThereAlreadySavesNothing() {
    int before = version();
    HttpResponse<String> refused = send(at("income", GROWTH), "author=A");
    assertThat(refused.body()).contains("Nothing was changed, so nothing was saved.");
    assertThat(version()).isEqualTo(before);
  }

  @Test
  void strangeAddressesAreAnsweredAndNeverFail() {
    for (String query :
        List.of(
            "part=nonsense",
            "at=nonsense",
            "at=drivers%5B99999999999%5D",
            "at=sources.nothing",
            "at=%5B%5D",
            "add=nonsense&kind=x",
            "add=policies&kind=nonsense",
            "add=openingPlans&kind=census",
            "add=drivers&kind=driver",
            "saved=7")) {
      HttpResponse<String> answer = wire.get(PAGE + "?" + query, "Accept", "text/html");
      assertThat(answer.statusCode()).as(query).isIn(200, 404);
      assertThat(send(query, "0=x&0.a.b.c=1&1=y&0.value=" + "9".repeat(3_000)).statusCode())
          .as(query)
          .isIn(303, 404, 422);
    }
  }
}
