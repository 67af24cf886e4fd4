package uk.foresend.api.pages;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.desk.Telling;
import uk.foresend.api.pages.words.Changed;
import uk.foresend.api.pages.words.Names;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.report.CellWords;
import uk.foresend.report.Findings;
import uk.foresend.report.Reports;
import uk.foresend.report.Table;
import uk.foresend.result.Figure;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;
import uk.foresend.result.Glance;
import uk.foresend.result.Sensitivity;
import uk.foresend.result.Simulation;
import uk.foresend.scenario.Scenario;

/** Answers on one page what a Section 151 officer asks before signing. */
@Singleton
final class OfficerPage {
  private static final String STILL =
      "Futures are still being drawn. Open this page again in some seconds.";

  private static final String IN_ORDER = "bridge-closing-in-order";
  private static final Set<String> EVIDENCE =
      Set.of("bridge-closing-evidence", "bridge-in-year-evidence");
  private static final String HEADLINE = "summary-headline";

  private final Drawn drawn;
  private final Clock clock;

  OfficerPage(Drawn drawn, Clock clock) {
    this.drawn = drawn;
    this.clock = clock;
  }

  /** Returns what the page shows of a scenario. */
  OfficerView view(Stood stood, Findings found) {
    Scenario scenario = stood.scenario().orElseThrow();
    Forecast forecast = found.forecast();
    Glance glance = Glance.of(forecast, LocalDate.now(clock));
    String id = stood.line().scenario();
    Exhibits exhibits = new Exhibits(id, Changed.source(stood.line()));
    Optional<Checked<Simulation>> futures = drawn.futures(scenario);
    FigureKey closing = closing(glance);
    Optional<Checked<Sensitivity>> moved = drawn.sensitivity(scenario, closing);
    List<OfficerView.Part> parts = new ArrayList<>();
    parts.add(part("What does it cost the General Fund?", "general-fund", found, exhibits, id));
    parts.add(part("When does it pass usable reserves?", "reserves", found, exhibits, id));
    parts.add(sure(futures, exhibits));
    parts.add(whenThere("What drives it?", moved, one -> Reporting.sensitivity(one), exhibits));
    parts.add(
        scenario.levers().isEmpty()
            ? new OfficerView.Part(
                "What do the mitigations deliver?",
                "This scenario has no mitigations: it is the forecast without any.",
                List.of(),
                List.of())
            : mitigations(found, exhibits, id));
    parts.add(past(forecast.stamp().council(), exhibits));
    parts.add(part("Which figures have weak sources?", "assumptions", found, exhibits, id));
    return new OfficerView(
        id, figures(id, glance), sentences(found), parts, futures.isEmpty() || moved.isEmpty());
  }

  /** The headline of the summary, row by row. */
  private static List<OfficerView.Said> sentences(Findings found) {
    return Reporting.on(Reports.find(Reporting.DEFAULT).orElseThrow(), found).tables().stream()
        .filter(table -> table.id().equals(HEADLINE))
        .flatMap(table -> table.rows().stream())
        .map(
            row ->
                new OfficerView.Said(
                    row.cells().get(0).told(CellWords.MILLIONS),
                    row.cells().get(1).told(CellWords.MILLIONS)))
        .toList();
  }

  /** The balance when the override ends; that of the last year shown when it does not. */
  private static FigureKey closing(Glance glance) {
    return new FigureKey(
        Figure.CLOSING, "", FinancialYear.of(glance.overrideEnds().orElse(glance.later()).month()));
  }

  private static List<OfficerView.Figure> figures(String id, Glance glance) {
    List<OfficerView.Figure> figures = new ArrayList<>();
    figures.add(figure(id, glance.last(), ""));
    figures.add(figure(id, glance.next(), ""));
    glance
        .overrideEnds()
        .ifPresent(ends -> figures.add(figure(id, ends, ", when the override ends")));
    figures.add(figure(id, glance.later(), ", five years on"));
    return figures;
  }

  private static OfficerView.Figure figure(String id, Glance.Balance balance, String what) {
    return new OfficerView.Figure(
        Balances.amount(balance),
        "DSG balance on " + Balances.day(balance) + what,
        Names.working(
            id, new FigureKey(Figure.CLOSING, "", FinancialYear.of(balance.month())).toString()));
  }

  /** What the mitigations do to the balance, and how much of that is assumed. */
  private static OfficerView.Part mitigations(Findings found, Exhibits exhibits, String id) {
    Telling told = Reporting.on(Reports.find("bridge").orElseThrow(), found);
    List<Table> tables =
        told.tables().stream()
            .filter(table -> EVIDENCE.contains(table.id()) || IN_ORDER.equals(table.id()))
            .toList();
    String assumed =
        tables.stream()
            .filter(table -> EVIDENCE.contains(table.id()))
            .flatMap(table -> table.notes().stream().limit(1))
            .collect(Collectors.joining(" "));
    return part(
        "What do the mitigations deliver, and how much of that is assumed?",
        assumed,
        "bridge",
        new Telling(tables, told.data(), told.charts()),
        exhibits,
        id);
  }

  private static OfficerView.Part part(
      String question, String report, Findings found, Exhibits exhibits, String id) {
    Telling told = Reporting.on(Reports.find(report).orElseThrow(), found);
    return part(question, "", report, told, exhibits, id);
  }

  private static OfficerView.Part part(
      String question, String why, String report, Telling told, Exhibits exhibits, String id) {
    return new OfficerView.Part(
        question,
        why,
        told.charts().stream().limit(2).map(exhibits::of).toList(),
        told.tables().stream()
            .filter(table -> !table.rows().isEmpty())
            .limit(2)
            .map(
                table ->
                    exhibits.of(
                        table, Names.at("tables/" + report + "/" + Names.encoded(table.id()), id)))
            .toList());
  }

  /** Where the balance lies over futures, and how often reserves are passed. */
  private static OfficerView.Part sure(Optional<Checked<Simulation>> futures, Exhibits exhibits) {
    return whenThere(
        "How sure are we?",
        futures,
        simulation -> {
          Telling fans = Reporting.on(Reports.findOfFutures("fan").orElseThrow(), simulation);
          Telling odds = Reporting.on(Reports.findOfFutures("odds").orElseThrow(), simulation);
          return new Telling(
              odds.tables().stream().limit(2).toList(),
              odds.data(),
              fans.charts().stream().limit(1).toList());
        },
        exhibits);
  }

  /** How far forecasts made in earlier years were from what came. */
  private OfficerView.Part past(String council, Exhibits exhibits) {
    return whenThere(
        "How good were past forecasts?",
        drawn.backTest(council),
        test -> {
          Telling told = Reporting.backTest(test);
          return new Telling(told.tables().stream().limit(2).toList(), told.data(), List.of());
        },
        exhibits);
  }

  private static <T> OfficerView.Part whenThere(
      String question,
      Optional<Checked<T>> asked,
      java.util.function.Function<T, Telling> told,
      Exhibits exhibits) {
    if (asked.isEmpty()) {
      return new OfficerView.Part(question, STILL, List.of(), List.of());
    }
    Checked<T> answer = asked.get();
    if (!answer.isPresent()) {
      return new OfficerView.Part(
          question,
          String.join(" ", answer.problems().stream().map(Problem::what).toList()),
          List.of(),
          List.of());
    }
    Telling telling = told.apply(answer.get());
    return new OfficerView.Part(
        question,
        "",
        telling.charts().stream().map(exhibits::of).toList(),
        telling.tables().stream()
            .filter(table -> !table.rows().isEmpty())
            .map(table -> exhibits.of(table, ""))
            .toList());
  }
}
