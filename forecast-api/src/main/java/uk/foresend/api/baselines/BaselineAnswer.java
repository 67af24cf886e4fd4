package uk.foresend.api.baselines;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import uk.foresend.StartingPoints;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.io.CommentedYaml;
import uk.foresend.result.Gap;
import uk.foresend.result.ReplaceFirst;

/**
 * A scenario to start from.
 *
 * @param scenario the id that the document gives itself
 * @param council the council's code
 * @param document the document, as YAML with its comments
 * @param replaceFirst what the council should put its own figures in place of, the largest first
 * @param missing what was missing, and what stands in its place
 * @param warnings what to read with it
 */
@Introspected
@Schema(name = "Baseline")
public record BaselineAnswer(
    @Schema(example = "dorset/2025-start") String scenario,
    @Schema(example = "838") String council,
    String document,
    List<Replace> replaceFirst,
    List<Missing> missing,
    List<ProblemDetails.Item> warnings) {

  /**
   * A number to replace, and what moving it does to the balance when protection ends, before and
   * after the grant.
   */
  @Introspected
  @Schema(name = "ReplaceFirst")
  public record Replace(
      String id,
      String what,
      String confidence,
      String moved,
      BigDecimal effect,
      BigDecimal afterGrant,
      String advice) {
    static Replace of(ReplaceFirst one) {
      return new Replace(
          one.id(),
          one.what(),
          one.confidence().id(),
          one.moved(),
          one.effect().inPounds(),
          one.afterGrant().inPounds(),
          one.advice());
    }
  }

  /** A figure that was missing, and what stands in its place. */
  @Introspected
  @Schema(name = "Missing")
  public record Missing(String subject, String missing, String instead) {
    static Missing of(Gap gap) {
      return new Missing(gap.subject(), gap.missing(), gap.instead());
    }
  }

  static BaselineAnswer of(StartingPoints.Start start) {
    return new BaselineAnswer(
        start.scenario().id(),
        start.council().code(),
        CommentedYaml.write(start.document()),
        start.replace().stream().map(Replace::of).toList(),
        start.gaps().stream().map(Missing::of).toList(),
        ProblemDetails.items(start.scenario().warnings()));
  }
}
