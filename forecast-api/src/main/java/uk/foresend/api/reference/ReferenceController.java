package uk.foresend.api.reference;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
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
import java.util.Optional;
import uk.foresend.api.problems.ProblemDetails;

/** The published tables that came with Foresend. */
@Controller("/api/reference")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReferenceController {
  private static final MediaType CSV = MediaType.of("text/csv; charset=utf-8; header=present");

  private final ReferenceTables tables;

  ReferenceController(ReferenceTables tables) {
    this.tables = tables;
  }

  @Operation(summary = "Lists the reference tables", description = "By name.", tags = "Reference")
  @ApiResponse(
      responseCode = "200",
      description = "The names",
      content =
          @Content(
              mediaType = "application/json",
              array = @ArraySchema(schema = @Schema(implementation = String.class)),
              examples = @ExampleObject(name = "answer", ref = Answered.TABLES)))
  @Get
  List<String> list() {
    return tables.names();
  }

  @Operation(
      summary = "Reads a reference table",
      description = "As rows, or as CSV.",
      tags = "Reference",
      parameters = {
        @Parameter(
            name = "name",
            in = ParameterIn.PATH,
            description = "The name of the table",
            example = "councils",
            schema = @Schema(implementation = String.class)),
        @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "json or csv; Accept says the same",
            example = "csv",
            schema = @Schema(implementation = String.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The rows",
      content = {
        @Content(
            mediaType = "application/json",
            array = @ArraySchema(schema = @Schema(type = "object")),
            examples = @ExampleObject(name = "answer", ref = Answered.TABLE)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "answer", ref = Answered.TABLE_CSV))
      })
  @ApiResponse(
      responseCode = "404",
      description = "No such table",
      content = {
        @Content(
            mediaType = ProblemDetails.MEDIA_TYPE,
            schema = @Schema(implementation = ProblemDetails.class))
      })
  @Get("/{name}")
  @Produces({"application/json", "text/csv"})
  HttpResponse<?> read(HttpRequest<?> request, String name) {
    String format = request.getParameters().get("format", String.class).orElse("");
    boolean csv =
        format.equals("csv")
            || (format.isEmpty()
                && request.accept().stream().anyMatch(type -> type.getName().equals("text/csv")));
    Optional<? extends HttpResponse<?>> answer =
        csv
            ? tables.csv(name).map(text -> HttpResponse.ok(text).contentType(CSV))
            : tables.rows(name).map(HttpResponse::ok);
    return answer.isPresent()
        ? answer.get()
        : ProblemDetails.answer(
            HttpStatus.NOT_FOUND, "There is no table " + name + ". GET /api/reference lists them.");
  }
}
