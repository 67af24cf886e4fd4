package uk.foresend.api.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.foresend.api.pages.files.FileExamples;
import uk.foresend.api.pages.files.FileKind;
import uk.foresend.api.pages.files.Keeping;
import uk.foresend.api.pages.files.Looked;
import uk.foresend.api.pages.files.Looking;
import uk.foresend.api.pages.files.Sending;
import uk.foresend.api.pages.words.Names;
import uk.foresend.api.pages.words.Sent;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;

/**
 * Files that a council brings: looked at first, with every problem row by row, and a scenario of
 * them kept when somebody says so. Between the two nothing stands but the page.
 */
@Hidden
@Controller("/files")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FilesPages {
  private final Looking looking;
  private final Keeping keeping;
  private final FileForms forms;
  private final FileExamples examples;
  private final Desks desks;
  private final House house;

  FilesPages(
      Looking looking,
      Keeping keeping,
      FileForms forms,
      FileExamples examples,
      Desks desks,
      House house) {
    this.looking = looking;
    this.keeping = keeping;
    this.forms = forms;
    this.examples = examples;
    this.desks = desks;
    this.house = house;
  }

  @Get
  HttpResponse<?> kinds() {
    return Pages.ok(
        Pages.ALL.files(
            new Frame("Bring your own files", "", Frame.Section.FILES, List.of(), house),
            Arrays.asList(FileKind.values())));
  }

  @Get("/{id}")
  HttpResponse<?> form(String id) {
    return of(id, kind -> page(HttpStatus.OK, forms.blank(kind)));
  }

  @Get("/examples/{name}")
  HttpResponse<?> example(String name) {
    return examples
        .named(name)
        .<HttpResponse<?>>map(
            bytes ->
                HttpResponse.ok(bytes)
                    .contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\""))
        .orElseGet(() -> desks.missing("There is no example " + Sending.brief(name) + "."));
  }

  @Post("/{id}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> look(String id, @Body MultipartBody body) {
    Sending sent = Parts.of(body);
    return of(
        id,
        kind -> {
          Looked found = looking.at(kind, sent);
          return page(
              found.isRefused() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK,
              forms.found(kind, sent, found));
        });
  }

  @Post("/keep")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> keep(@Body byte[] body) {
    Map<String, List<String>> sent = Sent.form(body);
    FilesView.Offer offer =
        new FilesView.Offer(
            Sent.one(sent, "document"),
            Sent.one(sent, "format"),
            Sent.one(sent, "id"),
            Sent.one(sent, "title"),
            Sent.one(sent, "author"),
            Sent.one(sent, "caution"));
    Checked<String> kept =
        keeping.keep(offer.text(), offer.format(), offer.id(), offer.title(), offer.author());
    return kept.isPresent()
        ? HttpResponse.status(HttpStatus.SEE_OTHER)
            .header(HttpHeaders.LOCATION, Names.at("scenarios", kept.get()))
        : Pages.answer(
            HttpStatus.UNPROCESSABLE_ENTITY,
            Pages.ALL.keep(
                frame("Keep it as a scenario"),
                offer,
                kept.problems().stream().filter(Problem::stops).map(FileForms::atOffer).toList()));
  }

  private HttpResponse<?> of(String id, Function<FileKind, HttpResponse<?>> answer) {
    Optional<FileKind> kind = FileKind.of(id);
    return kind.isPresent()
        ? answer.apply(kind.get())
        : desks.missing("There is no kind of file " + Sending.brief(id) + ".");
  }

  private HttpResponse<?> page(HttpStatus status, FilesView view) {
    return Pages.answer(status, Pages.ALL.file(frame(view.kind().label()), view));
  }

  private Frame frame(String title) {
    return new Frame(
        title,
        "",
        Frame.Section.FILES,
        List.of(new Frame.Link("/files", "Bring your own files")),
        house);
  }
}
