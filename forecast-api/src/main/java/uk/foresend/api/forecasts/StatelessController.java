package uk.foresend.api.forecasts;

import io.micronaut.core.annotation.Nullable;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.scenarios.Incoming;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.problem.Checked;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** Questions that keep nothing: is this sound, what if, and which is better. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class StatelessController implements StatelessApi {
  private static final int MOST_COMPARED = 6;

  private final Incoming incoming;
  private final Scenarios scenarios;
  private final Desk desk;
  private final Forecasts forecasts;

  StatelessController(Incoming incoming, Scenarios scenarios, Desk desk, Forecasts forecasts) {
    this.incoming = incoming;
    this.scenarios = scenarios;
    this.desk = desk;
    this.forecasts = forecasts;
  }

  @Post("/check")
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  @Override
  public HttpResponse<?> check(
      HttpRequest<?> request, @Parameter(hidden = true) @Body @Nullable byte[] body) {
    return incoming.read(
        request,
        body,
        (document, written) ->
            incoming.check(
                document,
                scenario ->
                    HttpResponse.ok(
                        new CheckAnswer(
                            scenario.get().id(), ProblemDetails.items(scenario.problems())))));
  }

  @Post("/what-if")
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  @Produces({"application/json", "text/csv"})
  @Override
  public HttpResponse<?> whatIf(
      HttpRequest<?> request, @Parameter(hidden = true) @Body @Nullable byte[] body) {
    return Wanted.of(
        request,
        List.of(Reporting.DEFAULT, "bridge"),
        wanted ->
            incoming.read(
                request,
                body,
                (document, written) ->
                    incoming.check(
                        WhatIf.named(document),
                        scenario ->
                            wanted.answer(
                                forecasts.tell(
                                    scenario.get(),
                                    scenario.problems(),
                                    null,
                                    wanted.reports())))));
  }

  @Get("/comparisons{?scenario*}")
  @Produces({"application/json", "text/csv"})
  @Override
  public HttpResponse<?> compare(
      HttpRequest<?> request, @QueryValue @Nullable List<String> scenario) {
    List<String> names = request.getParameters().getAll("scenario");
    if (names.size() < 2 || names.size() > MOST_COMPARED) {
      return ProblemDetails.answer(
          HttpStatus.BAD_REQUEST,
          "Name two to six scenarios, each with scenario=; " + names.size() + " are named.");
    }
    List<Forecast> found = new ArrayList<>();
    for (String name : names) {
      Optional<ScenarioDocument> document = scenarios.find(name);
      if (document.isEmpty()) {
        return ProblemDetails.answer(
            HttpStatus.NOT_FOUND,
            "There is no scenario " + name + ". GET /api/scenarios lists them.");
      }
      Checked<Scenario> checked = desk.check(document.get(), scenarios);
      if (!checked.isPresent()) {
        return ProblemDetails.noLongerHolds(name, checked.problems());
      }
      found.add(desk.forecast(checked.get()));
    }
    return Wanted.of(
        request,
        List.of(Reporting.DEFAULT),
        wanted ->
            wanted.csv()
                ? Wanted.csv(Reporting.beside(found).csv(), "comparison", "compare")
                : HttpResponse.ok(
                    new ReportAnswer(
                        "compare", "Forecasts side by side", Reporting.beside(found).json())));
  }
}
