package uk.foresend.api.problems;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import uk.foresend.api.desk.Deadline;

/** Answers 503 to what takes longer than anybody waits. */
@Singleton
@Produces(ProblemDetails.MEDIA_TYPE)
final class PassedAnswer implements ExceptionHandler<Deadline.Passed, HttpResponse<?>> {

  private final Refusals refusals;

  PassedAnswer(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public HttpResponse<?> handle(HttpRequest request, Deadline.Passed passed) {
    return refusals.answer(
        request,
        HttpStatus.SERVICE_UNAVAILABLE,
        passed.getMessage() + " Nothing was changed. Ask it of fewer levers at once.");
  }
}
