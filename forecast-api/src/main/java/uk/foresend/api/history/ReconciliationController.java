package uk.foresend.api.history;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.forecasts.OneReport;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.report.Reports;
import uk.foresend.result.Reconciled;
import uk.foresend.scenario.ScenarioDocument;

/** Several sources of one council's year lined up. */
@Controller("/api/reconciliations")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReconciliationController implements ReconciliationApi {
  private final Archive archive;
  private final Desk desk;

  ReconciliationController(Archive archive, Desk desk) {
    this.archive = archive;
    this.desk = desk;
  }

  @Post
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  @Produces({"application/json", "text/csv"})
  @Override
  public HttpResponse<?> reconcile(
      HttpRequest<?> request, @Parameter(hidden = true) @Body @Nullable byte[] body) {
    Optional<Format> format =
        request.getContentType().map(MediaType::getName).flatMap(Format::ofMediaType);
    if (format.isEmpty()) {
      return ProblemDetails.answer(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "Send application/yaml or application/json, and say which in Content-Type.");
    }
    byte[] bytes = body == null ? new byte[0] : body;
    Checked<ScenarioDocument> form = desk.read(bytes, format.get(), "body");
    if (!form.isPresent()) {
      return ProblemDetails.unreadable(form.problems());
    }
    Checked<Reconciled> found = archive.reconcile(form.get());
    return found.isPresent()
        ? told(request, found.get())
        : ProblemDetails.unreconciled(found.problems());
  }

  @Get("/{council}/{year}")
  @Produces({"application/json", "text/csv"})
  @Override
  public HttpResponse<?> published(HttpRequest<?> request, String council, String year) {
    Optional<FinancialYear> wanted = FinancialYear.parse(year);
    if (wanted.isEmpty()) {
      return ProblemDetails.answer(
          HttpStatus.BAD_REQUEST,
          "The year is " + year + ", but must be a financial year like 2021-22.");
    }
    Checked<Reconciled> found = archive.published(council, wanted.get());
    return found.isPresent() ? told(request, found.get()) : ProblemDetails.asked(found.problems());
  }

  private static HttpResponse<?> told(HttpRequest<?> request, Reconciled found) {
    return OneReport.as(
        request,
        Reports.reconciliation(),
        Reporting.reconciliation(found),
        "reconciliation-" + found.id());
  }
}
