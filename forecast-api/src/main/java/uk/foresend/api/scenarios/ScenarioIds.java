package uk.foresend.api.scenarios;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What the id of a scenario may be: words in lower case with hyphens, parted by slashes. */
public final class ScenarioIds {
  /** The longest. */
  public static final int MAX_LENGTH = 200;

  private static final Pattern SHAPE =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*");

  /** Words that mean something in the addresses of the API after an id. */
  private static final Set<String> RESERVED = Set.of("versions", "forecast", "workings");

  private ScenarioIds() {}

  /** Whether a scenario may be kept under an id. */
  public static boolean allows(String id) {
    return id.length() <= MAX_LENGTH
        && SHAPE.matcher(id).matches()
        && Arrays.stream(id.split("/")).noneMatch(RESERVED::contains);
  }
}
