package uk.foresend.api.history;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import uk.foresend.Historian;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.forecasts.OneReport;
import uk.foresend.api.forecasts.ReportAnswer;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.reference.Answered;
import uk.foresend.problem.Checked;
import uk.foresend.report.Reports;
import uk.foresend.result.BackTest;
import uk.foresend.result.DeficitTest;
import uk.foresend.result.FlowTest;

/** Forecasts of earlier years beside what came true. */
@Controller("/api/back-tests")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BackTestController {
  private final Archive archive;

  BackTestController(Archive archive) {
    this.archive = archive;
  }

  @Operation(
      summary = "Scores forecasts of plans against what was counted",
      description =
          "Forecasts every council as at earlier years, by Foresend's method and by simple ones, each"
              + " seeing only what was published by then. Takes some seconds.",
      tags = "History",
      parameters = {
        @Parameter(
            name = "council",
            in = ParameterIn.QUERY,
            description = "Score one council only, by its code or name",
            example = "838",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first year that is forecast from",
            example = "2018",
            schema = @Schema(implementation = Integer.class)),
        @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last January that forecasts are set beside",
            example = "2025",
            schema = @Schema(implementation = Integer.class)),
        @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "json or csv; Accept says the same",
            example = "json",
            schema = @Schema(implementation = String.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The scores",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ReportAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.BACK_TEST)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.BACK_TEST_CSV))
      })
  @ApiResponse(
      responseCode = "400",
      description = "The council or a year is not known",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  @Get
  @Produces({"application/json", "text/csv"})
  HttpResponse<?> read(HttpRequest<?> request) {
    String council = request.getParameters().get("council", String.class).orElse(Historian.ALL);
    Checked<BackTest> found =
        Years.named(request, "from")
            .then(
                from -> Years.named(request, "to").then(to -> archive.backTest(council, from, to)));
    return found.isPresent()
        ? OneReport.as(
            request, Reports.backTest(), Reporting.backTest(found.get()), "back-test-" + council)
        : ProblemDetails.asked(found.problems());
  }

  @Operation(
      summary = "Scores forecasts of balances against those published",
      description =
          "Forecasts every published balance of the dedicated schools grant with what was known in"
              + " the June before, by several methods, and tells how far forecasts made within a"
              + " year missed.",
      tags = "History",
      parameters = {
        @Parameter(
            name = "council",
            in = ParameterIn.QUERY,
            description = "Score one council only, by its code or name",
            example = "838",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "json or csv; Accept says the same",
            example = "json",
            schema = @Schema(implementation = String.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The scores",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ReportAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.DEFICITS)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.DEFICITS_CSV))
      })
  @ApiResponse(
      responseCode = "400",
      description = "The council is not known",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  @Get("/deficits")
  @Produces({"application/json", "text/csv"})
  HttpResponse<?> deficits(HttpRequest<?> request) {
    String council = request.getParameters().get("council", String.class).orElse(Historian.ALL);
    Checked<DeficitTest> found = archive.deficits(council);
    return found.isPresent()
        ? OneReport.as(
            request, Reports.deficits(), Reporting.deficits(found.get()), "deficits-" + council)
        : ProblemDetails.asked(found.problems());
  }

  @Operation(
      summary = "Scores flows of plans and growths of prices against those that came",
      description =
          "Sets new and ceased plans, moves and growths of prices, as they were learnt in the June of"
              + " earlier years, beside what came and beside simple rivals; says what has too few"
              + " years to score.",
      tags = "History",
      parameters = {
        @Parameter(
            name = "council",
            in = ParameterIn.QUERY,
            description = "Score one council only, by its code or name",
            example = "838",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "json or csv; Accept says the same",
            example = "json",
            schema = @Schema(implementation = String.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The scores",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ReportAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.FLOWS)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.FLOWS_CSV))
      })
  @ApiResponse(
      responseCode = "400",
      description = "The council is not known",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  @Get("/flows")
  @Produces({"application/json", "text/csv"})
  HttpResponse<?> flows(HttpRequest<?> request) {
    String council = request.getParameters().get("council", String.class).orElse(Historian.ALL);
    Checked<FlowTest> found = archive.flows(council);
    return found.isPresent()
        ? OneReport.as(request, Reports.flows(), Reporting.flows(found.get()), "flows-" + council)
        : ProblemDetails.asked(found.problems());
  }
}
