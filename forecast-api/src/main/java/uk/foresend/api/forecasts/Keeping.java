package uk.foresend.api.forecasts;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foresend.Forecaster;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.desk.Written;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.scenarios.Recorder;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.api.scenarios.Source;
import uk.foresend.problem.Checked;
import uk.foresend.report.Reports;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** Keeps forecasts, and makes kept ones again to see that they come out the same. */
@Singleton
final class Keeping {
  private final Scenarios scenarios;
  private final Desk desk;
  private final Forecasts forecasts;
  private final ForecastStore store;

  Keeping(Scenarios scenarios, Desk desk, Forecasts forecasts, ForecastStore store) {
    this.scenarios = scenarios;
    this.desk = desk;
    this.forecasts = forecasts;
    this.store = store;
  }

  /**
   * Answers to the wish to keep the forecast of a document: 201, or 200 when it is kept already.
   */
  HttpResponse<?> keep(ScenarioDocument document, Written written, @Nullable Integer version) {
    Recorder library = new Recorder(scenarios);
    Checked<Scenario> scenario = desk.check(document, library);
    if (!scenario.isPresent()) {
      return ProblemDetails.unsound(scenario.problems());
    }
    Forecasts.Told told = told(scenario, version);
    boolean added = store.keep(told, Reports.ofScenario(), library.sources(document.id(), written));
    URI address = URI.create("/api/forecasts/" + told.answer().key());
    ForecastAnswer answer =
        store.find(told.answer().key()).orElseThrow().answer().with(List.of(Reporting.DEFAULT));
    return added
        ? HttpResponse.created(answer, address)
        : HttpResponse.ok(answer).header("Location", address.toString());
  }

  /** Answers whether a kept forecast comes out the same when it is made again. */
  HttpResponse<?> remake(String key) {
    Optional<Forecasts.Told> kept = store.find(key);
    return kept.isPresent() ? HttpResponse.ok(remade(key, kept.get())) : unknown(key);
  }

  /** Answers that there is no such forecast. */
  static HttpResponse<?> unknown(String key) {
    return ProblemDetails.answer(
        HttpStatus.NOT_FOUND,
        "No forecast is kept under " + key + ". GET /api/forecasts lists the latest.");
  }

  private RemadeAnswer remade(String key, Forecasts.Told kept) {
    Checked<Scenario> scenario = Source.scenario(store.sources(key), desk);
    boolean identical =
        scenario.isPresent() && same(told(scenario, kept.answer().madeOf().version()), kept);
    return new RemadeAnswer(
        key, identical, kept.answer().madeOf().engine(), Forecaster.ENGINE_VERSION);
  }

  private static boolean same(Forecasts.Told now, Forecasts.Told then) {
    return now.answer().kept(now.answer().reports()).equals(then.answer())
        && now.csv().equals(then.csv());
  }

  private Forecasts.Told told(Checked<Scenario> scenario, @Nullable Integer version) {
    return forecasts.tell(scenario.get(), scenario.problems(), version, Reports.ofScenario());
  }
}
