package uk.foresend.api.pages;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.desk.Telling;
import uk.foresend.api.pages.assumptions.Assumed;
import uk.foresend.api.pages.form.Anchors;
import uk.foresend.api.pages.form.Begun;
import uk.foresend.api.pages.form.FieldView;
import uk.foresend.api.pages.form.FormMaker;
import uk.foresend.api.pages.form.Things;
import uk.foresend.api.pages.words.Changed;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.report.Findings;
import uk.foresend.report.Reports;
import uk.foresend.report.ScenarioReport;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.LeverCatalogue;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.schema.Shape;

/** Answers what-ifs on the workbench, and makes their forms. */
@Singleton
final class Workbench {
  private static final String ID = "what-if";
  private static final String TITLE = "This what-if";

  private final Desk desk;
  private final Scenarios scenarios;
  private final Assumed assumed;
  private final Clock clock;

  Workbench(Desk desk, Scenarios scenarios, Assumed assumed, Clock clock) {
    this.assumed = assumed;
    this.desk = desk;
    this.scenarios = scenarios;
    this.clock = clock;
  }

  /** Returns what the page shows of a what-if on a scenario. */
  WorkbenchView view(WhatIfAsked asked, Stood stood, Findings before, Wish wish) {
    Checked<Scenario> checked = check(asked);
    Things things = assumed.things(stood.scenario().orElseThrow(), before.forecast());
    List<WorkbenchView.LeverView> levers =
        levers(asked, new FormMaker(things, FieldPlaces.byField(checked.problems())));
    Anchors anchors = anchors(levers);
    return new WorkbenchView(
        asked.parent(),
        asked.address(),
        levers,
        LeverCatalogue.shapes().stream()
            .map(shape -> new FieldView.Option(shape.name(), shape.label(), false))
            .toList(),
        answer(checked, stood, before, anchors),
        new WorkbenchView.Saving(
            wish.id(), wish.title(), wish.author(), FieldPlaces.lines(wish.problems(), anchors)));
  }

  /** Where on the page a problem can lead: what saves the what-if is there once it has a lever. */
  private static Anchors anchors(List<WorkbenchView.LeverView> levers) {
    return Anchors.of(
        levers.stream().flatMap(lever -> lever.fields().stream()).toList(),
        Stream.concat(
                levers.stream().map(lever -> Integer.toString(lever.index())),
                levers.isEmpty() ? Stream.empty() : Stream.of("id", "title", "author"))
            .toArray(String[]::new));
  }

  /** The wish to save a what-if, and what is wrong with it. */
  record Wish(String id, String title, String author, List<Problem> problems) {
    /** No such wish. */
    static final Wish NONE = new Wish("", "", "", List.of());

    /** Keeps its own copy. */
    Wish {
      problems = List.copyOf(problems);
    }
  }

  private Checked<Scenario> check(WhatIfAsked asked) {
    return desk.check(asked.document(ID, TITLE), scenarios);
  }

  /** Returns the what-if with a lever of a kind begun; the same when there is no such lever. */
  WhatIfAsked begun(WhatIfAsked asked, String kind, Stood stood, Findings before) {
    Optional<? extends Shape<?>> shape = shape(kind);
    if (shape.isEmpty()) {
      return asked;
    }
    Things things = assumed.things(stood.scenario().orElseThrow(), before.forecast());
    Node.Mapping lever =
        new Begun(desk, things)
            .entry(
                shape.get(),
                free(asked, kind),
                tried ->
                    check(asked.with(tried)).problems().stream().filter(Problem::stops).count());
    return asked.with(lever);
  }

  /** An id that no lever of the what-if has. */
  private static String free(WhatIfAsked asked, String kind) {
    int number = asked.levers().items().size() + 1;
    List<String> taken =
        asked.levers().items().stream().flatMap(item -> word(item, "id").stream()).toList();
    while (taken.contains("my-" + kind + "-" + number)) {
      number++;
    }
    return "my-" + kind + "-" + number;
  }

  private static List<WorkbenchView.LeverView> levers(WhatIfAsked asked, FormMaker maker) {
    List<WorkbenchView.LeverView> views = new ArrayList<>();
    for (int i = 0; i < asked.levers().items().size(); i++) {
      Node item = asked.levers().items().get(i);
      String kind = word(item, "lever").orElse("");
      Optional<? extends Shape<?>> shape = shape(kind);
      views.add(
          new WorkbenchView.LeverView(
              i,
              word(item, "label").orElseGet(() -> shape.map(Shape::label).orElse(kind)),
              shape.map(one -> one.help()).orElse("There is no lever " + kind + "."),
              shape
                  .map(one -> maker.fields(one, Optional.of(item), Integer.toString(views.size())))
                  .orElse(List.of())));
    }
    return views;
  }

  private static Optional<? extends Shape<?>> shape(String kind) {
    return LeverCatalogue.shapes().stream().filter(one -> one.name().equals(kind)).findFirst();
  }

  private static Optional<String> word(Node item, String field) {
    return item instanceof Node.Mapping mapping
        ? mapping
            .field(field)
            .filter(Node.Scalar.class::isInstance)
            .map(one -> ((Node.Scalar) one).text())
        : Optional.empty();
  }

  private WorkbenchView.Answer answer(
      Checked<Scenario> checked, Stood stood, Findings before, Anchors anchors) {
    List<ProblemLine> problems = FieldPlaces.lines(checked.problems(), anchors);
    if (!checked.isPresent()) {
      return new WorkbenchView.Answer(problems, List.of(), List.of(), List.of());
    }
    Findings after = Findings.of(desk.compare(checked.get()));
    List<Forecast> both = List.of(before.forecast(), after.forecast());
    Telling beside = Reporting.beside(both);
    Exhibits exhibits =
        new Exhibits("", "A what-if on " + Changed.source(stood.line()).replaceFirst("^S", "s"));
    return new WorkbenchView.Answer(
        problems,
        Moves.of(before.forecast(), after.forecast(), LocalDate.now(clock)),
        Stream.concat(
                beside.charts().stream(),
                Stream.of("bridge", "places").flatMap(report -> charts(report, after)))
            .map(exhibits::of)
            .toList(),
        beside.tables().stream().map(table -> exhibits.of(table, "")).toList());
  }

  private static Stream<uk.foresend.report.Chart> charts(String report, Findings findings) {
    ScenarioReport found = Reports.find(report).orElseThrow();
    return found.charts(findings).stream();
  }

  /** Returns the fields of a form that was sent, those of the page's own buttons left out. */
  static Map<String, List<String>> levers(Map<String, List<String>> sent) {
    Map<String, List<String>> levers = new java.util.TreeMap<>();
    sent.forEach(
        (name, values) -> {
          if (!name.isEmpty() && Character.isDigit(name.charAt(0))) {
            levers.put(name, values);
          }
        });
    return levers;
  }
}
