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
import uk.foresend.api.pages.assumptions.Assumed;
import uk.foresend.api.pages.assumptions.AssumptionForms;
import uk.foresend.api.pages.assumptions.AssumptionForms.Asked;
import uk.foresend.api.pages.assumptions.AssumptionsView;
import uk.foresend.api.pages.assumptions.Part;
import uk.foresend.api.pages.words.FieldWords;
import uk.foresend.api.pages.words.Names;
import uk.foresend.api.pages.words.Sent;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.report.Findings;

/** The pages of what a scenario assumes: part by part, and a form for each entry. */
@Hidden
@Controller("/assumptions")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AssumptionPages {
  private final Desks desks;
  private final Assumed assumed;
  private final AssumptionForms forms;
  private final JustSaved justSaved;

  AssumptionPages(Desks desks, Assumed assumed, AssumptionForms forms, JustSaved justSaved) {
    this.desks = desks;
    this.assumed = assumed;
    this.forms = forms;
    this.justSaved = justSaved;
  }

  @Get("/{id:.+}")
  HttpResponse<?> show(HttpRequest<?> request, String id) {
    return desks.sound(
        id,
        (stood, found) -> {
          Map<String, List<String>> sent = Sent.query(request);
          Asked asked = asked(sent, stood.line().number());
          if (asked.isOfAnEntry()) {
            return form(HttpStatus.OK, stood, found, asked, Map.of(), List.of());
          }
          boolean whatIf = stood.line().parent() != null;
          Part part = Part.find(Sent.one(sent, "part")).orElse(whatIf ? Part.LEVERS : Part.PLANS);
          return Pages.ok(
              Pages.ALL.assumptions(
                  desks.frame(stood, "Assumptions: " + part.label(), List.of()),
                  Assumed.parts(whatIf),
                  assumed.view(stood.scenario().orElseThrow(), found.forecast(), part),
                  justSaved.view(stood, Sent.one(sent, "saved"))));
        });
  }

  @Post("/{id:.+}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(HttpRequest<?> request, String id, @Body byte[] body) {
    return desks.sound(
        id,
        (stood, found) -> {
          Map<String, List<String>> sent = Sent.form(body);
          Asked asked = asked(Sent.query(request), number(Sent.one(sent, "version")));
          Checked<Integer> saved =
              forms.save(stood.scenario().orElseThrow(), found.forecast(), asked, sent);
          return saved.isPresent()
              ? HttpResponse.status(HttpStatus.SEE_OTHER)
                  .header(
                      HttpHeaders.LOCATION,
                      Names.at("assumptions", id)
                          + "?part="
                          + forms.part(asked, id).id()
                          + "&saved="
                          + saved.get())
              : form(HttpStatus.UNPROCESSABLE_ENTITY, stood, found, asked, sent, saved.problems());
        });
  }

  private static Asked asked(Map<String, List<String>> query, int version) {
    return new Asked(
        Sent.one(query, "at"), Sent.one(query, "add"), Sent.one(query, "kind"), version);
  }

  private static int number(String said) {
    return said.matches("\\d{1,9}") ? Integer.parseInt(said) : 0;
  }

  private HttpResponse<?> form(
      HttpStatus status,
      Stood stood,
      Findings found,
      Asked asked,
      Map<String, List<String>> sent,
      List<Problem> problems) {
    return forms
        .form(stood.scenario().orElseThrow(), found.forecast(), asked, sent, problems)
        .<HttpResponse<?>>map(
            form ->
                Pages.answer(
                    status,
                    Pages.ALL.assumption(
                        desks.frame(
                            stood,
                            form.title(),
                            List.of(
                                new Frame.Link(
                                    Names.at("assumptions", form.scenario())
                                        + "?part="
                                        + form.part().id(),
                                    "Assumptions: " + form.part().label()))),
                        form,
                        problems.stream().map(problem -> line(form, problem)).toList())))
        .orElseGet(() -> desks.missing("There is no such assumption."));
  }

  private ProblemLine line(AssumptionsView.Form form, Problem problem) {
    Problem said = FieldWords.named(problem);
    String address = AssumptionForms.address(form, said);
    return ProblemLine.of(address.isEmpty() ? problem : said, address);
  }
}
