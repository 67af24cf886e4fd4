package uk.foresend.api.pages.files;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foresend.Historian;
import uk.foresend.api.desk.Archive;
import uk.foresend.api.desk.CameTrue;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Evidence;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.desk.Written;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.io.GivenBytes;
import uk.foresend.io.Reading;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;
import uk.foresend.send.Setting;

/** Makes the scenario that can be kept: one rolled forward to what files say, or one in a file. */
@Singleton
final class RollingOn {
  private static final String SCENARIO = "scenario";
  private static final String CAME_TRUE = "cameTrue";
  private static final String SMALL =
      "It holds counts of children by setting and age as they were counted, small ones too, and so"
          + " do the tables of what had been assumed: it is not for publication.";

  private final Archive archive;
  private final Scenarios scenarios;
  private final Desk desk;

  RollingOn(Archive archive, Scenarios scenarios, Desk desk) {
    this.archive = archive;
    this.scenarios = scenarios;
    this.desk = desk;
  }

  /** The scenario that is rolled forward. */
  record Base(ScenarioDocument document, Scenario scenario) {
    Set<String> settings() {
      return scenario.base().setup().axes().settings().stream()
          .map(Setting::id)
          .collect(Collectors.toSet());
    }
  }

  /**
   * What it is rolled forward to.
   *
   * @param evidence the census
   * @param council whose rows of a caseload are taken
   * @param mapping which setting a placement of a return is
   * @param januaries the year of a return's census
   * @param reading what becomes of bad rows
   */
  record Given(
      Evidence evidence,
      Optional<String> council,
      Optional<GivenBytes> mapping,
      List<Integer> januaries,
      Reading reading) {}

  /** Returns the scenario chosen; empty when none is, or when it cannot be used, which is told. */
  Optional<Base> base(Sending sent) {
    String id = sent.word(SCENARIO);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Optional<Checked<ScenarioDocument>> found = scenarios.read(id);
    if (found.isEmpty()) {
      sent.wrong(SCENARIO, "There is no scenario " + Sending.brief(id) + ".", "Choose one.");
      return Optional.empty();
    }
    Checked<Base> sound =
        found
            .get()
            .then(
                document ->
                    desk.check(document, scenarios)
                        .then(scenario -> Checked.of(new Base(document, scenario), List.of())));
    if (!sound.isPresent()) {
      sent.wrong(
          SCENARIO, "The scenario " + id + " has problems itself.", "Open it and mend it first.");
      return Optional.empty();
    }
    return Optional.of(sound.get());
  }

  /** Rolls a scenario forward: tells how what it had assumed came out, and offers the new one. */
  void on(Base base, Given given, Sending sent, Look look) {
    List<Evidence> evidence = new ArrayList<>(List.of(given.evidence()));
    Optional<GivenBytes> more = sent.file(CAME_TRUE);
    mustBeWritten(more, CAME_TRUE, sent);
    if (!sent.problems().isEmpty()) {
      return;
    }
    more.ifPresent(file -> evidence.add(Evidence.of(file, given.evidence().source())));
    look.taken(
            archive.rebase(
                base.document(),
                scenarios,
                new CameTrue.Given(
                    evidence,
                    given.council(),
                    given.mapping(),
                    given.januaries(),
                    given.reading())))
        .ifPresent(steps -> tell(steps, given.mapping().isPresent(), look));
  }

  private static void tell(List<Historian.Rebased> steps, boolean ofAReturn, Look look) {
    Historian.Rebased last = steps.get(steps.size() - 1);
    look.tell(Reporting.rebase(steps).tables());
    look.tell(Reporting.beside(List.of(steps.get(0).before(), last.after())).tables());
    ScenarioDocument document = last.document();
    look.offer(
        new Looked.Offered(
            Format.YAML.write(document.root()),
            Format.YAML,
            document.id(),
            word(document, "title"),
            ofAReturn ? SMALL : ""));
  }

  /** Reads a scenario in a file, checks it and forecasts it. */
  void document(Sending sent, Look look) {
    Optional<GivenBytes> file = sent.file("files");
    mustBeWritten(file, "files", sent);
    if (!sent.problems().isEmpty()) {
      return;
    }
    GivenBytes given = file.orElseThrow();
    Format format =
        given.name().toLowerCase(Locale.ROOT).endsWith("json") ? Format.JSON : Format.YAML;
    String name = given.name().substring(0, given.name().lastIndexOf('.'));
    Optional<byte[]> bytes = look.taken(given.all());
    bytes
        .flatMap(all -> look.taken(desk.read(all, format, name)))
        .flatMap(one -> look.taken(desk.check(one, scenarios)))
        .ifPresent(
            scenario -> {
              look.tell(Reporting.beside(List.of(desk.forecast(scenario))).tables());
              look.offer(
                  new Looked.Offered(
                      Written.of(bytes.get(), format).text(),
                      format,
                      scenario.id(),
                      scenario.title(),
                      ""));
            });
  }

  /** Notes it where a file is no document. */
  void mustBeWritten(Optional<GivenBytes> file, String field, Sending sent) {
    if (file.filter(one -> !Evidence.isWritten(one)).isPresent()) {
      sent.wrong(
          field,
          file.orElseThrow().name() + " is no document.",
          "Its name must end in .yaml, .yml or .json.");
    }
  }

  private static String word(ScenarioDocument document, String field) {
    return document
        .root()
        .field(field)
        .map(node -> node instanceof Node.Scalar scalar ? scalar.text() : "")
        .orElse("");
  }
}
