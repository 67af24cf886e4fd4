package uk.foresend.api.browser;

import java.util.List;
import java.util.stream.Stream;
import uk.foresend.report.Reports;

/**
 * Every page there is, each under a name.
 *
 * @param name the name of its pictures
 * @param path its address
 * @param status the status it answers with
 */
record Everywhere(String name, String path, int status) {
  private static final String LEVER =
      "/workbench/dorset/2026?0.lever=hold-fees&0.id=mine&0.settings%5B%5D=independent-special"
          + "&0.growthPerYear=0&0.from=2027-04&0.until=2031-04";

  /** Returns the pages. */
  static List<Everywhere> all() {
    return Stream.concat(
            Stream.of(
                page("home", "/"),
                page("scenario", "/scenarios/dorset/2026"),
                page("scenario-of-many-levers", "/scenarios/dorset/2026/recovery-plan"),
                page("scenario-in-surplus", "/scenarios/" + Prepared.SURPLUS),
                page("section-151-in-surplus", "/section-151/" + Prepared.SURPLUS),
                new Everywhere("scenario-with-problems", "/scenarios/" + Prepared.BROKEN, 422),
                page("working", "/workings/dorset/2026?figure=spend%402027-28"),
                page("workbench-empty", "/workbench/dorset/2026"),
                page("workbench", LEVER),
                page("workbench-with-a-problem", LEVER.replace("2027-04", "soon")),
                page("assumptions", "/assumptions/dorset/2026?part=unit-costs"),
                page("assumptions-of-a-what-if", "/assumptions/dorset/2026/recovery-plan"),
                page("assumption-in-rows", "/assumptions/dorset/2026?at=openingPlans"),
                page("assumption-new", "/assumptions/dorset/2026?add=policies&kind=capitalisation"),
                page("section-151", "/section-151/dorset/2026/recovery-plan"),
                page("futures", "/futures/dorset/2026"),
                page("text", "/texts/dorset/2026"),
                page("text-with-problems", "/texts/" + Prepared.BROKEN),
                page("accessibility", "/accessibility"),
                page("baseline", "/baselines"),
                page("files", "/files"),
                page("files-return", "/files/sen2"),
                page("files-ledger", "/files/ledger"),
                page("compare-empty", "/compare"),
                page("compare", "/compare?scenario=dorset/2026&scenario=dorset/2026/recovery-plan"),
                new Everywhere("not-found", "/scenarios/no/such", 404)),
            Reports.ofScenario().stream()
                .map(
                    report ->
                        page(
                            "report-" + report.id(),
                            "/reports/" + report.id() + "/dorset/2026/coombe-house-200")))
        .toList();
  }

  private static Everywhere page(String name, String path) {
    return new Everywhere(name, path, 200);
  }

  /** Whether it is one of the reports, which are all laid out alike. */
  boolean isReport() {
    return name.startsWith("report-");
  }

  @Override
  public String toString() {
    return name;
  }
}
