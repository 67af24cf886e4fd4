package uk.foresend.fit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foresend.history.ByPlacement;
import uk.foresend.quantity.Count;
import uk.foresend.result.PlanSeries;

/**
 * The columns of the census that make up each main setting.
 *
 * <p>Units and resourced provision are counted with their schools, since councils changed how they
 * record them from one January to the next (Dorset: 92, 442, 128). Nothing is read from the
 * published sum of those educated elsewhere, whose meaning changed in 2024.
 */
final class Placements {
  private static final Map<PlanSeries, Set<String>> COLUMNS = new EnumMap<>(PlanSeries.class);

  static {
    COLUMNS.put(
        PlanSeries.MAINSTREAM,
        Stream.of("la_maintained", "academy", "free_school")
            .flatMap(owner -> Stream.of("", "_resourced_provision", "_senunit").map(owner::concat))
            .map("mainstream_"::concat)
            .collect(Collectors.toUnmodifiableSet()));
    COLUMNS.put(
        PlanSeries.STATE_SPECIAL,
        Set.of(
            "special_la_maintained",
            "special_academy_free",
            "special_academy",
            "special_free_school"));
    COLUMNS.put(
        PlanSeries.INDEPENDENT_SPECIAL, Set.of("special_independent", "special_non_maintained"));
    COLUMNS.put(
        PlanSeries.POST_16,
        Set.of(
            "general_fe_tertiary_colleges", "specialist_post_16_institutions", "ukrlp_provider"));
  }

  private Placements() {}

  /**
   * Returns the plans counted that are placed in a setting; {@code NaN} for a council whose
   * placements in the main settings were not published.
   */
  static double of(ByPlacement census, PlanSeries series) {
    boolean published =
        COLUMNS.values().stream()
            .flatMap(Set::stream)
            .anyMatch(column -> census.placed(column).filter(Placements::some).isPresent());
    return published
        ? columns(series).stream()
            .flatMap(column -> census.placed(column).stream())
            .mapToDouble(Count::value)
            .sum()
        : Double.NaN;
  }

  /** Returns the columns of a setting. */
  static Set<String> columns(PlanSeries series) {
    return COLUMNS.getOrDefault(series, Set.of());
  }

  private static boolean some(Count count) {
    return count.compareTo(Count.ZERO) > 0;
  }
}
