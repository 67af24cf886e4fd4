package uk.foresend.api.security;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.problem.Nearest;

/** Refuses a word in the query of an address that nothing reads, rather than leave it unheard. */
@ServerFilter("/api/**")
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class KnownQueries {
  private static final List<String> KNOWN =
      List.of(
          "as-at",
          "council",
          "format",
          "from",
          "report",
          "scenario",
          "to",
          "version",
          "with",
          "years");

  @RequestFilter
  @Nullable HttpResponse<?> admit(HttpRequest<?> request) {
    Optional<String> stranger =
        request.getParameters().names().stream().filter(name -> !KNOWN.contains(name)).findFirst();
    return stranger
        .<HttpResponse<?>>map(
            name ->
                ProblemDetails.answer(
                    HttpStatus.BAD_REQUEST,
                    "The address asks for "
                        + name
                        + "=, which nothing here reads. "
                        + Nearest.hint(name, KNOWN)))
        .orElse(null);
  }
}
