package uk.foresend.api.pages.words;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form sent, in an address or in a body. */
public final class Sent {
  /** More than any what-if has fields. */
  private static final int MOST_FIELDS = 20_000;

  private Sent() {}

  /** Returns what stands in the address. */
  public static Map<String, List<String>> query(HttpRequest<?> request) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    for (String name : request.getParameters().names()) {
      sent.put(name, request.getParameters().getAll(name));
    }
    return sent;
  }

  /** Returns what stands in the body of a form. */
  public static Map<String, List<String>> form(byte[] body) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    try {
      new QueryStringDecoder(
              new String(body, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, MOST_FIELDS)
          .parameters()
          // browsers end the lines of a text as no document does
          .forEach(
              (name, values) ->
                  sent.put(name, values.stream().map(one -> one.replace("\r\n", "\n")).toList()));
    } catch (IllegalArgumentException torn) {
      throw new HttpStatusException(HttpStatus.BAD_REQUEST, "The form cannot be read.");
    }
    return sent;
  }

  /** Returns one value; empty when it was not sent. */
  public static String one(Map<String, List<String>> sent, String name) {
    return sent.getOrDefault(name, List.of("")).get(0).strip();
  }
}
