package uk.foresend.api.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.desk.Shown;
import uk.foresend.problem.Problem;

/**
 * The body of every answer that is not what was asked for, as RFC 9457 has it, with the problems of
 * a document and their places.
 *
 * @param type the kind of problem; {@code about:blank} when the status says it all
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what happened here, and what to do
 * @param id the number under which our log has more; only for our own faults
 * @param problems what is wrong with the document, worst first
 */
@Introspected
@Schema(name = "ProblemDetails", description = "RFC 9457 problem details")
public record ProblemDetails(
    @Schema(example = "urn:foresend:problem:scenario") String type,
    @Schema(example = "The scenario has problems") String title,
    @Schema(example = "422") int status,
    @Schema(example = "Put these right and send it again. Nothing was changed.") String detail,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Item> problems) {

  /** The media type of the body. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String SENT = "Put these right and send it again. Nothing was changed.";
  private static final String KIND = "urn:foresend:problem:";

  /** One thing that is wrong. */
  @Introspected
  @Schema(name = "Problem")
  public record Item(
      @Schema(example = "invalid", description = "refused, invalid, warning or note")
          String severity,
      @Schema(example = "levers[2].share") String place,
      @Schema(example = "dorset/2026/fees-held") String document,
      @Schema(example = "14", description = "from 1; 0 when unknown") int line,
      @Schema(example = "12", description = "from 1; 0 when unknown") int column,
      @Schema(example = "levers[2].share is 1.4, but must be between 0 and 1.") String what,
      @Schema(example = "Maybe you meant 0.14.") String hint) {

    /** Returns a problem as it is told over HTTP. */
    public static Item of(Problem problem) {
      return new Item(
          problem.severity().name().toLowerCase(java.util.Locale.ROOT),
          problem.where().path(),
          problem.where().document(),
          problem.where().line(),
          problem.where().column(),
          problem.what(),
          problem.hint());
    }
  }

  /** Returns the items of all. */
  public static List<Item> items(List<Problem> problems) {
    return Shown.of(problems).stream().map(Item::of).toList();
  }

  /** Returns an answer that the status explains, with what to do. */
  public static MutableHttpResponse<ProblemDetails> answer(HttpStatus status, String detail) {
    return answer(status, status.getReason(), detail);
  }

  /** Returns an answer with a title of its own. */
  public static MutableHttpResponse<ProblemDetails> answer(
      HttpStatus status, String title, String detail) {
    return respond(of(status, title, detail));
  }

  static ProblemDetails of(HttpStatus status, String detail) {
    return of(status, status.getReason(), detail);
  }

  private static ProblemDetails of(HttpStatus status, String title, String detail) {
    return new ProblemDetails("about:blank", title, status.getCode(), detail, null, List.of());
  }

  /** Returns the answer to a document that cannot be read at all: 400. */
  public static MutableHttpResponse<ProblemDetails> unreadable(List<Problem> problems) {
    return listing(
        HttpStatus.BAD_REQUEST, "document", "The document cannot be read", SENT, problems);
  }

  /** Returns the answer to a question about a kept scenario that no longer holds: 422. */
  public static MutableHttpResponse<ProblemDetails> noLongerHolds(
      String scenario, List<Problem> problems) {
    return listing(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "scenario",
        "The scenario no longer holds",
        scenario
            + " was sound when it was saved; what it extends, or Foresend, has changed since. To"
            + " put it right, GET it, change it, and PUT it with If-Match.",
        problems);
  }

  /** Returns the answer to a scenario with problems: 422. */
  public static MutableHttpResponse<ProblemDetails> unsound(List<Problem> problems) {
    return respond(ofUnsound(problems));
  }

  static ProblemDetails ofUnsound(List<Problem> problems) {
    return new ProblemDetails(
        KIND + "scenario",
        "The scenario has problems",
        HttpStatus.UNPROCESSABLE_ENTITY.getCode(),
        SENT,
        null,
        items(problems));
  }

  /** Returns the answer to a reconciliation with problems: 422. */
  public static MutableHttpResponse<ProblemDetails> unreconciled(List<Problem> problems) {
    return listing(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "reconciliation",
        "The reconciliation has problems",
        SENT,
        problems);
  }

  /** Returns the answer to a question whose words have problems: 400. */
  public static MutableHttpResponse<ProblemDetails> asked(List<Problem> problems) {
    return listing(
        HttpStatus.BAD_REQUEST,
        "question",
        "The question has problems",
        "Put these right and ask again.",
        problems);
  }

  /** Returns what is said of a fault of ours: the number to ask for. */
  static ProblemDetails ourFault(String id) {
    return new ProblemDetails(
        KIND + "fault",
        "Something went wrong in Foresend",
        HttpStatus.INTERNAL_SERVER_ERROR.getCode(),
        "It is no fault of yours. The log tells more under this id.",
        id,
        List.of());
  }

  private static MutableHttpResponse<ProblemDetails> listing(
      HttpStatus status, String kind, String title, String detail, List<Problem> problems) {
    return respond(
        new ProblemDetails(KIND + kind, title, status.getCode(), detail, null, items(problems)));
  }

  static MutableHttpResponse<ProblemDetails> respond(ProblemDetails body) {
    return HttpResponse.<ProblemDetails>status(HttpStatus.valueOf(body.status()))
        .body(body)
        .contentType(MediaType.of(MEDIA_TYPE));
  }
}
