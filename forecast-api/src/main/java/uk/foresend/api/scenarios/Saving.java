package uk.foresend.api.scenarios;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.api.desk.Written;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/** Saves scenarios so that of two who save at once the second is told and nothing is lost. */
@Singleton
final class Saving {
  private final Scenarios scenarios;
  private final Incoming incoming;
  private final Attempts attempts;
  private final Descendants descendants;

  Saving(Scenarios scenarios, Incoming incoming, Attempts attempts, Descendants descendants) {
    this.attempts = attempts;
    this.scenarios = scenarios;
    this.incoming = incoming;
    this.descendants = descendants;
  }

  /** Answers to a document that is to be a new scenario under its own id. */
  HttpResponse<?> post(HttpRequest<?> request, @Nullable byte[] body) {
    return Author.of(
        request,
        author ->
            incoming.read(
                request,
                body,
                (document, written) ->
                    checked(new Draft(document, written, author), this::create)));
  }

  /** Answers to a document that is to be new under an id, or to replace what is there. */
  HttpResponse<?> put(HttpRequest<?> request, String id, @Nullable byte[] body) {
    Optional<String> wrong = EntityTags.wrong(request);
    if (wrong.isPresent()) {
      return ProblemDetails.answer(HttpStatus.BAD_REQUEST, wrong.get());
    }
    return Author.of(
        request,
        author ->
            incoming.read(
                request,
                body,
                (document, written) ->
                    document.id().equals(id)
                        ? checked(
                            new Draft(document, written, author),
                            (draft, sound) -> put(request, draft, sound))
                        : ProblemDetails.unsound(List.of(otherId(id, document)))));
  }

  /** Answers to the wish to delete a scenario. */
  HttpResponse<?> delete(HttpRequest<?> request, Scenarios.Kept latest) {
    Optional<String> wrong = EntityTags.wrong(request);
    if (wrong.isPresent()) {
      return ProblemDetails.answer(HttpStatus.BAD_REQUEST, wrong.get());
    }
    String ifMatch = request.getHeaders().get(HttpHeaders.IF_MATCH);
    if (ifMatch == null) {
      return which(latest.line());
    }
    if (!EntityTags.name(ifMatch, latest.line())) {
      return other(ifMatch, latest.line());
    }
    return Author.of(request, author -> delete(latest, author));
  }

  private HttpResponse<?> delete(Scenarios.Kept latest, String author) {
    String id = latest.line().scenario();
    return scenarios
        .delete(latest.line(), author)
        .<HttpResponse<?>>match(
            number -> HttpResponse.noContent(),
            () -> stale(id),
            () -> stale(id),
            children ->
                ProblemDetails.answer(
                    HttpStatus.CONFLICT, "Others extend it: " + String.join(", ", children) + "."));
  }

  /** What is to be saved. */
  private record Draft(ScenarioDocument document, Written written, String author) {}

  /** Saves what is sound; empty when what it rests on has changed meanwhile. */
  private interface Save {
    Optional<HttpResponse<?>> with(Draft draft, Attempts.Sound sound);
  }

  private HttpResponse<?> checked(Draft draft, Save save) {
    if (!ScenarioIds.allows(draft.document().id())) {
      return ProblemDetails.unsound(List.of(badId(draft.document())));
    }
    return attempts
        .<HttpResponse<?>>at(
            draft.document(),
            unsound -> ProblemDetails.unsound(unsound.problems()),
            sound -> save.with(draft, sound))
        .orElseGet(
            () ->
                ProblemDetails.answer(
                    HttpStatus.CONFLICT,
                    "What it extends is being changed by others. Nothing was saved. Send it"
                        + " again."));
  }

  private Optional<HttpResponse<?>> put(HttpRequest<?> request, Draft draft, Attempts.Sound sound) {
    String id = draft.document().id();
    Optional<VersionLine> latest = scenarios.latest(id).map(Scenarios.Kept::line);
    String ifMatch = request.getHeaders().get(HttpHeaders.IF_MATCH);
    String ifNoneMatch = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
    if (latest.isEmpty()) {
      return ifMatch == null
          ? create(draft, sound)
          : Optional.of(
              ProblemDetails.answer(
                  HttpStatus.PRECONDITION_FAILED,
                  "There is no such scenario now. To create it, leave If-Match out."));
    }
    VersionLine line = latest.get();
    if (ifNoneMatch != null && EntityTags.name(ifNoneMatch, line)) {
      return Optional.of(stale(id));
    }
    if (ifMatch == null) {
      return Optional.of(which(line));
    }
    if (!EntityTags.name(ifMatch, line)) {
      return Optional.of(other(ifMatch, line));
    }
    return scenarios
        .replace(draft.document(), line.number(), draft.written(), draft.author(), sound.restsOn())
        .match(
            number -> Optional.of(replaced(id, number, sound)),
            () -> Optional.of(stale(id)),
            Optional::empty,
            children -> Optional.of(stale(id)));
  }

  private HttpResponse<?> replaced(String id, int number, Attempts.Sound sound) {
    List<Problem> warnings = new ArrayList<>(descendants.broken(id));
    warnings.addAll(sound.scenario().problems());
    return HttpResponse.ok(new Saved(id, number, ProblemDetails.items(warnings)))
        .header(HttpHeaders.ETAG, tag(number));
  }

  private Optional<HttpResponse<?>> create(Draft draft, Attempts.Sound sound) {
    String id = draft.document().id();
    return scenarios
        .create(draft.document(), draft.written(), draft.author(), sound.restsOn())
        .match(
            number -> Optional.of(created(id, number, sound)),
            () -> Optional.of(there(id)),
            Optional::empty,
            children -> Optional.of(there(id)));
  }

  private static HttpResponse<?> created(String id, int number, Attempts.Sound sound) {
    return HttpResponse.created(
            new Saved(id, number, ProblemDetails.items(sound.scenario().problems())),
            URI.create("/api/scenarios/" + id))
        .header(HttpHeaders.ETAG, tag(number));
  }

  private static HttpResponse<?> there(String id) {
    return ProblemDetails.answer(
        HttpStatus.CONFLICT,
        "There is a scenario "
            + id
            + " already. Nothing was changed. To replace it, PUT it with If-Match.");
  }

  /** Answers to a tag that names another version than the latest, or one that there never was. */
  private HttpResponse<?> other(String ifMatch, VersionLine latest) {
    return EntityTags.nameEarlier(ifMatch, latest)
        ? stale(latest.scenario())
        : ProblemDetails.answer(
            HttpStatus.PRECONDITION_FAILED,
            "There is no such version",
            "If-Match names no version of it. Nothing was changed. The latest is "
                + latest.etag()
                + ".");
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
        place(document),
        "id is " + document.id() + ", but the address says " + id + ".",
        "Send it to the address of its own id.");
  }

  private static Problem badId(ScenarioDocument document) {
    return Problem.invalid(
        place(document),
        "id is " + document.id() + ", which no scenario can be kept under.",
        "Write words in lower case with hyphens, parted by slashes, "
            + ScenarioIds.MAX_LENGTH
            + " characters at most, none of them versions, forecast or workings.");
  }

  private static Place place(ScenarioDocument document) {
    return document.root().field("id").map(Node::place).orElse(document.root().place());
  }

  private static String tag(int number) {
    return '"' + Integer.toString(number) + '"';
  }
}
