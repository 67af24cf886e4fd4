package uk.foresend.api.pages;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.api.pages.words.Changed;
import uk.foresend.api.scenarios.VersionLine;
import uk.foresend.result.Glance;

/** The first page: the council's baselines and scenarios, each in a line. */
@Singleton
public final class HomePage {
  private final Standing standing;
  private final House house;
  private final Clock clock;

  HomePage(Standing standing, House house, Clock clock) {
    this.standing = standing;
    this.house = house;
    this.clock = clock;
  }

  /**
   * A baseline and what extends it.
   *
   * @param title the title of the baseline; its id when it is not there any more
   * @param lines the baseline and what extends it, by id
   */
  public record Family(String title, List<Line> lines) {

    /** Keeps its own copy. */
    public Family {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A scenario in a line.
   *
   * @param id its id
   * @param title its title
   * @param changed when and by whom it was last changed
   * @param yearEnd the balance at the next year end
   * @param overrideEnd the balance when the override ends
   * @param state how it stands
   * @param colour the colour of the state's tag
   */
  public record Line(
      String id,
      String title,
      String changed,
      String yearEnd,
      String overrideEnd,
      String state,
      String colour) {}

  /** Returns the page. */
  public HttpResponse<String> show() {
    Map<String, VersionLine> lines = standing.byId();
    Map<String, List<VersionLine>> families = new LinkedHashMap<>();
    lines.values().stream()
        .sorted(Comparator.comparing(VersionLine::scenario))
        .forEach(
            line ->
                families.computeIfAbsent(root(line, lines), one -> new ArrayList<>()).add(line));
    List<Family> shown =
        families.entrySet().stream()
            .map(
                family ->
                    new Family(
                        Optional.ofNullable(lines.get(family.getKey()))
                            .map(VersionLine::title)
                            .orElse(family.getKey()),
                        family.getValue().stream().map(line -> line(line, lines)).toList()))
            .sorted(Comparator.comparing((Family one) -> one.lines().size()).reversed())
            .toList();
    return Pages.ok(
        Pages.ALL.home(
            new Frame("Scenarios", "", Frame.Section.SCENARIOS, List.of(), house), shown));
  }

  /** The baseline that a scenario extends in the end. */
  private static String root(VersionLine line, Map<String, VersionLine> lines) {
    String id = line.scenario();
    for (int depth = 0; depth < lines.size(); depth++) {
      VersionLine at = lines.get(id);
      String parent = at == null ? null : at.parent();
      if (parent == null) {
        break;
      }
      id = parent;
    }
    return id;
  }

  private Line line(VersionLine line, Map<String, VersionLine> lines) {
    Standing.InALine said = standing.inALine(line, lines, LocalDate.now(clock));
    Optional<Glance> glance = said.forecast();
    return new Line(
        line.scenario(),
        line.title(),
        Changed.words(line),
        glance.map(Glance::next).map(Balances::dated).orElse(Balances.NOT_KNOWN),
        glance.flatMap(Glance::overrideEnds).map(Balances::dated).orElse(Balances.NOT_KNOWN),
        glance.isEmpty() ? "Has problems" : said.warned() ? "Has warnings" : "Sound",
        glance.isEmpty() ? "red" : said.warned() ? "yellow" : "green");
  }
}
