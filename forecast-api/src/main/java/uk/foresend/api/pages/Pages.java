package uk.foresend.api.pages;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import uk.foresend.api.pages.written.StaticTemplates;
import uk.foresend.api.pages.written.Templates;

/** Writes pages. */
public final class Pages {
  /** The pages there are, each with what it is filled with. */
  static final Templates ALL = new StaticTemplates();

  private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");
  private static final int FIRST = 16_384;

  private Pages() {}

  /** Returns a page as an answer. */
  static MutableHttpResponse<String> ok(JteModel page) {
    return answer(HttpStatus.OK, page);
  }

  /** Returns a page as an answer with a status. */
  static MutableHttpResponse<String> answer(HttpStatus status, JteModel page) {
    StringOutput out = new StringOutput(FIRST);
    page.render(out);
    return HttpResponse.<String>status(status)
        .body(out.toString())
        .contentType(HTML)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  /** Whether a request asks for a page rather than for data. */
  public static boolean asks(HttpRequest<?> request) {
    return request.accept().stream().anyMatch(type -> type.getName().equals(MediaType.TEXT_HTML));
  }
}
