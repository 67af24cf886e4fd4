package uk.foresend.api.scenarios;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import uk.foresend.api.problems.ProblemDetails;

/** Who a request says it comes from: the header {@code Foresend-Author}, in UTF-8. */
final class Author {
  private static final String HEADER = "Foresend-Author";
  private static final int LONGEST = 100;

  private Author() {}

  /** Answers with the name, empty when none is said; 400 when it is no name or too long to keep. */
  static HttpResponse<?> of(HttpRequest<?> request, Function<String, HttpResponse<?>> answer) {
    String said = request.getHeaders().get(HEADER);
    String name = said == null ? "" : utf8(said);
    return wrong(name).<HttpResponse<?>>map(Author::refused).orElseGet(() -> answer.apply(name));
  }

  /** Says what is wrong with a name; empty when it can be kept. */
  static Optional<String> wrong(String name) {
    if (name.codePointCount(0, name.length()) > LONGEST || name.length() > LONGEST) {
      return Optional.of("is longer than " + LONGEST + " letters.");
    }
    return name.codePoints().anyMatch(Author::isNoLetter)
        ? Optional.of("holds a character that is no letter.")
        : Optional.empty();
  }

  private static boolean isNoLetter(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  private static HttpResponse<?> refused(String why) {
    return ProblemDetails.answer(
        HttpStatus.BAD_REQUEST, HEADER + " " + why + " Nothing was changed.");
  }

  /** Reads as UTF-8 what the wire hands over byte by byte; as it stands when it is not UTF-8. */
  private static String utf8(String bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return bytes;
    }
  }
}
