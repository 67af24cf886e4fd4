package uk.foresend.api.forecasts;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.util.List;
import uk.foresend.api.desk.Telling;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.report.Report;

/** A report as a request wants it: JSON, or CSV by {@code format=csv} or by Accept. */
public final class OneReport {
  private static final MediaType CSV = MediaType.of("text/csv; charset=utf-8; header=present");

  private OneReport() {}

  /** Answers with a report; 400 when the format is none. */
  public static HttpResponse<?> as(
      HttpRequest<?> request, Report report, Telling telling, String file) {
    String format = request.getParameters().get("format", String.class).orElse("");
    if (!List.of("", "json", "csv").contains(format)) {
      return ProblemDetails.answer(
          HttpStatus.BAD_REQUEST, "format is " + format + ", but must be json or csv.");
    }
    boolean csv =
        format.equals("csv")
            || (format.isEmpty()
                && request.accept().stream().anyMatch(type -> type.getName().equals("text/csv")));
    return csv
        ? HttpResponse.ok(telling.csv())
            .contentType(CSV)
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + file.replaceAll("[^a-z0-9-]+", "-") + ".csv\"")
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        : HttpResponse.ok(new ReportAnswer(report.id(), report.title(), telling.json()))
            .contentType(MediaType.APPLICATION_JSON_TYPE)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }
}
