package uk.foresend.api.pages;

import gg.jte.output.StringOutput;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import uk.foresend.api.problems.ErrorPage;
import uk.foresend.api.problems.ProblemDetails;

/** The page that says what went wrong. */
@Singleton
final class TroublePage implements ErrorPage {
  private static final String API = "/api/";

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
            new Frame(what.title(), "", Frame.Section.SCENARIOS, List.of(), house),
            what.detail() + (id == null ? "" : " " + id))
        .render(out);
    return out.toString();
  }
}
