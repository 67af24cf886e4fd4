package uk.foresend.api.chance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Shown;
import uk.foresend.api.desk.Written;
import uk.foresend.api.forecasts.WhatIf;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.scenarios.Incoming;
import uk.foresend.api.scenarios.Recorder;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/** Finds the scenario a question names, or takes the document that comes with it. */
@Singleton
final class Subjects {
  private static final List<String> FIELDS = List.of("scenario", "version", "document");

  private static final String LISTED = "GET /api/scenarios lists the scenarios.";

  private final Incoming incoming;
  private final Scenarios scenarios;
  private final Desk desk;

  Subjects(Incoming incoming, Scenarios scenarios, Desk desk) {
    this.incoming = incoming;
    this.scenarios = scenarios;
    this.desk = desk;
  }

  /**
   * Answers a question about a scenario: 400 when its words have problems, 422 when the scenario
   * has.
   *
   * @param fields the fields it may have besides those that say which scenario is meant
   * @param reader reads those, telling the question what is wrong with them
   * @param answer answers what was read
   */
  <T> HttpResponse<?> ask(
      HttpRequest<?> request,
      @Nullable byte[] body,
      List<String> fields,
      Function<Question, Optional<T>> reader,
      BiFunction<Subject, T, HttpResponse<?>> answer) {
    return incoming.read(
        request,
        body,
        (document, written) -> {
          Question question =
              new Question(
                  document.root(), Stream.concat(FIELDS.stream(), fields.stream()).toList());
          Optional<T> asked = reader.apply(question);
          Optional<Subject> subject = of(question);
          if (subject.isEmpty() || asked.isEmpty() || !question.problems().isEmpty()) {
            return ProblemDetails.asked(question.problems());
          }
          return subject.get().scenario().isPresent()
              ? answer.apply(subject.get(), asked.get())
              : subject.get().unsound();
        });
  }

  /** Returns what a question is about; empty, and told to it, when it does not say. */
  private Optional<Subject> of(Question question) {
    Optional<Node.Mapping> document = question.group("document");
    Optional<String> id = question.text("scenario").map(String::strip);
    Optional<Long> version = question.whole("version", " from 1.");
    if (question.has("document") == question.has("scenario")) {
      question.tell(
          question.place("scenario"),
          question.has("document")
              ? "Both scenario and document are given."
              : "scenario is missing.",
          "Write the id of a scenario, or a document that extends one under document:. " + LISTED);
      return Optional.empty();
    }
    if (document.isEmpty() && id.isEmpty()) {
      return Optional.empty();
    }
    if (document.isPresent() && version.isPresent()) {
      question.tell(question.place("version"), "A document has no version.", "Leave it out.");
    }
    return document.isPresent()
        ? Optional.of(posted(document.get()))
        : kept(question, id.orElse(""), version);
  }

  private Optional<Subject> kept(Question question, String id, Optional<Long> version) {
    Optional<Scenarios.Kept> kept =
        (version.isEmpty()
                ? scenarios.latest(id)
                : version
                    .filter(number -> number > 0 && number <= Integer.MAX_VALUE)
                    .flatMap(number -> scenarios.version(id, number.intValue())))
            .filter(one -> !one.line().deletes());
    if (kept.isEmpty()) {
      question.tell(
          question.place(version.isPresent() ? "version" : "scenario"),
          "There is no scenario "
              + Shown.brief(id)
              + version.map(number -> " version " + number).orElse("")
              + ".",
          LISTED);
      return Optional.empty();
    }
    Written written = kept.get().written();
    return Optional.of(
        subject(id, kept.get().line().number(), scenarios.read(written, id), Optional.of(written)));
  }

  private Subject posted(Node.Mapping root) {
    ScenarioDocument document = ScenarioDocument.of(root);
    Checked<ScenarioDocument> named =
        document.parent().isPresent() ? WhatIf.named(document) : Checked.of(document, List.of());
    return subject(document.id(), null, named, Optional.empty());
  }

  private Subject subject(
      String id,
      @Nullable Integer version,
      Checked<ScenarioDocument> document,
      Optional<Written> written) {
    Recorder library = new Recorder(scenarios);
    var scenario = document.then(sound -> desk.check(sound, library));
    return new Subject(
        id,
        version,
        scenario,
        scenario.isPresent()
            ? library.sources(
                document.get().id(),
                written.orElseGet(
                    () -> new Written(Format.JSON.write(document.get().root()), Format.JSON)))
            : List.of());
  }
}
