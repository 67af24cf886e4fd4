package uk.foresend.api.scenarios;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.foresend.api.desk.Shown;

/** What If-Match and If-None-Match say about the version a sender knows (RFC 9110, 8.8.3). */
final class EntityTags {
  private static final String TAG = "(W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"";
  private static final Pattern WELL_FORMED =
      Pattern.compile("\\s*(\\*|" + TAG + "(\\s*,\\s*" + TAG + ")*)\\s*");
  private static final Pattern OURS = Pattern.compile("\"[1-9]\\d{0,8}\"");

  private EntityTags() {}

  /** Whether a header names a version, or any; a weak tag names none. */
  static boolean name(String header, VersionLine version) {
    return tags(header).anyMatch(tag -> tag.equals("*") || tag.equals(version.etag()));
  }

  /** Whether a header names a version before one, so that somebody was quicker. */
  static boolean nameEarlier(String header, VersionLine version) {
    return tags(header)
        .filter(tag -> OURS.matcher(tag).matches())
        .mapToInt(tag -> Integer.parseInt(tag.substring(1, tag.length() - 1)))
        .anyMatch(number -> number < version.number());
  }

  /** Says what is wrong with the tags of a request: one that is none, or a weak one to match. */
  static Optional<String> wrong(HttpRequest<?> request) {
    return wrong(request, HttpHeaders.IF_MATCH, false)
        .or(() -> wrong(request, HttpHeaders.IF_NONE_MATCH, true));
  }

  private static Optional<String> wrong(HttpRequest<?> request, String name, boolean weak) {
    String header = request.getHeaders().get(name);
    if (header == null || (well(header) && (weak || tags(header).noneMatch(EntityTags::isWeak)))) {
      return Optional.empty();
    }
    String but =
        well(header)
            ? "which is weak and cannot say which version is meant"
            : "which is no entity tag";
    return Optional.of(
        "%s is %s, %s. Write the tag as ETag gave it, in double quotes: %s: \"3\". Nothing was changed."
            .formatted(name, Shown.brief(header), but, name));
  }

  private static boolean well(String header) {
    return WELL_FORMED.matcher(header).matches();
  }

  private static boolean isWeak(String tag) {
    return tag.startsWith("W/");
  }

  private static Stream<String> tags(String header) {
    return Arrays.stream(header.split(",")).map(String::strip);
  }
}
