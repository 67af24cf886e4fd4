package uk.foresend.api.reference;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverWords;

/**
 * A number that a scenario may give and a lever may change.
 *
 * @param id its word in documents
 * @param label what people call it
 * @param help what it means, with a hint of its formula
 * @param unit its unit
 * @param kind whether it is a stock, which stands at a moment, or a flow, which passes in a time
 * @param least the least value allowed
 * @param most the greatest value allowed
 * @param neutral the value at which its mechanism is absent; absent when it must be given
 * @param stage the stage of the engine that reads it
 * @param scopes what it may be given for
 */
@Introspected
@Schema(name = "Driver")
public record DriverEntry(
    @Schema(example = "top-up-growth") String id,
    @Schema(example = "Growth in top-ups and fees") String label,
    @Schema(example = "Growth a year in top-ups or fees, in the month of uplift of the setting.")
        String help,
    @Schema(example = "rate a year") String unit,
    @Schema(example = "flow") String kind,
    @Schema(example = "-0.5") double least,
    @Schema(example = "1") double most,
    @Nullable @Schema(example = "0") Double neutral,
    @Schema(example = "cost") String stage,
    @ArraySchema(
            arraySchema = @Schema(example = "[\"authority\", \"setting\"]"),
            schema = @Schema(example = "setting"))
        List<String> scopes) {

  static DriverEntry of(Driver driver, DriverWords words) {
    return new DriverEntry(
        driver.id(),
        words.label(driver),
        words.help(driver),
        driver.unit().label(),
        word(driver.kind()),
        driver.least(),
        driver.most(),
        driver.neutral().isPresent() ? driver.neutral().getAsDouble() : null,
        word(driver.stage()),
        driver.scopes().stream().map(DriverEntry::word).toList());
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
