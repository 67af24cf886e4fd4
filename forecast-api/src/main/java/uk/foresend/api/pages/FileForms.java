package uk.foresend.api.pages;

import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foresend.api.desk.Shown;
import uk.foresend.api.pages.files.Blank;
import uk.foresend.api.pages.files.FileKind;
import uk.foresend.api.pages.files.Looked;
import uk.foresend.api.pages.files.Sending;
import uk.foresend.api.pages.form.FieldView;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.io.ReferenceData;
import uk.foresend.io.read.Publications;
import uk.foresend.problem.Problem;
import uk.foresend.report.ProblemTable;

/** Makes the form that brings files, blank or with what was found in what it sent. */
@Singleton
final class FileForms {
  private static final Set<String> OF_THE_OFFER = Set.of("id", "title", "author");

  private final Scenarios scenarios;
  private final long most;

  FileForms(Scenarios scenarios, HttpServerConfiguration server) {
    this.scenarios = scenarios;
    this.most = server.getMaxRequestSize();
  }

  /** Returns the form before anything is sent. */
  FilesView blank(FileKind kind) {
    return new FilesView(kind, fields(kind, Sending.empty(), Map.of()), List.of(), most, null);
  }

  /** Returns the form as it was filled in, with what was found. */
  FilesView found(FileKind kind, Sending sent, Looked looked) {
    Map<String, String> wrong = new LinkedHashMap<>();
    List<Problem> ofFields = new ArrayList<>();
    List<Problem> stops = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    for (Problem problem : looked.problems()) {
      if (!problem.stops()) {
        warnings.add(problem);
      } else if (isOfAField(kind, problem)) {
        ofFields.add(problem);
        wrong.merge(problem.where().path(), problem.what(), (one, other) -> one + " " + other);
      } else {
        stops.add(problem);
      }
    }
    return new FilesView(
        kind,
        fields(kind, sent, wrong),
        head(ofFields, stops),
        most,
        new FilesView.Found(
            looked.isRefused(),
            looked.goodRowsAlone(),
            Stream.of(
                    list("problems", "What is wrong, row by row", stops),
                    list("warnings", "To read with these figures", warnings))
                .flatMap(Optional::stream)
                .toList(),
            looked.tables().stream().map(FileTables::of).toList(),
            looked.offered().map(FileForms::offer).orElse(null)));
  }

  private static boolean isOfAField(FileKind kind, Problem problem) {
    return problem.where().document().isEmpty()
        && kind.blanks().stream().anyMatch(one -> one.name().equals(problem.where().path()));
  }

  /** Problems of fields one by one; those of rows as one line that leads to their table. */
  private static List<ProblemLine> head(List<Problem> ofFields, List<Problem> stops) {
    List<ProblemLine> lines = new ArrayList<>();
    ofFields.forEach(problem -> lines.add(ProblemLine.of(problem, "#" + problem.where().path())));
    if (!stops.isEmpty()) {
      lines.add(
          new ProblemLine(
              "Problem",
              true,
              "",
              stops.size() == 1
                  ? "There is 1 problem in what was brought."
                  : "There are " + stops.size() + " problems in what was brought.",
              "Nothing is kept. Put them right in the files and send them again.",
              "#problems"));
    }
    return lines;
  }

  private static Optional<FilesView.Taken> list(String id, String title, List<Problem> all) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(FileTables.of(ProblemTable.of(id, title, Shown.of(all))));
  }

  private static FilesView.Offer offer(Looked.Offered one) {
    return new FilesView.Offer(
        one.text(), one.format().id(), one.id(), one.title(), "", one.caution());
  }

  /** Returns a problem with the field of the offer that it is of, or else with its id. */
  static ProblemLine atOffer(Problem problem) {
    String path = problem.where().path();
    return ProblemLine.of(problem, OF_THE_OFFER.contains(path) ? "#" + path : "#id");
  }

  private List<FieldView> fields(FileKind kind, Sending sent, Map<String, String> wrong) {
    return kind.blanks().stream()
        .map(
            blank ->
                new FieldView(
                    kind(blank),
                    blank.name(),
                    blank.words(),
                    blank.hint(),
                    sent.word(blank.name()),
                    "",
                    wrong.getOrDefault(blank.name(), ""),
                    options(blank, sent.word(blank.name())),
                    List.of()))
        .toList();
  }

  private static FieldView.Kind kind(Blank blank) {
    return switch (blank.type()) {
      case FILE -> FieldView.Kind.FILE;
      case FILES -> FieldView.Kind.FILES;
      case TEXT -> FieldView.Kind.TEXT;
      case YEAR -> FieldView.Kind.SHORT;
      case COUNCIL, SCENARIO, SERIES -> FieldView.Kind.SELECT;
      case TICK -> FieldView.Kind.TICK;
    };
  }

  private List<FieldView.Option> options(Blank blank, String chosen) {
    Map<String, String> words =
        switch (blank.type()) {
          case COUNCIL -> councils();
          case SCENARIO ->
              scenarios.all().stream()
                  .collect(
                      Collectors.toMap(
                          line -> line.scenario(),
                          line -> line.title() + " (" + line.scenario() + ")",
                          (one, other) -> one,
                          java.util.TreeMap::new));
          case SERIES ->
              Publications.all().stream()
                  .collect(
                      Collectors.toMap(
                          one -> one.id(),
                          one -> one.what(),
                          (one, other) -> one,
                          LinkedHashMap::new));
          default -> Map.of();
        };
    return words.entrySet().stream()
        .map(one -> new FieldView.Option(one.getKey(), one.getValue(), one.getKey().equals(chosen)))
        .toList();
  }

  private static Map<String, String> councils() {
    var read = ReferenceData.shipped().councils();
    return read.isPresent()
        ? read.get().stream()
            .map(one -> one.name())
            .collect(
                Collectors.toMap(
                    name -> name, name -> name, (one, other) -> one, java.util.TreeMap::new))
        : Map.of();
  }
}
