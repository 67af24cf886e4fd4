package uk.foresend.api.scenarios;

import java.util.Arrays;

/** What If-Match and If-None-Match say about the version a sender knows. */
final class EntityTags {
  private EntityTags() {}

  /** Whether a header names a version, or any; a weak tag names none. */
  static boolean name(String header, VersionLine version) {
    return Arrays.stream(header.split(","))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || tag.equals(version.etag()));
  }
}
