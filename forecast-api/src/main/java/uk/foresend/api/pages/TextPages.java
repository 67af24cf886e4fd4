package uk.foresend.api.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
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
import java.util.List;
import java.util.Map;
import uk.foresend.api.desk.Shown;
import uk.foresend.api.desk.Written;
import uk.foresend.api.pages.words.Names;
import uk.foresend.api.pages.words.Sent;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;

/** The page of a scenario's text, on which all of it can be changed, also when it does not hold. */
@Hidden
@Controller("/texts")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TextPages {
  /** Where on the page the text stands. */
  static final String PLACE = "#text";

  /** Where on the page the author's name stands. */
  static final String AUTHOR_PLACE = "#author";

  private static final String AUTHOR = "author";
  private static final String TEXT = "text";

  private final Desks desks;
  private final Texts texts;
  private final Scenarios scenarios;
  private final JustSaved justSaved;

  TextPages(Desks desks, Texts texts, Scenarios scenarios, JustSaved justSaved) {
    this.desks = desks;
    this.texts = texts;
    this.scenarios = scenarios;
    this.justSaved = justSaved;
  }

  @Get("/{id:.+}")
  HttpResponse<?> show(HttpRequest<?> request, String id) {
    return scenarios
        .latest(id)
        .<HttpResponse<?>>map(
            kept ->
                desks.any(
                    id,
                    stood ->
                        page(
                            HttpStatus.OK,
                            stood,
                            kept.written(),
                            kept.line().number(),
                            "",
                            justSaved.view(stood, Sent.one(Sent.query(request), "saved")),
                            stood.problems().stream().filter(Problem::stops).toList())))
        .orElseGet(() -> desks.missing("There is no scenario " + id + "."));
  }

  @Post("/{id:.+}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(String id, @Body byte[] body) {
    Map<String, List<String>> sent = Sent.form(body);
    String version = Sent.one(sent, "version");
    int number = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    return scenarios
        .version(id, number)
        .<HttpResponse<?>>map(
            kept ->
                desks.any(
                    id,
                    stood -> {
                      // as it was typed: what stands before and behind it is part of it
                      Written written =
                          new Written(
                              sent.getOrDefault(TEXT, List.of("")).get(0), kept.written().format());
                      String author = Sent.one(sent, AUTHOR);
                      Checked<Integer> saved = texts.save(kept, written, author);
                      return saved.isPresent()
                          ? HttpResponse.status(HttpStatus.SEE_OTHER)
                              .header(
                                  HttpHeaders.LOCATION,
                                  Names.at("texts", id) + "?saved=" + saved.get())
                          : page(
                              HttpStatus.UNPROCESSABLE_ENTITY,
                              stood,
                              written,
                              number,
                              author,
                              SavedView.NOTHING,
                              saved.problems());
                    }))
        .orElseGet(() -> desks.missing("There is no scenario " + id + " of that version."));
  }

  private HttpResponse<?> page(
      HttpStatus status,
      Stood stood,
      Written written,
      int version,
      String author,
      SavedView saved,
      List<Problem> problems) {
    String id = stood.line().scenario();
    return Pages.answer(
        status,
        Pages.ALL.text(
            desks.frame(stood, "Text", List.of()),
            new TextView(
                id,
                version,
                written.format().name(),
                written.text(),
                author,
                saved,
                Shown.of(problems).stream().map(one -> line(one, id, written)).toList())));
  }

  /** The problem with the line of the text that it is in, which no text area numbers. */
  private static ProblemLine line(Problem problem, String id, Written written) {
    if (problem.where().path().equals(AUTHOR)) {
      return ProblemLine.of(problem, AUTHOR_PLACE);
    }
    ProblemLine line = ProblemLine.of(problem, PLACE);
    String said = Texts.line(problem, id, written);
    return said.isEmpty()
        ? line
        : new ProblemLine(
            line.kind(),
            line.stops(),
            line.where() + ": " + said,
            line.what(),
            line.hint(),
            line.address());
  }
}
