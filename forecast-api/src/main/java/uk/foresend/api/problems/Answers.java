package uk.foresend.api.problems;

/**
 * The answers that several requests have alike, most of them with problems: where the API's
 * description has them, written once in {@code src/main/openapi/answers.yml}.
 */
public final class Answers {
  private static final String WHERE = "#/components/responses/";

  /** 200: A document, in the form that is asked for. */
  public static final String DOCUMENT = WHERE + "Document";

  /** 204: It is deleted; there is nothing to read. */
  public static final String DELETED = WHERE + "Deleted";

  /** 400: The document that was sent is no document. */
  public static final String CANNOT_BE_READ = WHERE + "CannotBeRead";

  /** 404: There is no scenario of the id. */
  public static final String NO_SUCH_SCENARIO = WHERE + "NoSuchScenario";

  /** 404: There is no scenario of the id, or it has no such version. */
  public static final String NO_SUCH_VERSION = WHERE + "NoSuchVersion";

  /** 404: No forecast is kept under the key. */
  public static final String NOTHING_KEPT = WHERE + "NothingKept";

  /** 412: The scenario changed since it was read. */
  public static final String SOMEBODY_WAS_QUICKER = WHERE + "SomebodyWasQuicker";

  /** 422: The scenario is refused, with every problem. */
  public static final String HAS_PROBLEMS = WHERE + "HasProblems";

  /** 428: The request must say which version it changes. */
  public static final String NEEDS_IF_MATCH = WHERE + "NeedsIfMatch";

  private Answers() {}
}
