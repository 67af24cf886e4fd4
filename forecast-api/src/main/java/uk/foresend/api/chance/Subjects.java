package uk.foresend.api.chance;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Shown;
import uk.foresend.api.desk.Written;
import uk.foresend.api.forecasts.WhatIf;
import uk.foresend.api.scenarios.Recorder;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/** Finds the scenario a question names, or takes the document that comes with it. */
@Singleton
final class Subjects {
  /** The fields that say which scenario is meant. */
  static final List<String> FIELDS = List.of("scenario", "version", "document");

  private static final String LISTED = "GET /api/scenarios lists the scenarios.";

  private final Scenarios scenarios;
  private final Desk desk;

  Subjects(Scenarios scenarios, Desk desk) {
    this.scenarios = scenarios;
    this.desk = desk;
  }

  /** Returns what a question is about; empty, and told to it, when it does not say. */
  Optional<Subject> of(Question question) {
    Optional<Node.Mapping> document = question.group("document");
    Optional<String> id = question.text("scenario").map(String::strip);
    Optional<Long> version = question.whole("version", " from 1.");
    if (document.isPresent() == id.isPresent()) {
      if (question.problems().isEmpty()) {
        question.tell(
            question.place("scenario"),
            document.isPresent() ? "Both scenario and document are given." : "scenario is missing.",
            "Write the id of a scenario, or a document that extends one under document:. "
                + LISTED);
      }
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
