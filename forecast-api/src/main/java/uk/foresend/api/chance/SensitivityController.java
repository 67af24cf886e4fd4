package uk.foresend.api.chance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.forecasts.OneReport;
import uk.foresend.api.forecasts.ReportAnswer;
import uk.foresend.api.problems.Answers;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.reference.Answered;
import uk.foresend.api.reference.Examples;
import uk.foresend.problem.Checked;
import uk.foresend.report.Reports;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Sensitivity;

/** What one figure answers to, one uncertain thing at a time; keeps nothing. */
@Controller("/api/sensitivities")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SensitivityController {
  private final Subjects subjects;
  private final Desk desk;

  SensitivityController(Subjects subjects, Desk desk) {
    this.subjects = subjects;
    this.desk = desk;
  }

  @Operation(
      summary = "Tells what a figure answers to",
      description =
          "Varies one uncertain thing at a time, everything else being central, the widest first."
              + " Of a scenario that is kept, or of a document that comes with the question. Keeps"
              + " nothing.",
      tags = "Chance",
      parameters = {
        @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "json or csv; Accept says the same",
            example = "json",
            schema = @Schema(implementation = String.class))
      })
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(type = "object"),
            examples = @ExampleObject(name = "json", value = Examples.SENSITIVITY_JSON)),
        @Content(mediaType = "application/yaml", schema = @Schema(implementation = String.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "What it answers to",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ReportAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.SENSITIVITY)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.SENSITIVITY_CSV))
      })
  @ApiResponse(
      responseCode = "400",
      description = "The question has problems, or cannot be read",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  @ApiResponse(responseCode = "422", ref = Answers.HAS_PROBLEMS)
  @Post
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  @Produces({"application/json", "text/csv"})
  HttpResponse<?> tell(
      HttpRequest<?> request, @Parameter(hidden = true) @Body @Nullable byte[] body) {
    return subjects.ask(
        request,
        body,
        List.of("figure"),
        Question::figure,
        (subject, figure) -> answer(request, subject, figure));
  }

  private HttpResponse<?> answer(HttpRequest<?> request, Subject subject, FigureKey figure) {
    Checked<Sensitivity> found = desk.sensitivity(subject.scenario().get(), figure);
    return found.isPresent()
        ? OneReport.as(
            request,
            Reports.sensitivity(),
            Reporting.sensitivity(found.get()),
            "sensitivity-" + figure)
        : ProblemDetails.asked(found.problems());
  }
}
