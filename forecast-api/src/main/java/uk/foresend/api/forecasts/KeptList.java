package uk.foresend.api.forecasts;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * A list of kept forecasts.
 *
 * @param forecasts the forecasts, the latest first
 */
@Introspected
public record KeptList(List<KeptLine> forecasts) {}
