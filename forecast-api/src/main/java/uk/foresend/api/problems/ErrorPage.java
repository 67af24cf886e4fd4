package uk.foresend.api.problems;

import io.micronaut.http.HttpRequest;

/** Writes as a page what went wrong, for who looks with a browser. */
public interface ErrorPage {

  /** Whether a request is to be answered with a page. */
  boolean isFor(HttpRequest<?> request);

  /** Returns the page that says what went wrong. */
  String of(ProblemDetails what);
}
