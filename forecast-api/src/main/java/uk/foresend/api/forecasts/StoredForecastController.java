package uk.foresend.api.forecasts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.result.Working;
import uk.foresend.scenario.Scenario;

/** Forecasts of the scenarios that are kept. */
@Controller("/api/scenarios")
@ExecuteOn(TaskExecutors.BLOCKING)
final class StoredForecastController implements StoredForecastApi {
  private final Scenarios scenarios;
  private final Desk desk;
  private final Forecasts forecasts;
  private final Keeping keeping;

  StoredForecastController(Scenarios scenarios, Desk desk, Forecasts forecasts, Keeping keeping) {
    this.scenarios = scenarios;
    this.desk = desk;
    this.forecasts = forecasts;
    this.keeping = keeping;
  }

  @Get("/{id:.+}/forecast{?version}")
  @Produces({"application/json", "text/csv"})
  @Override
  public HttpResponse<?> forecast(
      HttpRequest<?> request, String id, @QueryValue @Nullable Integer version) {
    return Wanted.of(
        request,
        List.of(Reporting.DEFAULT),
        wanted ->
            with(
                id,
                version,
                (kept, scenario) ->
                    wanted.answer(
                        forecasts.tell(
                            scenario.get(),
                            scenario.problems(),
                            kept.line().number(),
                            wanted.reports()))));
  }

  @Post("/{id:.+}/forecast{?version}")
  @Override
  public HttpResponse<?> keep(String id, @QueryValue @Nullable Integer version) {
    return with(
        id,
        version,
        (kept, scenario) ->
            keeping.keep(
                scenarios.read(kept.written(), id).get(), kept.written(), kept.line().number()));
  }

  @Get("/{id:.+}/workings/{figure}")
  @Produces({"application/json", "text/csv"})
  @Override
  public HttpResponse<?> working(HttpRequest<?> request, String id, String figure) {
    return Wanted.of(
        request,
        List.of(Reporting.DEFAULT),
        wanted ->
            with(
                id,
                null,
                (kept, scenario) -> {
                  Optional<Working> working = desk.explain(scenario.get(), figure);
                  if (working.isEmpty()) {
                    Problem unknown = desk.unknown(scenario.get(), figure);
                    return ProblemDetails.answer(
                        HttpStatus.NOT_FOUND,
                        unknown.what()
                            + " "
                            + unknown.hint()
                            + " GET /api/catalogue/figures lists the figures.");
                  }
                  return wanted.csv()
                      ? Wanted.csv(Reporting.working(working.get()).csv(), id, "working")
                      : HttpResponse.ok(WorkingAnswer.of(working.get()));
                }));
  }

  private HttpResponse<?> with(
      String id,
      @Nullable Integer version,
      BiFunction<Scenarios.Kept, Checked<Scenario>, HttpResponse<?>> answer) {
    Optional<Scenarios.Kept> kept =
        (version == null ? scenarios.latest(id) : scenarios.version(id, version))
            .filter(one -> !one.line().deletes());
    if (kept.isEmpty()) {
      return ProblemDetails.answer(
          HttpStatus.NOT_FOUND,
          "There is no scenario "
              + id
              + (version == null ? "" : " version " + version)
              + ". GET /api/scenarios lists them.");
    }
    Checked<Scenario> scenario =
        scenarios.read(kept.get().written(), id).then(document -> desk.check(document, scenarios));
    return scenario.isPresent()
        ? answer.apply(kept.get(), scenario)
        : ProblemDetails.noLongerHolds(id, scenario.problems());
  }
}
