package uk.foresend.api.scenarios;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Written;
import uk.foresend.api.problems.ProblemDetails;

/** Answers with a kept document, in YAML or JSON as the reader accepts. */
@Singleton
final class Reading {
  private final Scenarios scenarios;

  Reading(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  MutableHttpResponse<?> answer(HttpRequest<?> request, Scenarios.Kept kept) {
    if (kept.line().deletes()) {
      return ProblemDetails.answer(
          HttpStatus.GONE, "Version " + kept.line().number() + " is the deletion of the scenario.");
    }
    Format format = wanted(request).orElse(kept.written().format());
    if (format == kept.written().format()) {
      return document(kept, kept.written());
    }
    var document = scenarios.read(kept.written(), kept.line().scenario());
    return document.isPresent()
        ? document(kept, new Written(format.write(document.get().root()), format))
        : ProblemDetails.unreadable(document.problems());
  }

  private static MutableHttpResponse<?> document(Scenarios.Kept kept, Written written) {
    return HttpResponse.ok(written.bytes())
        .contentType(MediaType.of(written.format().mediaType() + "; charset=utf-8"))
        .header(HttpHeaders.ETAG, kept.line().etag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  private static Optional<Format> wanted(HttpRequest<?> request) {
    return request.accept().stream()
        .map(MediaType::getName)
        .flatMap(name -> Format.ofMediaType(name).stream())
        .findFirst();
  }
}
