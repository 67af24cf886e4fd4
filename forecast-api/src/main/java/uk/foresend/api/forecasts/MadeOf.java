package uk.foresend.api.forecasts;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foresend.Forecaster;
import uk.foresend.result.Stamp;
import uk.foresend.scenario.Scenario;

/**
 * What a forecast was made of.
 *
 * @param scenario the id of the scenario
 * @param version the number of its version; absent for a document that is not kept
 * @param title its title
 * @param council the name of the council
 * @param asAt the date on which it stands
 * @param hash the SHA-256 of the resolved document in hexadecimal
 * @param engine the version of the engine
 */
@Introspected
@Schema(name = "MadeOf")
public record MadeOf(
    @Schema(example = "dorset/2026") String scenario,
    @Schema(example = "1") @Nullable Integer version,
    String title,
    @Schema(example = "Dorset") String council,
    LocalDate asAt,
    String hash,
    @Schema(example = "1") String engine) {

  static MadeOf of(Stamp stamp, @Nullable Integer version) {
    return new MadeOf(
        stamp.scenario(),
        version,
        stamp.title(),
        stamp.council(),
        stamp.asAt(),
        stamp.hash(),
        stamp.engine());
  }

  /** Returns what is made of a scenario by this engine. */
  public static MadeOf of(Scenario scenario, @Nullable Integer version) {
    return new MadeOf(
        scenario.id(),
        version,
        scenario.title(),
        scenario.base().setup().councilName(),
        scenario.base().setup().asAt(),
        scenario.hash(),
        Forecaster.ENGINE_VERSION);
  }
}
