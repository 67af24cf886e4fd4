package uk.foresend.api.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import uk.foresend.api.problems.ProblemDetails;

/** Hands out the style sheet and scripts, to be kept by the browser until they change. */
@Hidden
@Controller(Assets.ROOT)
final class AssetController {
  private final Assets assets;

  AssetController(Assets assets) {
    this.assets = assets;
  }

  @Get("/{name}")
  HttpResponse<?> file(String name) {
    return assets
        .file(name)
        .<HttpResponse<?>>map(
            bytes ->
                HttpResponse.ok(bytes)
                    .contentType(MediaType.of(Assets.kind(name)))
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .orElseGet(
            () -> ProblemDetails.answer(HttpStatus.NOT_FOUND, "There is nothing at this address."));
  }
}
