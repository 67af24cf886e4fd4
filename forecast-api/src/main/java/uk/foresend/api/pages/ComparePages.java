package uk.foresend.api.pages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.desk.Telling;
import uk.foresend.api.pages.form.FieldView;
import uk.foresend.api.pages.words.Changed;
import uk.foresend.api.scenarios.VersionLine;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.report.Findings;
import uk.foresend.report.Reports;
import uk.foresend.result.Forecast;

/** Up to six scenarios side by side. */
@Hidden
@Controller("/compare")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ComparePages {
  private static final int MOST = 6;

  private final Standing standing;
  private final House house;

  ComparePages(Standing standing, House house) {
    this.standing = standing;
    this.house = house;
  }

  @Get
  HttpResponse<?> show(HttpRequest<?> request) {
    List<String> asked =
        request.getParameters().getAll("scenario").stream()
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .distinct()
            .limit(MOST)
            .toList();
    Map<String, VersionLine> lines = standing.byId();
    List<Problem> problems = new ArrayList<>();
    List<Findings> found = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Optional<Stood> stood = standing.find(asked.get(i), lines);
      Optional<Findings> one = stood.flatMap(Stood::findings);
      if (one.isEmpty()) {
        problems.add(
            Problem.invalid(
                Place.at("scenario-" + i),
                stood.isEmpty()
                    ? "There is no scenario " + asked.get(i) + "."
                    : asked.get(i) + " has problems and cannot be compared.",
                stood.isEmpty() ? "" : "Open it to see what is wrong with it."));
      }
      one.ifPresent(
          findings -> {
            found.add(findings);
            sources.add(Changed.source(stood.get().line()));
          });
    }
    if (asked.size() == 1) {
      problems.add(
          Problem.invalid(Place.at("scenario-1"), "One scenario is chosen.", "Choose two to six."));
    }
    return Pages.ok(
        Pages.ALL.compare(
            new Frame("Compare scenarios", "", Frame.Section.COMPARE, List.of(), house),
            view(asked, lines, problems, found, String.join(" ", sources))));
  }

  private static CompareView view(
      List<String> asked,
      Map<String, VersionLine> lines,
      List<Problem> problems,
      List<Findings> found,
      String source) {
    List<ProblemLine> wrong =
        problems.stream()
            .map(problem -> ProblemLine.of(problem, "#" + problem.where().path()))
            .toList();
    if (found.size() < 2) {
      return new CompareView(places(asked, lines), wrong, List.of(), List.of(), List.of());
    }
    List<Forecast> forecasts = found.stream().map(Findings::forecast).toList();
    Telling told = Reporting.beside(forecasts);
    Exhibits exhibits = new Exhibits("", source);
    List<TableView> tables = new ArrayList<>();
    tables.add(exhibits.of(Reports.sideBySide().assumptions(forecasts), ""));
    told.tables().forEach(table -> tables.add(exhibits.of(table, "")));
    return new CompareView(
        places(asked, lines),
        wrong,
        told.charts().stream().map(exhibits::of).toList(),
        Reports.sideBySide().each(forecasts).stream().map(exhibits::of).toList(),
        tables);
  }

  private static List<FieldView> places(List<String> asked, Map<String, VersionLine> lines) {
    List<VersionLine> known =
        lines.values().stream().sorted(Comparator.comparing(VersionLine::scenario)).toList();
    List<FieldView> places = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      String chosen = i < asked.size() ? asked.get(i) : "";
      places.add(
          new FieldView(
              FieldView.Kind.SELECT,
              "scenario-" + i,
              "Scenario " + (i + 1) + (i < 2 ? "" : " (optional)"),
              "",
              chosen,
              "",
              "",
              known.stream()
                  .map(
                      line ->
                          new FieldView.Option(
                              line.scenario(),
                              line.title() + " (" + line.scenario() + ")",
                              line.scenario().equals(chosen)))
                  .toList(),
              List.of()));
    }
    return places;
  }
}
