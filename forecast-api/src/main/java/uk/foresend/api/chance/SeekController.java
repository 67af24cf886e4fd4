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
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.foresend.Draws;
import uk.foresend.Seek;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.desk.SeekWords;
import uk.foresend.api.forecasts.OneReport;
import uk.foresend.api.forecasts.ReportAnswer;
import uk.foresend.api.problems.Answers;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.reference.Answered;
import uk.foresend.api.reference.Examples;
import uk.foresend.problem.Checked;
import uk.foresend.report.Reports;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Sought;
import uk.foresend.scenario.Scenario;

/** What it takes for a figure to reach an amount; keeps nothing. */
@Controller("/api/seeks")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SeekController {
  private static final int FEW = 200;
  private static final List<String> FIELDS =
      List.of(
          "figure", "to", "driver", "setting", "from", "way", "least", "most", "lever", "chance",
          "draws", "seed");

  private final Subjects subjects;
  private final Desk desk;

  SeekController(Subjects subjects, Desk desk) {
    this.subjects = subjects;
    this.desk = desk;
  }

  @Operation(
      summary = "Finds what it takes for a figure to reach an amount",
      description =
          "By how much a driver must change, or how much of a lever be delivered, in the forecast or"
              + " in a share of futures; or that nothing in the range does. Of a scenario that is"
              + " kept, or of a document that comes with the question. Keeps nothing.",
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
            examples = @ExampleObject(name = "json", value = Examples.SEEK_JSON)),
        @Content(mediaType = "application/yaml", schema = @Schema(implementation = String.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "What it takes",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ReportAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.SOUGHT)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.SOUGHT_CSV))
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
        FIELDS,
        SeekController::read,
        (subject, asked) -> answer(request, subject, asked));
  }

  /** The question of a figure, in words. */
  private record Asked(FigureKey figure, SeekWords words) {}

  private static Optional<Asked> read(Question question) {
    Optional<FigureKey> figure = question.figure();
    Optional<BigDecimal> to = question.number("to");
    if (!question.has("to")) {
      question.tell(
          question.place("to"), "to is missing.", "Write the amount the figure is to reach.");
    }
    Optional<Seek.Way> way =
        question.read(
            "way",
            said ->
                Arrays.stream(Seek.Way.values())
                    .filter(one -> one.toString().equals(said))
                    .findFirst(),
            "multiply or add.");
    Optional<YearMonth> from = question.read("from", SeekController::month, "a month: 2027-04.");
    SeekWords words =
        new SeekWords(
            to.orElse(BigDecimal.ZERO),
            question.text("driver").map(String::strip),
            question.text("setting").map(String::strip),
            from,
            way.orElse(Seek.Way.MULTIPLY),
            question.number("least").map(BigDecimal::doubleValue).orElse(0.0),
            question.number("most").map(BigDecimal::doubleValue).orElse(2.0),
            question.text("lever").map(String::strip),
            chance(question));
    question.tell(words.problems());
    return figure.map(key -> new Asked(key, words));
  }

  private static Optional<Seek.Chance> chance(Question question) {
    Optional<BigDecimal> share = question.number("chance");
    Optional<Draws> draws = question.draws(FEW);
    // What is wrong with draws and seed is told by now, so that others stand in for them.
    return share.map(
        said ->
            new Seek.Chance(
                said.doubleValue(),
                draws.map(Draws::number).orElse(FEW),
                draws.map(Draws::seed).orElse("1")));
  }

  private static Optional<YearMonth> month(String said) {
    try {
      return Optional.of(YearMonth.parse(said));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private HttpResponse<?> answer(HttpRequest<?> request, Subject subject, Asked asked) {
    Scenario scenario = subject.scenario().get();
    Checked<Sought> found =
        asked.words().of(scenario, asked.figure()).then(seek -> desk.seek(scenario, seek));
    return found.isPresent()
        ? OneReport.as(
            request, Reports.sought(), Reporting.sought(found.get()), "seek-" + asked.figure())
        : ProblemDetails.asked(found.problems());
  }
}
