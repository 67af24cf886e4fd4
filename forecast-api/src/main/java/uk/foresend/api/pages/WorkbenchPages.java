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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Written;
import uk.foresend.api.pages.words.Names;
import uk.foresend.api.pages.words.Sent;
import uk.foresend.api.scenarios.ByHand;
import uk.foresend.problem.Checked;
import uk.foresend.report.Findings;
import uk.foresend.scenario.ScenarioDocument;

/**
 * The workbench: levers laid over a scenario, and at once what comes of them. The address holds the
 * what-if; nothing is kept until it is saved.
 */
@Hidden
@Controller("/workbench")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WorkbenchPages {
  private final Desks desks;
  private final Workbench workbench;
  private final ByHand byHand;

  WorkbenchPages(Desks desks, Workbench workbench, ByHand byHand) {
    this.desks = desks;
    this.workbench = workbench;
    this.byHand = byHand;
  }

  @Get("/{id:.+}")
  HttpResponse<?> show(HttpRequest<?> request, String id) {
    return desks.sound(
        id,
        (stood, before) -> {
          Map<String, List<String>> sent = Sent.query(request);
          WhatIfAsked asked = WhatIfAsked.of(id, Workbench.levers(sent));
          String wish = Sent.one(sent, "do");
          if (wish.equals("add")) {
            return elsewhere(
                workbench.begun(asked, Sent.one(sent, "new"), stood, before).address());
          }
          if (wish.matches("remove-\\d{1,3}")) {
            return elsewhere(asked.without(Integer.parseInt(wish.substring(7))).address());
          }
          return page(
              HttpStatus.OK, asked, stood, before, new WorkbenchView.Saving("", "", "", List.of()));
        });
  }

  @Post("/{id:.+}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(String id, @Body byte[] body) {
    return desks.sound(
        id,
        (stood, before) -> {
          Map<String, List<String>> sent = Sent.form(body);
          WhatIfAsked asked = WhatIfAsked.of(id, Workbench.levers(sent));
          String own = Sent.one(sent, "id");
          String title = Sent.one(sent, "title");
          String author = Sent.one(sent, "author");
          ScenarioDocument document = asked.document(own, title);
          Checked<Integer> saved =
              byHand.create(
                  document, new Written(Format.YAML.write(document.root()), Format.YAML), author);
          return saved.isPresent()
              ? elsewhere(Names.at("scenarios", own))
              : page(
                  HttpStatus.UNPROCESSABLE_ENTITY,
                  asked,
                  stood,
                  before,
                  new WorkbenchView.Saving(
                      own, title, author, SavingPlaces.lines(saved.problems())));
        });
  }

  private HttpResponse<?> page(
      HttpStatus status,
      WhatIfAsked asked,
      Stood stood,
      Findings before,
      WorkbenchView.Saving saving) {
    return Pages.answer(
        status,
        Pages.ALL.workbench(
            desks.frame(stood, "Workbench", List.of()),
            workbench.view(asked, stood, before, saving)));
  }

  private static HttpResponse<?> elsewhere(String address) {
    return HttpResponse.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, address);
  }

  /** Finds the field of the form for saving that a problem belongs to. */
  private static final class SavingPlaces {
    private static final Map<String, String> FIELDS =
        new LinkedHashMap<>(Map.of("id", "#id", "title", "#title", "author", "#author"));

    static List<ProblemLine> lines(List<uk.foresend.problem.Problem> problems) {
      return problems.stream()
          .map(
              problem ->
                  ProblemLine.of(problem, FIELDS.getOrDefault(problem.where().path(), "#id")))
          .toList();
    }
  }
}
