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
          return page(HttpStatus.OK, asked, stood, before, Workbench.Wish.NONE);
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
                  new Workbench.Wish(own, title, author, saved.problems()));
        });
  }

  private HttpResponse<?> page(
      HttpStatus status, WhatIfAsked asked, Stood stood, Findings before, Workbench.Wish wish) {
    return Pages.answer(
        status,
        Pages.ALL.workbench(
            desks.frame(stood, "Workbench", List.of()),
            workbench.view(asked, stood, before, wish)));
  }

  private static HttpResponse<?> elsewhere(String address) {
    return HttpResponse.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, address);
  }
}
