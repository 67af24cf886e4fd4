package uk.foresend.api.chance;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.foresend.api.desk.Shown;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.report.FuturesReport;
import uk.foresend.report.Reports;

/**
 * Which reports of a simulation a request wants told, and how: {@code report=} (several times, or
 * {@code all}; by default the first) and {@code format=json} or {@code csv}, which may also be said
 * by Accept.
 *
 * @param reports the names of the reports
 * @param all whether all there are
 * @param csv whether as CSV, which tells one report
 */
record ReportsWanted(List<String> reports, boolean all, boolean csv) {
  private static final MediaType CSV = MediaType.of("text/csv; charset=utf-8; header=present");
  private static final List<String> ALL =
      Reports.ofFutures().stream().map(FuturesReport::id).toList();

  /** Answers with what is wanted; 400 when that cannot be. */
  static HttpResponse<?> of(
      HttpRequest<?> request, Function<ReportsWanted, HttpResponse<?>> answer) {
    List<String> named = request.getParameters().getAll("report");
    List<String> reports =
        named.isEmpty() ? ALL.subList(0, 1) : named.contains("all") ? ALL : named;
    Optional<String> unknown = reports.stream().filter(name -> !ALL.contains(name)).findFirst();
    if (unknown.isPresent()) {
      return wrong(
          "There is no report "
              + Shown.brief(unknown.get())
              + " on futures. There are: "
              + String.join(", ", ALL)
              + ".");
    }
    String format = request.getParameters().get("format", String.class).orElse("");
    if (!List.of("", "json", "csv").contains(format)) {
      return wrong("format is " + Shown.brief(format) + ", but must be json or csv.");
    }
    boolean csv =
        format.equals("csv")
            || (format.isEmpty()
                && request.accept().stream().anyMatch(type -> type.getName().equals("text/csv")));
    return csv && reports.size() > 1
        ? wrong("CSV tells one report at a time: name one with report=.")
        : answer.apply(new ReportsWanted(reports, named.contains("all"), csv));
  }

  private static HttpResponse<?> wrong(String detail) {
    return ProblemDetails.answer(HttpStatus.BAD_REQUEST, detail);
  }

  /** Answers with a simulation as it stands, or 409 when it has no CSV yet. */
  HttpResponse<?> answer(SimulationAnswer simulation, SimulationStore store) {
    List<SimulationReportRow> told =
        store.reports(simulation.run().key()).stream()
            .filter(row -> reports.contains(row.key().report()))
            .toList();
    List<String> there = told.stream().map(row -> row.key().report()).toList();
    if (simulation.run().state() == State.DONE && !all && !there.containsAll(reports)) {
      return ProblemDetails.answer(
          HttpStatus.NOT_FOUND,
          "The simulation was not asked for "
              + String.join(", ", reports.stream().filter(one -> !there.contains(one)).toList())
              + ", which needs more runs. Ask for it under reports: when you POST.");
    }
    if (!csv) {
      return HttpResponse.ok(
              simulation.with(told.stream().map(SimulationReportRow::answer).toList()))
          .contentType(MediaType.APPLICATION_JSON_TYPE)
          .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
    if (told.isEmpty()) {
      return ProblemDetails.answer(
          HttpStatus.CONFLICT,
          "The simulation is "
              + simulation.run().state().id()
              + ", so there is no table of it. "
              + simulation.run().address()
              + " says how it stands.");
    }
    String file =
        simulation.madeOf().scenario().replaceAll("[^a-z0-9-]+", "-") + "-" + reports.get(0);
    return HttpResponse.ok(told.get(0).csv())
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + ".csv\"")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }
}
