package uk.foresend.api.scenarios;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Written;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** Takes in the documents that requests bring, or answers what is wrong with them. */
@Singleton
public final class Incoming {
  private final Desk desk;
  private final Scenarios scenarios;

  Incoming(Desk desk, Scenarios scenarios) {
    this.desk = desk;
    this.scenarios = scenarios;
  }

  /** Returns the format a request says its body has. */
  private static Optional<Format> format(HttpRequest<?> request) {
    return request.getContentType().map(MediaType::getName).flatMap(Format::ofMediaType);
  }

  /** Answers with the document of a body: 415 or 400 when it cannot be read. */
  public HttpResponse<?> read(
      HttpRequest<?> request,
      @Nullable byte[] body,
      BiFunction<ScenarioDocument, Written, HttpResponse<?>> answer) {
    Optional<Format> format = format(request);
    if (format.isEmpty()) {
      return ProblemDetails.answer(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "Send application/yaml or application/json, and say which in Content-Type.");
    }
    byte[] bytes = body == null ? new byte[0] : body;
    Checked<ScenarioDocument> document = desk.read(bytes, format.get(), "body");
    return document.isPresent()
        ? answer.apply(document.get(), Written.of(bytes, format.get()))
        : ProblemDetails.unreadable(document.problems());
  }

  /** Returns the scenario a document means, its parents found in a library. */
  Checked<Scenario> check(ScenarioDocument document, Library library) {
    return desk.check(document, library);
  }

  /** Answers with the scenario a document means: 422 when it has problems. */
  public HttpResponse<?> check(
      ScenarioDocument document, Function<Checked<Scenario>, HttpResponse<?>> answer) {
    return check(Checked.of(document, List.of()), answer);
  }

  /**
   * Answers with the scenario a document means, if it is sound so far: 422 when it has problems.
   */
  public HttpResponse<?> check(
      Checked<ScenarioDocument> document, Function<Checked<Scenario>, HttpResponse<?>> answer) {
    Checked<Scenario> scenario = document.then(sound -> desk.check(sound, scenarios));
    return scenario.isPresent()
        ? answer.apply(scenario)
        : ProblemDetails.unsound(scenario.problems());
  }
}
