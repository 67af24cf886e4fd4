package uk.foresend.api.forecasts;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foresend.result.Told;
import uk.foresend.result.Working;

/**
 * The working of a figure as the API answers it.
 *
 * @param figure the key of the figure or driver; empty for a bare number
 * @param label what it is
 * @param value its value
 * @param formula how it was computed
 * @param step how it is taken into the figure above it
 * @param source where it comes from when it was not computed; empty otherwise
 * @param inputs what it was computed from, in the order in which they are taken
 */
@Introspected
@Schema(name = "Working")
public record WorkingAnswer(
    @Schema(example = "closing@2027-28") String figure,
    @Schema(example = "DSG balance at 31 March, 2027-28") String label,
    Value value,
    @Schema(example = "opening + in-year + cleared by policies") String formula,
    @Schema(
            example = "beside",
            allowableValues = {"plus", "less", "times", "over", "at most", "at least", "beside"})
        String step,
    @Schema(example = "") String source,
    List<WorkingAnswer> inputs) {

  /**
   * A value in words, and bare beside its unit.
   *
   * @param words as people read it
   * @param number the bare number; absent for what is none
   * @param plain bare, with its dated steps
   * @param unit the unit of the bare number; empty for what has none
   */
  @Introspected
  @Schema(name = "Value")
  public record Value(
      @Schema(example = "−£152,630,288.94") String words,
      @Nullable @Schema(example = "-152630288.94") BigDecimal number,
      @Schema(example = "-152630288.94") String plain,
      @Schema(example = "£") String unit) {

    static Value of(Told told) {
      return new Value(told.words(), told.number().orElse(null), told.plain(), told.unit());
    }
  }

  static WorkingAnswer of(Working working) {
    return new WorkingAnswer(
        working.figure(),
        working.label(),
        Value.of(working.value()),
        working.formula(),
        working.step().word(),
        working.source(),
        working.inputs().stream().map(WorkingAnswer::of).toList());
  }
}
