package uk.foresend.api.forecasts;

import io.micronaut.core.annotation.Nullable;
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
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.api.scenarios.Incoming;
import uk.foresend.report.ScenarioReport;

/** Forecasts that are kept: each immutable, under the hash of what it was made of. */
@Controller("/api/forecasts")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ForecastController implements ForecastApi {
  private static final int LISTED = 100;
  private static final String FOR_EVER = "private, max-age=31536000, immutable";

  private final Incoming incoming;
  private final Keeping keeping;
  private final ForecastStore store;

  ForecastController(Incoming incoming, Keeping keeping, ForecastStore store) {
    this.incoming = incoming;
    this.keeping = keeping;
    this.store = store;
  }

  @Get
  @Override
  public KeptList list() {
    return new KeptList(store.last(LISTED));
  }

  @Post
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
  @Override
  public HttpResponse<?> keep(
      HttpRequest<?> request, @Parameter(hidden = true) @Body @Nullable byte[] body) {
    return incoming.read(
        request, body, (document, written) -> keeping.keep(document, written, null));
  }

  @Get("/{key}")
  @Produces({"application/json", "text/csv"})
  @Override
  public HttpResponse<?> read(HttpRequest<?> request, String key) {
    return Wanted.of(
        request,
        List.of("all"),
        wanted -> {
          Optional<Forecasts.Told> told = store.find(key);
          return told.isPresent() ? answer(wanted, told.get()) : Keeping.unknown(key);
        });
  }

  @Get("/{key}/remade")
  @Override
  public HttpResponse<?> remake(String key) {
    return keeping.remake(key);
  }

  private static HttpResponse<?> answer(Wanted wanted, Forecasts.Told told) {
    List<String> names = wanted.reports().stream().map(ScenarioReport::id).toList();
    List<String> kept = told.answer().reports().stream().map(ReportAnswer::id).toList();
    if (wanted.csv()) {
      int at = kept.indexOf(names.get(0));
      return at < 0
          ? ProblemDetails.answer(
              HttpStatus.NOT_FOUND, "The forecast was kept before there was such a report.")
          : Wanted.csv(told.csv().get(at), told.answer().madeOf().scenario(), names.get(0));
    }
    return HttpResponse.ok(told.answer().with(names))
        .header(HttpHeaders.ETAG, '"' + told.answer().key() + '"')
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CACHE_CONTROL, FOR_EVER);
  }
}
