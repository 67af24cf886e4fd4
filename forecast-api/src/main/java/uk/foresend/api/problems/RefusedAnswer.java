package uk.foresend.api.problems;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import uk.foresend.problem.Refused;

/** Answers 422 to a scenario that meets a problem only when it is worked out. */
@Singleton
@Produces(ProblemDetails.MEDIA_TYPE)
final class RefusedAnswer implements ExceptionHandler<Refused, HttpResponse<?>> {

  private final Refusals refusals;

  RefusedAnswer(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public HttpResponse<?> handle(HttpRequest request, Refused refused) {
    return refusals.answer(request, ProblemDetails.ofUnsound(List.of(refused.problem())));
  }
}
