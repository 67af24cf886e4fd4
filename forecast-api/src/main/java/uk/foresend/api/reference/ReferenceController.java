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

  @Get
  List<String> list() {
    return tables.names();
  }

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
