package uk.foresend.api.scenarios;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.foresend.api.desk.Written;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** Saves scenarios so that of two who save at once the second is told and nothing is lost. */
@Singleton
final class Saving {
  private static final String AUTHOR = "Foresend-Author";
  private static final int LONGEST_AUTHOR = 100;

  private final Scenarios scenarios;
  private final Incoming incoming;

  Saving(Scenarios scenarios, Incoming incoming) {
    this.scenarios = scenarios;
    this.incoming = incoming;
  }

  /** Answers to a document that is to be a new scenario under its own id. */
  HttpResponse<?> post(HttpRequest<?> request, @Nullable byte[] body) {
    return incoming.read(
        request,
        body,
        (document, written) ->
            checked(document, scenario -> create(request, document, written, scenario)));
  }

  /** Answers to a document that is to be new under an id, or to replace what is there. */
  HttpResponse<?> put(HttpRequest<?> request, String id, @Nullable byte[] body) {
    return incoming.read(
        request,
        body,
        (document, written) -> {
          if (!document.id().equals(id)) {
            return ProblemDetails.unsound(List.of(otherId(id, document)));
          }
          return checked(document, scenario -> put(request, document, written, scenario));
        });
  }

  /** Answers to the wish to delete a scenario. */
  HttpResponse<?> delete(HttpRequest<?> request, Scenarios.Kept latest) {
    String ifMatch = request.getHeaders().get(HttpHeaders.IF_MATCH);
    if (ifMatch == null) {
      return which(latest.line());
    }
    List<String> children = scenarios.extending(latest.line().scenario());
    if (!children.isEmpty()) {
      return ProblemDetails.answer(
          HttpStatus.CONFLICT, "Others extend it: " + String.join(", ", children) + ".");
    }
    boolean gone =
        EntityTags.name(ifMatch, latest.line())
            && scenarios.delete(latest.line(), author(request)).isPresent();
    return gone ? HttpResponse.noContent() : stale(latest.line().scenario());
  }

  private HttpResponse<?> checked(
      ScenarioDocument document,
      java.util.function.Function<Checked<Scenario>, HttpResponse<?>> answer) {
    return ScenarioIds.allows(document.id())
        ? incoming.check(document, answer)
        : ProblemDetails.unsound(List.of(badId(document)));
  }

  private HttpResponse<?> put(
      HttpRequest<?> request,
      ScenarioDocument document,
      Written written,
      Checked<Scenario> scenario) {
    Optional<VersionLine> latest = scenarios.latest(document.id()).map(Scenarios.Kept::line);
    String ifMatch = request.getHeaders().get(HttpHeaders.IF_MATCH);
    String ifNoneMatch = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
    if (latest.isEmpty()) {
      return ifMatch == null
          ? create(request, document, written, scenario)
          : ProblemDetails.answer(
              HttpStatus.PRECONDITION_FAILED,
              "There is no such scenario now. To create it, leave If-Match out.");
    }
    VersionLine line = latest.get();
    if (ifNoneMatch != null && EntityTags.name(ifNoneMatch, line)) {
      return stale(document.id());
    }
    if (ifMatch == null) {
      return which(line);
    }
    OptionalInt number =
        EntityTags.name(ifMatch, line)
            ? scenarios.replace(document, line.number(), written, author(request))
            : OptionalInt.empty();
    return number.isPresent()
        ? HttpResponse.ok(new Saved(document.id(), number.getAsInt(), warnings(scenario)))
            .header(HttpHeaders.ETAG, tag(number.getAsInt()))
        : stale(document.id());
  }

  private HttpResponse<?> create(
      HttpRequest<?> request,
      ScenarioDocument document,
      Written written,
      Checked<Scenario> scenario) {
    OptionalInt number = scenarios.create(document, written, author(request));
    if (number.isEmpty()) {
      return ProblemDetails.answer(
          HttpStatus.CONFLICT,
          "There is a scenario "
              + document.id()
              + " already. Nothing was changed. To replace it, PUT it with If-Match.");
    }
    return HttpResponse.created(
            new Saved(document.id(), number.getAsInt(), warnings(scenario)),
            URI.create("/api/scenarios/" + document.id()))
        .header(HttpHeaders.ETAG, tag(number.getAsInt()));
  }

  private HttpResponse<?> stale(String id) {
    String now =
        scenarios
            .latest(id)
            .map(Scenarios.Kept::line)
            .map(
                line ->
                    "It is at version "
                        + line.number()
                        + " now, saved "
                        + (line.author().isEmpty() ? "" : "by " + line.author() + " ")
                        + "at "
                        + line.created()
                        + ". Read it, bring the two together, and send yours with If-Match: "
                        + line.etag()
                        + ".")
            .orElse("It has been deleted.");
    return ProblemDetails.answer(
        HttpStatus.PRECONDITION_FAILED,
        "Somebody else was quicker",
        "Yours was not saved, and nothing was lost. " + now);
  }

  private static HttpResponse<?> which(VersionLine line) {
    return ProblemDetails.answer(
        HttpStatus.PRECONDITION_REQUIRED,
        "Say which version you mean with If-Match; the latest is " + line.etag() + ".");
  }

  private static Problem otherId(String id, ScenarioDocument document) {
    return Problem.invalid(
        Place.at("id"),
        "id is " + document.id() + ", but the address says " + id + ".",
        "Send it to the address of its own id.");
  }

  private static Problem badId(ScenarioDocument document) {
    return Problem.invalid(
        Place.at("id"),
        "id is " + document.id() + ", which no scenario can be kept under.",
        "Write words in lower case with hyphens, parted by slashes, "
            + ScenarioIds.MAX_LENGTH
            + " characters at most, none of them versions, forecast or workings.");
  }

  private static String author(HttpRequest<?> request) {
    String said = request.getHeaders().get(AUTHOR);
    return said == null ? "" : said.substring(0, Math.min(said.length(), LONGEST_AUTHOR));
  }

  private static List<ProblemDetails.Item> warnings(Checked<Scenario> scenario) {
    return ProblemDetails.items(scenario.problems());
  }

  private static String tag(int number) {
    return '"' + Integer.toString(number) + '"';
  }
}
