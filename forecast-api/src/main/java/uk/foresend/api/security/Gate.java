package uk.foresend.api.security;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.problems.Refusals;

/**
 * Turns away requests that a page elsewhere could have made a browser send: to a name that is not
 * ours, or changing something from another origin.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class Gate {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final KnownHosts hosts;
  private final Refusals refusals;

  Gate(KnownHosts hosts, Refusals refusals) {
    this.hosts = hosts;
    this.refusals = refusals;
  }

  @RequestFilter
  @Nullable HttpResponse<?> admit(HttpRequest<?> request) {
    String host = request.getHeaders().get(HttpHeaders.HOST);
    if (host == null) {
      return refusals.answer(
          request,
          HttpStatus.BAD_REQUEST,
          "The address cannot be read, or the request names no host.");
    }
    if (!hosts.knows(host)) {
      return refusals.answer(
          request,
          HttpStatus.MISDIRECTED_REQUEST,
          "This server does not answer to that name. To allow it, list it in FORESEND_HOSTS.");
    }
    String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
    if (!SAFE.contains(request.getMethodName()) && origin != null && !sameOrigin(origin, host)) {
      return refusals.answer(
          request,
          HttpStatus.FORBIDDEN,
          "A page of another origin may not change anything here. Nothing was changed. Open the"
              + " page at this address itself, and send its form from there.");
    }
    return null;
  }

  private static boolean sameOrigin(String origin, String host) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.toLowerCase(Locale.ROOT).equalsIgnoreCase(host);
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
