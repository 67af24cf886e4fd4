package uk.foresend.api.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import uk.foresend.StartingPoints;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Starting;
import uk.foresend.api.desk.Telling;
import uk.foresend.api.desk.Written;
import uk.foresend.api.pages.form.FieldView;
import uk.foresend.api.pages.words.Sent;
import uk.foresend.api.scenarios.ByHand;
import uk.foresend.io.CommentedYaml;
import uk.foresend.io.ReferenceData;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.ScenarioDocument;

/** A baseline for a council, made from the published figures and kept as a scenario. */
@Hidden
@Controller("/baselines")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BaselinePages {
  private static final List<String> FIELDS = List.of("council", "asAt", "author");
  private static final String YEAR = "\\d{4}";

  private final Starting starting;
  private final Desk desk;
  private final ByHand byHand;
  private final House house;

  BaselinePages(Starting starting, Desk desk, ByHand byHand, House house) {
    this.starting = starting;
    this.desk = desk;
    this.byHand = byHand;
    this.house = house;
  }

  @Get
  HttpResponse<?> show() {
    return asked(HttpStatus.OK, "", "", "", List.of());
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> make(@Body byte[] body) {
    Map<String, List<String>> sent = Sent.form(body);
    String council = Sent.one(sent, "council");
    String asAt = Sent.one(sent, "asAt");
    String author = Sent.one(sent, "author");
    Checked<Made> made =
        year(asAt)
            .then(
                year ->
                    council.isEmpty()
                        ? Checked.refused(
                            List.of(
                                Problem.invalid(
                                    Place.at("council"), "No council is chosen.", "Choose one.")))
                        : starting.baseline(council, year, Optional.empty()))
            .then(start -> kept(start, author));
    return made.isPresent()
        ? Pages.ok(
            Pages.ALL.made(
                frame(made.get().start().scenario().title()),
                made.get().id(),
                tables(made.get().start())))
        : asked(
            HttpStatus.UNPROCESSABLE_ENTITY,
            council,
            asAt,
            author,
            made.problems().stream().filter(Problem::stops).toList());
  }

  /** A baseline that was made and kept. */
  private record Made(String id, StartingPoints.Start start) {}

  private static Checked<OptionalInt> year(String said) {
    return said.isEmpty()
        ? Checked.of(OptionalInt.empty(), List.of())
        : said.matches(YEAR)
            ? Checked.of(OptionalInt.of(Integer.parseInt(said)), List.of())
            : Checked.refused(
                List.of(
                    Problem.invalid(
                        Place.at("asAt"),
                        "The year is " + said + ", but must be a year such as 2025.",
                        "Leave it empty for the latest.")));
  }

  private Checked<Made> kept(StartingPoints.Start start, String author) {
    String text = CommentedYaml.write(start.document());
    Checked<ScenarioDocument> document =
        desk.read(text.getBytes(StandardCharsets.UTF_8), Format.YAML, "baseline");
    return document.then(
        sound ->
            byHand
                .create(sound, new Written(text, Format.YAML), author)
                .then(version -> Checked.of(new Made(sound.id(), start), List.of())));
  }

  private static List<TableView> tables(StartingPoints.Start start) {
    Telling told = Starting.told(start);
    Exhibits exhibits = new Exhibits("", "");
    return told.tables().stream().map(table -> exhibits.of(table, "")).toList();
  }

  private HttpResponse<?> asked(
      HttpStatus status, String council, String asAt, String author, List<Problem> problems) {
    return Pages.answer(
        status,
        Pages.ALL.baseline(
            frame("A baseline from the published figures"),
            councils(council),
            asAt,
            author,
            problems.stream()
                .map(
                    problem ->
                        ProblemLine.of(
                            problem,
                            "#"
                                + (FIELDS.contains(problem.where().path())
                                    ? problem.where().path()
                                    : FIELDS.get(0))))
                .toList()));
  }

  private Frame frame(String title) {
    return new Frame(title, "", Frame.Section.BASELINE, List.of(), house);
  }

  private static List<FieldView.Option> councils(String chosen) {
    var read = ReferenceData.shipped().councils();
    return read.isPresent()
        ? read.get().stream()
            .map(one -> one.name())
            .distinct()
            .sorted()
            .map(name -> new FieldView.Option(name, name, name.equals(chosen)))
            .toList()
        : List.of();
  }
}
