package uk.foresend.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import uk.foresend.api.Wire;

/** Scenarios that are hard to show: a surplus under a very long name, and one that no longer holds. */
final class Prepared {
  /** One in surplus. */
  static final String SURPLUS = "pages/surplus";

  /** One whose parent has changed under it. */
  static final String BROKEN = "pages/broken";

  static final String PARENT = "pages/parent";

  private Prepared() {}

  /** Keeps them. */
  static void in(URI server) {
    Wire wire = new Wire(server);
    put(
        wire,
        SURPLUS,
        "Income grows by half every year, which no council has ever seen, under a title that is as"
            + " long as titles become when several people have each added what mattered to them",
        "dorset/2026",
        "  - {lever: change-income-rule, id: more, block: high-needs, rule: percentage,"
            + " growthPerYear: 0.5, year: 2027-28}\n");
    put(wire, PARENT, "A parent", "dorset/2026", opening("special"));
    put(
        wire,
        BROKEN,
        "No longer holds",
        PARENT,
        "  - {lever: cancel-scheme, id: none, scheme: special, from: 2027-09}\n");
    put(wire, PARENT, "A parent", "dorset/2026", opening("other"));
  }

  private static String opening(String id) {
    return "  - {lever: open-places, id: "
        + id
        + ", label: Special places, setting: special-maintained, owner: Council, fromAge: 5,"
        + " toAge: 15, phases: [{opens: 2028-09, places: 20}], fillMonths: 12, fill: 0.95,"
        + " otherCouncils: 0, filledFrom: [{setting: independent-special, wouldMove: 0.1, source: assumption}], assetLife: 40, source: assumption}\n";
  }

  private static void put(Wire wire, String id, String title, String parent, String levers) {
    String document =
        "id: " + id + "\ntitle: " + title + "\nextends: " + parent + "\nlevers:\n" + levers;
    var before = wire.get("/api/scenarios/" + id);
    var answer =
        before.statusCode() == 200
            ? wire.yaml(
                "PUT",
                "/api/scenarios/" + id,
                document,
                "If-Match",
                before.headers().firstValue("ETag").orElseThrow())
            : wire.yaml("PUT", "/api/scenarios/" + id, document);
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
  }
}
