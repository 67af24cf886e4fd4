package uk.foresend.api.history;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.forecasts.OneReport;
import uk.foresend.api.forecasts.ReportAnswer;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.reference.Answered;
import uk.foresend.problem.Checked;
import uk.foresend.report.Reports;
import uk.foresend.result.Benchmark;

/** A council beside England, its region and councils that are chosen. */
@Controller("/api/benchmarks")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BenchmarkController {
  private final Archive archive;

  BenchmarkController(Archive archive) {
    this.archive = archive;
  }

  @Operation(
      summary = "Sets a council beside others",
      description =
          "Beside England, its region and the councils chosen, by the latest published figures:"
              + " plans per head, growth, mix, requests, refusals, lateness, appeals, prices, grant"
              + " and balance.",
      tags = "History",
      parameters = {
        @Parameter(
            name = "council",
            in = ParameterIn.PATH,
            description = "The council's code or name",
            example = "838",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "with",
            in = ParameterIn.QUERY,
            description = "A council to set beside it, by code or name; several times for several",
            example = "Wiltshire",
            array =
                @ArraySchema(
                    schema = @Schema(implementation = String.class, example = "Wiltshire"))),
        @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "json or csv; Accept says the same",
            example = "json",
            schema = @Schema(implementation = String.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The measures",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ReportAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.BENCHMARK)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.BENCHMARK_CSV))
      })
  @ApiResponse(
      responseCode = "400",
      description = "A council is not known, or named twice",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  @Get("/{council}{?with*}")
  @Produces({"application/json", "text/csv"})
  HttpResponse<?> read(
      HttpRequest<?> request, String council, @QueryValue @Nullable List<String> with) {
    Checked<Benchmark> found = archive.benchmark(council, request.getParameters().getAll("with"));
    return found.isPresent()
        ? OneReport.as(
            request,
            Reports.benchmark(),
            Reporting.benchmark(found.get()),
            "benchmark-" + found.get().council().code())
        : ProblemDetails.asked(found.problems());
  }
}
