package uk.foresend.api.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.desk.Telling;
import uk.foresend.api.pages.words.Changed;
import uk.foresend.api.pages.words.Names;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.report.Findings;
import uk.foresend.report.Reports;
import uk.foresend.report.ScenarioReport;
import uk.foresend.report.Table;

/** The pages about one scenario: its figures, its reports, the working of a figure. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ScenarioPages {
  private static final String SUMMARY = "summary";

  private final Desks desks;
  private final Desk desk;
  private final Scenarios scenarios;
  private final OfficerPage officer;
  private final Drawn drawn;

  ScenarioPages(Desks desks, Desk desk, Scenarios scenarios, OfficerPage officer, Drawn drawn) {
    this.officer = officer;
    this.drawn = drawn;
    this.desks = desks;
    this.desk = desk;
    this.scenarios = scenarios;
  }

  @Get("/scenarios/{id:.+}")
  HttpResponse<?> scenario(String id) {
    return desks.sound(
        id,
        (stood, found) -> {
          Report report = report(SUMMARY, stood, found).orElseThrow();
          return Pages.ok(
              Pages.ALL.scenario(
                  desks.frame(stood, stood.line().title(), List.of()),
                  ScenarioView.of(stood, found, scenarios.history(id)),
                  report.tables(),
                  report.charts()));
        });
  }

  @Get("/reports/{report}/{id:.+}")
  HttpResponse<?> report(String report, String id) {
    return desks.sound(
        id,
        (stood, found) ->
            report(report, stood, found)
                .<HttpResponse<?>>map(
                    told ->
                        Pages.ok(
                            Pages.ALL.report(
                                desks.frame(stood, told.title(), List.of()),
                                told.reader(),
                                ScenarioView.links(id),
                                told.tables(),
                                told.charts())))
                .orElseGet(
                    () ->
                        desks.missing(
                            "There is no report "
                                + report
                                + ". There are "
                                + Reporting.names()
                                + ".")));
  }

  @Get("/section-151/{id:.+}")
  HttpResponse<?> officer(String id) {
    return desks.sound(
        id,
        (stood, found) ->
            Pages.ok(
                Pages.ALL.officer(
                    desks.frame(stood, "For the Section 151 officer", List.of()),
                    officer.view(stood, found))));
  }

  @Get("/futures/{id:.+}")
  HttpResponse<?> futures(String id) {
    return desks.sound(
        id,
        (stood, found) -> {
          Frame frame = desks.frame(stood, "Futures", List.of());
          var drawn = this.drawn.futures(stood.scenario().orElseThrow());
          if (drawn.isEmpty() || !drawn.get().isPresent()) {
            return Pages.ok(
                Pages.ALL.waiting(
                    frame,
                    drawn.isEmpty(),
                    drawn.map(one -> ProblemLine.of(one.problems())).orElse(List.of())));
          }
          Exhibits exhibits = new Exhibits(id, Changed.source(stood.line()));
          Telling told =
              Reporting.on(Reports.findOfFutures("simulation").orElseThrow(), drawn.get().get());
          return Pages.ok(
              Pages.ALL.report(
                  frame,
                  "For the Section 151 officer: where each figure lies over many futures.",
                  ScenarioView.links(id),
                  told.tables().stream()
                      .filter(table -> !table.rows().isEmpty())
                      .map(table -> exhibits.of(table, ""))
                      .toList(),
                  told.charts().stream().map(exhibits::of).toList()));
        });
  }

  @Get("/workings/{id:.+}{?figure}")
  HttpResponse<?> working(String id, @QueryValue @Nullable String figure) {
    return desks.sound(
        id,
        (stood, found) -> {
          String asked = figure == null ? "" : figure;
          return desk.explain(stood.scenario().orElseThrow(), asked)
              .<HttpResponse<?>>map(
                  working ->
                      Pages.ok(
                          Pages.ALL.working(
                              desks.frame(stood, "The working of a figure", List.of()),
                              WorkingView.of(working, id),
                              Changed.source(stood.line()))))
              .orElseGet(
                  () -> {
                    var why = desk.unknown(stood.scenario().orElseThrow(), asked);
                    return desks.missing(why.what() + " " + why.hint());
                  });
        });
  }

  @Get("/tables/{report}/{table}/{id:.+}")
  @Produces("text/csv")
  HttpResponse<?> csv(String report, String table, String id) {
    return desks.sound(
        id,
        (stood, found) ->
            Reports.find(report)
                .map(one -> Reporting.on(one, found))
                .flatMap(
                    told ->
                        told.tables().stream().filter(one -> one.id().equals(table)).findFirst())
                .<HttpResponse<?>>map(one -> TakenAway.csv(one, id, Changed.source(stood.line())))
                .orElseGet(() -> desks.missing("There is no table " + table + ".")));
  }

  /**
   * A report ready for a page.
   *
   * @param title its title
   * @param reader for whom it is
   */
  private record Report(
      String title, String reader, List<TableView> tables, List<ChartView> charts) {}

  private static Optional<Report> report(String id, Stood stood, Findings found) {
    return Reports.find(id).map(report -> told(report, stood, found));
  }

  private static Report told(ScenarioReport report, Stood stood, Findings found) {
    Telling telling = Reporting.on(report, found);
    String scenario = stood.line().scenario();
    Exhibits exhibits = new Exhibits(scenario, Changed.source(stood.line()));
    return new Report(
        report.title(),
        report.reader(),
        telling.tables().stream()
            .filter(table -> !table.rows().isEmpty())
            .map(table -> exhibits.of(table, address(report, table, scenario)))
            .toList(),
        telling.charts().stream().map(exhibits::of).toList());
  }

  private static String address(ScenarioReport report, Table table, String scenario) {
    return Names.at("tables/" + report.id() + "/" + Names.encoded(table.id()), scenario);
  }
}
