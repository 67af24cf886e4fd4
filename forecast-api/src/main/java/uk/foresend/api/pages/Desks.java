package uk.foresend.api.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.foresend.api.pages.words.Names;
import uk.foresend.report.Findings;

/** Finds the scenario that a page is about, or answers why there is no such page. */
@Singleton
final class Desks {
  private final Standing standing;
  private final House house;

  Desks(Standing standing, House house) {
    this.standing = standing;
    this.house = house;
  }

  /**
   * Answers about a scenario that holds; with its problems when it does not, or that there is none.
   */
  HttpResponse<?> sound(String id, BiFunction<Stood, Findings, HttpResponse<?>> answer) {
    Optional<Stood> stood = standing.find(id);
    if (stood.isEmpty()) {
      return missing("There is no scenario " + id + ".");
    }
    return stood
        .get()
        .findings()
        .<HttpResponse<?>>map(found -> answer.apply(stood.get(), found))
        .orElseGet(() -> broken(stood.get()));
  }

  /** Answers about a scenario whether or not it holds, or that there is none. */
  HttpResponse<?> any(String id, Function<Stood, HttpResponse<?>> answer) {
    return standing
        .find(id)
        .<HttpResponse<?>>map(answer)
        .orElseGet(() -> missing("There is no scenario " + id + "."));
  }

  private HttpResponse<?> broken(Stood stood) {
    String parent = stood.line().parent();
    return Pages.answer(
        HttpStatus.UNPROCESSABLE_ENTITY,
        Pages.ALL.broken(
            frame(stood, stood.line().title(), List.of()),
            stood.line().scenario(),
            parent == null ? "" : parent,
            ProblemLine.of(stood.problems())));
  }

  /** Answers that there is no such page. */
  HttpResponse<?> missing(String why) {
    return Pages.answer(
        HttpStatus.NOT_FOUND,
        Pages.ALL.trouble(
            new Frame("Page not found", "", Frame.Section.SCENARIOS, List.of(), house),
            why,
            List.of()));
  }

  /** Returns what stands around a page about a scenario. */
  Frame frame(Stood stood, String title, List<Frame.Link> further) {
    List<Frame.Link> crumbs = new java.util.ArrayList<>();
    crumbs.add(new Frame.Link("/", "Scenarios"));
    boolean own = title.equals(stood.line().title());
    if (!own) {
      crumbs.add(
          new Frame.Link(Names.at("scenarios", stood.line().scenario()), stood.line().title()));
    }
    crumbs.addAll(further);
    return new Frame(
        title,
        own ? stood.line().scenario() : stood.line().title(),
        Frame.Section.SCENARIOS,
        crumbs,
        house);
  }
}
