package uk.foresend.api.problems;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;

/** Says no as the asker reads it: on a page to who looks with a browser, as data to a program. */
@Singleton
public final class Refusals {
  private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

  private final ErrorPage page;

  Refusals(ErrorPage page) {
    this.page = page;
  }

  /** Returns the answer to a request that the status explains, with what to do. */
  public HttpResponse<?> answer(HttpRequest<?> request, HttpStatus status, String detail) {
    return answer(request, ProblemDetails.of(status, detail));
  }

  HttpResponse<?> answer(HttpRequest<?> request, ProblemDetails what) {
    return page.isFor(request)
        ? HttpResponse.<String>status(HttpStatus.valueOf(what.status()))
            .body(page.of(what))
            .contentType(HTML)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        : ProblemDetails.respond(what);
  }
}
