package uk.foresend.api;

import uk.foresend.io.ScenarioFiles;

/** Documents for tests, made from the small worked case that is shipped. */
public final class Documents {
  public static final String BASELINE = "worked/minimal";
  public static final String WHAT_IF = "worked/minimal/fees-held";

  private Documents() {}

  /** Returns the what-if of the worked case under another id and title. */
  public static String whatIf(String id, String title) {
    return shipped(WHAT_IF)
        .replaceFirst("(?m)^id: .*$", "id: " + id)
        .replaceFirst("(?m)^title: .*$", "title: " + title);
  }

  /** Returns the what-if of the worked case, without id and title, with another factor. */
  public static String inPassing(String factor) {
    return shipped(WHAT_IF)
        .replaceAll("(?m)^(id|title|question|found): .*\n", "")
        .replace("multiply: 0.97", "multiply: " + factor);
  }

  /** Returns a shipped document as it is written. */
  public static String shipped(String id) {
    return ScenarioFiles.shipped().text(id).orElseThrow();
  }
}
