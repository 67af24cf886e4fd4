package uk.foresend.api.pages;

import java.util.List;
import java.util.stream.Stream;
import uk.foresend.api.pages.words.Changed;
import uk.foresend.api.pages.words.Names;
import uk.foresend.api.scenarios.VersionLine;
import uk.foresend.report.Findings;
import uk.foresend.report.Reports;

/**
 * A scenario as its page shows it.
 *
 * @param id its id
 * @param question what it asks; empty when it does not say
 * @param parent the scenario it extends; empty for a baseline
 * @param problems what is to be read with it
 * @param reports the reports on it
 * @param versions its versions, the latest first
 */
public record ScenarioView(
    String id,
    String question,
    String parent,
    List<ProblemLine> problems,
    List<Frame.Link> reports,
    List<Version> versions) {

  /** Keeps its own copies. */
  public ScenarioView {
    problems = List.copyOf(problems);
    reports = List.copyOf(reports);
    versions = List.copyOf(versions);
  }

  /** A version: its number, when it was made, and by whom. */
  public record Version(int number, String changed) {}

  static ScenarioView of(Stood stood, Findings found, List<VersionLine> history) {
    String parent = stood.line().parent();
    return new ScenarioView(
        stood.line().scenario(),
        found.forecast().stamp().question(),
        parent == null ? "" : parent,
        ProblemLine.of(stood.problems()),
        links(stood.line().scenario()),
        history.stream().map(line -> new Version(line.number(), Changed.words(line))).toList());
  }

  /** Returns the addresses of the reports on a scenario. */
  static List<Frame.Link> links(String id) {
    return Stream.concat(
            Stream.of(
                new Frame.Link(Names.at("section-151", id), "For the Section 151 officer"),
                new Frame.Link(Names.at("assumptions", id), "Assumptions"),
                new Frame.Link(Names.at("workbench", id), "Workbench"),
                new Frame.Link(Names.at("futures", id), "Futures")),
            Reports.ofScenario().stream()
                .map(
                    report ->
                        new Frame.Link(Names.at("reports/" + report.id(), id), report.title())))
        .toList();
  }
}
