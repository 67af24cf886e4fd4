package uk.foresend.io.council;

import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import uk.foresend.history.CensusDay;
import uk.foresend.history.SmallNumbers;
import uk.foresend.io.GivenTable;
import uk.foresend.io.Reading;

/** Returns held in memory, for tests. */
final class Returns {
  static final CensusDay EARLIER = CensusDay.ofJanuary(2025);
  static final CensusDay LATER = CensusDay.ofJanuary(2026);
  static final Set<String> SETTINGS =
      Set.of(
          "mainstream",
          "resourced",
          "state-special",
          "independent",
          "alternative",
          "post-16",
          "other");

  static final EnglandMix MIX = sound(EnglandMix.of(REFERENCE));

  private Returns() {}

  static SyntheticReturns synthetic(int opening, int joining) {
    return synthetic(7, opening, joining);
  }

  static SyntheticReturns synthetic(long seed, int opening, int joining) {
    return new SyntheticReturns(seed, opening, joining, EARLIER, LATER, MIX);
  }

  static Sen2Return reader(Reading reading) {
    return new Sen2Return(
        SettingMapping.read(new StringReader(SyntheticReturns.MAPPING), "mapping.csv", SETTINGS)
            .get(),
        new SmallNumbers(6),
        reading,
        Returns::key);
  }

  static byte[] key() {
    byte[] key = new byte[KeySource.LENGTH];
    new SecureRandom().nextBytes(key);
    return key;
  }

  static Map<ReturnModule, String> tables(SyntheticReturns returns, SyntheticReturns.Which which) {
    Map<ReturnModule, String> tables = new EnumMap<>(ReturnModule.class);
    for (ReturnModule module : ReturnModule.values()) {
      StringBuilder out = new StringBuilder();
      try {
        returns.write(which, module, out);
      } catch (IOException never) {
        throw new UncheckedIOException(never);
      }
      tables.put(module, out.toString());
    }
    return tables;
  }

  static ReturnText text(Map<ReturnModule, String> tables) {
    Map<ReturnModule, GivenTable> opened = new EnumMap<>(ReturnModule.class);
    tables.forEach(
        (module, text) ->
            opened.put(module, GivenTable.text(new StringReader(text), module.word() + ".csv")));
    return new ReturnText(opened);
  }

  static ReturnText text(SyntheticReturns returns, SyntheticReturns.Which which) {
    return text(tables(returns, which));
  }
}
