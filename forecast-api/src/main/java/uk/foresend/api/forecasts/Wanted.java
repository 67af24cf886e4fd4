package uk.foresend.api.forecasts;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.report.Reports;
import uk.foresend.report.ScenarioReport;

/**
 * What a request wants told, and how: {@code report=summary} (several times, or {@code all}) and
 * {@code format=json} or {@code csv}, which may also be said by Accept.
 *
 * @param reports the reports
 * @param csv whether as CSV, which tells one report
 * @param path the address asked for, when it can be asked again; else empty
 */
record Wanted(List<ScenarioReport> reports, boolean csv, String path) {
  private static final MediaType CSV = MediaType.of("text/csv; charset=utf-8; header=present");
  private static final String ALL = "all";

  /** Answers with what is wanted, the given reports when none is named; 400 when that cannot be. */
  static HttpResponse<?> of(
      HttpRequest<?> request, List<String> otherwise, Function<Wanted, HttpResponse<?>> answer) {
    List<String> named = request.getParameters().getAll("report");
    List<ScenarioReport> reports = new ArrayList<>();
    for (String name : named.isEmpty() ? otherwise : named) {
      if (name.equals(ALL)) {
        reports.addAll(Reports.ofScenario());
        continue;
      }
      Optional<ScenarioReport> report = Reports.find(name);
      if (report.isEmpty()) {
        return ProblemDetails.answer(
            HttpStatus.BAD_REQUEST,
            "There is no report " + name + ". There are: " + Reporting.names() + ".");
      }
      reports.add(report.get());
    }
    String format = request.getParameters().get("format", String.class).orElse("");
    if (!List.of("", "json", "csv").contains(format)) {
      return ProblemDetails.answer(
          HttpStatus.BAD_REQUEST, "format is " + format + ", but must be json or csv.");
    }
    boolean csv = format.equals("csv") || (format.isEmpty() && acceptsCsv(request));
    if (csv && named.isEmpty()) {
      reports.subList(1, reports.size()).clear();
    }
    if (csv && reports.size() > 1) {
      return ProblemDetails.answer(
          HttpStatus.BAD_REQUEST, "CSV tells one report at a time: name one with report=.");
    }
    String path = request.getMethod() == HttpMethod.GET ? request.getPath() : "";
    return answer.apply(new Wanted(List.copyOf(reports), csv, path));
  }

  /** Returns CSV as an answer, to be saved under a name. */
  static MutableHttpResponse<?> csv(String text, String scenario, String report) {
    String file = scenario.replaceAll("[^a-z0-9-]+", "-") + "-" + report + ".csv";
    return HttpResponse.ok(text)
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  private static boolean acceptsCsv(HttpRequest<?> request) {
    return request.accept().stream().anyMatch(type -> type.getName().equals("text/csv"));
  }

  /** Returns what was told as it is wanted. */
  HttpResponse<?> answer(Forecasts.Told told) {
    return csv
        ? described(csv(told.csv().get(0), told.answer().madeOf().scenario(), reports.get(0).id()))
        : HttpResponse.ok(told.answer())
            .contentType(MediaType.APPLICATION_JSON_TYPE)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  /** Says where the units, notes and sources are that CSV has no place for. */
  private HttpResponse<?> described(MutableHttpResponse<?> answer) {
    return path.isEmpty()
        ? answer
        : answer.header(
            HttpHeaders.LINK,
            "<%s?report=%s&format=json>; rel=\"describedby\"; type=\"application/json\""
                .formatted(path, reports.get(0).id()));
  }
}
