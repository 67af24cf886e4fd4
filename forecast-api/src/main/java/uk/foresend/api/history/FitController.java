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
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.forecasts.OneReport;
import uk.foresend.api.forecasts.ReportAnswer;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.reference.Answered;
import uk.foresend.problem.Checked;
import uk.foresend.report.Reports;
import uk.foresend.result.PlanFit;

/** What published history says of plans to come. */
@Controller("/api/fits")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FitController {
  private final Archive archive;

  FitController(Archive archive) {
    this.archive = archive;
  }

  @Operation(
      summary = "Learns a council's plans to come from history",
      description =
          "The plans of the next five Januaries, all and by main setting, each a median with its"
              + " ranges; of one council also the drivers they stand for, and why.",
      tags = "History",
      parameters = {
        @Parameter(
            name = "council",
            in = ParameterIn.PATH,
            description = "The council's code or name; all for every council",
            example = "838",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "as-at",
            in = ParameterIn.QUERY,
            description =
                "The year in whose June it is learnt; by default the last that is published",
            example = "2024",
            schema = @Schema(implementation = Integer.class)),
        @Parameter(
            name = "years",
            in = ParameterIn.QUERY,
            description = "How many Januaries to forecast, to ten; by default five",
            example = "5",
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
      description = "The forecasts",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ReportAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.FIT)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.FIT_CSV))
      })
  @ApiResponse(
      responseCode = "400",
      description = "The council or the year is not known",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  @Get("/{council}")
  @Produces({"application/json", "text/csv"})
  HttpResponse<?> read(HttpRequest<?> request, String council) {
    Checked<PlanFit> found =
        Years.named(request, "as-at")
            .then(
                asAt ->
                    Years.number(request, "years")
                        .then(years -> archive.fit(council, asAt, years)));
    return found.isPresent()
        ? OneReport.as(request, Reports.fit(), Reporting.fit(found.get()), "fit-" + council)
        : ProblemDetails.asked(found.problems());
  }
}
