package uk.foresend.io.council;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foresend.history.CeaseReason;
import uk.foresend.history.Decision;

/** The published codes of the person-level return (guide to the 2025 survey, version 1.4). */
final class ReturnCodes {
  private static final List<CeaseReason> REASONS =
      List.of(
          CeaseReason.MAXIMUM_AGE,
          CeaseReason.NEEDS_MET,
          CeaseReason.HIGHER_EDUCATION,
          CeaseReason.EMPLOYMENT,
          CeaseReason.TRANSFER,
          CeaseReason.NO_ENGAGEMENT,
          CeaseReason.LEFT_ENGLAND,
          CeaseReason.DECEASED,
          CeaseReason.OTHER);

  /** Why a plan ceased, 1 to 9. */
  static final Map<String, CeaseReason> CEASED =
      REASONS.stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  reason -> String.valueOf(REASONS.indexOf(reason) + 1), Function.identity()));

  /** What became of a request or an assessment. */
  static final Map<String, Decision> DECISIONS =
      Arrays.stream(Decision.values())
          .collect(Collectors.toUnmodifiableMap(Decision::code, Function.identity()));

  /** Types of need, by the key of a scenario's need: Down syndrome is kept apart. */
  static final Map<String, String> NEEDS =
      Stream.of(
              "SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "DS",
              "OTH")
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), code -> code.toLowerCase(Locale.ROOT)));

  /** Settings that are no school. */
  static final Map<String, String> SETTINGS =
      SettingMapping.SEN_SETTINGS.stream()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));

  private ReturnCodes() {}
}
