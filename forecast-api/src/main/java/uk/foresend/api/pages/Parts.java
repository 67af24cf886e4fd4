package uk.foresend.api.pages;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import reactor.core.publisher.Flux;
import uk.foresend.api.pages.files.Sending;

/** The parts of a form with files, taken into memory as they come. */
final class Parts {
  private Parts() {}

  /** Returns what a form sent, once all of it is here. */
  static Sending of(MultipartBody body) {
    Sending sent = Sending.empty();
    Flux.from(body).doOnNext(part -> take(part, sent)).blockLast();
    return sent;
  }

  private static void take(CompletedPart part, Sending sent) {
    try {
      byte[] bytes = part.getBytes();
      if (part instanceof CompletedFileUpload file) {
        sent.file(part.getName(), file.getFilename(), bytes);
      } else {
        sent.word(part.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
