package uk.foresend.api.history;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import uk.foresend.api.forecasts.ReportAnswer;
import uk.foresend.api.problems.Answers;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.reference.Answered;

/** How reconciliations are described to who calls the API. */
interface ReconciliationApi {

  /** A reconciliation small enough to be read in a description. */
  String EXAMPLE =
      """
      id: exampleshire-2025-26
      title: Exampleshire 2025-26
      council: exampleshire
      year: 2025-26
      lead: ledger
      sources:
        - {id: ledger, kind: ledger, title: General ledger, asAt: 2026-06-05}
        - {id: s251, kind: s251-outturn, title: Section 251 outturn, asAt: 2026-08-20}
      figures:
        - {figure: carried-forward, amounts: {ledger: -40000000, s251: -39950000}}
      explanations:
        - id: accrual
          figure: carried-forward
          between: [ledger, s251]
          amount: 30000
          words: An invoice of March was accrued after the return was sent.
          evidence: Journal 0417
          by: A. Finance
          on: 2026-08-24
      """;

  @Operation(
      summary = "Lines up several sources of a year",
      description =
          "Names each difference, takes off what the council explains, and says what is left and what"
              + " it may cost. Keeps nothing.",
      tags = "History",
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
            mediaType = "application/yaml",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "yaml", value = EXAMPLE)),
        @Content(mediaType = "application/json", schema = @Schema(type = "object"))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The alignment, the differences, the explanations and the grant at risk",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ReportAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.RECONCILIATION)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.RECONCILIATION_CSV))
      })
  @ApiResponse(responseCode = "400", ref = Answers.CANNOT_BE_READ)
  @ApiResponse(
      responseCode = "422",
      description = "The reconciliation has problems",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  HttpResponse<?> reconcile(HttpRequest<?> request, @Nullable byte[] body);

  @Operation(
      summary = "Lines up the published figures of a council's year",
      description =
          "What the tables that came with Foresend state: allocation, section 251, balance; with what"
              + " is known to lie between them.",
      tags = "History",
      parameters = {
        @Parameter(
            name = "council",
            in = ParameterIn.PATH,
            description = "The council's code or name",
            example = "838",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "year",
            in = ParameterIn.PATH,
            description = "The financial year",
            example = "2021-22",
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
      description = "The alignment and the differences",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ReportAnswer.class),
            examples = @ExampleObject(name = "answer", ref = Answered.RECONCILIATION)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.RECONCILIATION_CSV))
      })
  @ApiResponse(
      responseCode = "400",
      description = "The council is not known, or nothing of the year is published here",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  HttpResponse<?> published(HttpRequest<?> request, String council, String year);
}
