package uk.foresend.api.security;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Puts the headers on every answer that keep browsers from misusing it.
 *
 * <p>First in order, so that no answer of another filter goes out without them.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HouseHeaders {
  private static final String OF_DATA = "default-src 'none'; frame-ancestors 'none'";

  /** Pages run our own scripts alone, and none that stands inside them. */
  private static final String OF_PAGES =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @ResponseFilter
  void add(MutableHttpResponse<?> response) {
    MutableHttpHeaders headers = response.getHeaders();
    headers.set("Content-Security-Policy", isPage(response) ? OF_PAGES : OF_DATA);
    headers.set("X-Content-Type-Options", "nosniff");
    // with none at all a browser would not say, when it sends a form, that the form is ours
    headers.set("Referrer-Policy", isPage(response) ? "same-origin" : "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  private static boolean isPage(MutableHttpResponse<?> response) {
    return response
        .getContentType()
        .filter(type -> type.getName().equals(MediaType.TEXT_HTML))
        .isPresent();
  }
}
