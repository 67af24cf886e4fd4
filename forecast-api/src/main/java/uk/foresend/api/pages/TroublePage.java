package uk.foresend.api.pages;

import gg.jte.output.StringOutput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uk.foresend.api.problems.ErrorPage;
import uk.foresend.api.problems.ProblemDetails;

/** The page that says what went wrong. */
@Singleton
final class TroublePage implements ErrorPage {
  private static final String API = "/api/";

  /** What a status is called where people read it who never heard of it. */
  private static final Map<Integer, String> TITLES =
      Map.of(
          HttpStatus.BAD_REQUEST.getCode(), "This cannot be read",
          HttpStatus.FORBIDDEN.getCode(), "This was sent from elsewhere",
          HttpStatus.NOT_FOUND.getCode(), "Page not found",
          HttpStatus.METHOD_NOT_ALLOWED.getCode(), "This page is opened another way",
          HttpStatus.REQUEST_ENTITY_TOO_LARGE.getCode(), "This is too large",
          HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(), "This is not what the page's form sends",
          HttpStatus.MISDIRECTED_REQUEST.getCode(), "This server has another name",
          HttpStatus.SERVICE_UNAVAILABLE.getCode(), "This takes too long");

  /** What to do on a page where a program is told something else. */
  private static final Map<Integer, String> FORMS =
      Map.of(
          HttpStatus.METHOD_NOT_ALLOWED.getCode(),
          "Nothing was changed. Open the page again from the scenarios, and send its own form.",
          HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(),
          "Nothing was changed. Open the page again, fill in its form, and send that.");

  private final House house;

  TroublePage(House house) {
    this.house = house;
  }

  @Override
  public boolean isFor(HttpRequest<?> request) {
    return Pages.asks(request) && !request.getPath().startsWith(API);
  }

  @Override
  public String of(ProblemDetails what) {
    StringOutput out = new StringOutput();
    String id = what.id();
    Pages.ALL
        .trouble(
            new Frame(
                TITLES.getOrDefault(what.status(), what.title()),
                "",
                Frame.Section.SCENARIOS,
                List.of(),
                house),
            FORMS.getOrDefault(what.status(), what.detail()) + (id == null ? "" : " " + id),
            what.problems().stream().map(one -> (one.what() + " " + one.hint()).strip()).toList())
        .render(out);
    return out.toString();
  }
}
