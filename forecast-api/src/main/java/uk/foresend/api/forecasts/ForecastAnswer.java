package uk.foresend.api.forecasts;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import uk.foresend.api.problems.ProblemDetails;

/**
 * A forecast as it is answered.
 *
 * @param key the key under which it is kept, or would be: the same documents and the same engine
 *     give the same key
 * @param kept whether it is kept under that key
 * @param madeOf what it was made of
 * @param warnings what to read with it
 * @param reports the reports asked for
 */
@Introspected
@Schema(name = "Forecast")
public record ForecastAnswer(
    String key,
    boolean kept,
    MadeOf madeOf,
    List<ProblemDetails.Item> warnings,
    List<ReportAnswer> reports) {

  /** Returns the same as kept, with these reports. */
  ForecastAnswer kept(List<ReportAnswer> others) {
    return new ForecastAnswer(key, true, madeOf, warnings, others);
  }

  /** Returns the same with the reports of these names. */
  ForecastAnswer with(List<String> names) {
    return new ForecastAnswer(
        key,
        kept,
        madeOf,
        warnings,
        reports.stream().filter(report -> names.contains(report.id())).toList());
  }
}
