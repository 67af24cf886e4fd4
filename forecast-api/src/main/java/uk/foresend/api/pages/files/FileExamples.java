package uk.foresend.api.pages.files;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.foresend.history.CensusDay;
import uk.foresend.io.ReferenceData;
import uk.foresend.io.council.EnglandMix;
import uk.foresend.io.council.ReturnModule;
import uk.foresend.io.council.SyntheticReturns;
import uk.foresend.problem.Checked;

/** Files to try a page with: published ones, and ones of people and money that do not exist. */
@Singleton
public final class FileExamples {
  private static final String RETURN = "sen2.zip";
  private static final int PEOPLE = 400;
  private static final int JOINING = 40;
  private static final int JANUARY = 2026;

  /** The same people each time. */
  private static final long SEED = 7;

  private static final Map<String, String> FOUND =
      Map.of(
          "sen2-mapping.csv", "/pages/examples/sen2-mapping.csv",
          "ledger.csv", "/pages/examples/ledger.csv",
          "ledger-mapping.csv", "/pages/examples/ledger-mapping.csv",
          "actuals.yaml", "/pages/examples/actuals.yaml",
          "caseload.csv.gz", "/scenarios/reference/ehc-plans.csv.gz",
          "population.csv.gz", "/scenarios/reference/population.csv.gz",
          "figures.csv", "/scenarios/reconciliations/exampleshire-2025-26-figures.csv",
          "explanations.csv", "/scenarios/reconciliations/exampleshire-2025-26-explanations.csv");

  /** Returns the bytes of one by its name; empty when there is none. */
  public Optional<byte[]> named(String name) {
    try {
      String path = FOUND.get(name);
      if (path != null) {
        try (InputStream in = FileExamples.class.getResourceAsStream(path)) {
          return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
      }
      return name.equals(RETURN) ? madeUp() : Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A return of people who do not exist, a file for each module. */
  private static Optional<byte[]> madeUp() throws IOException {
    Checked<EnglandMix> mix = EnglandMix.of(ReferenceData.shipped());
    if (!mix.isPresent()) {
      return Optional.empty();
    }
    SyntheticReturns returns =
        new SyntheticReturns(
            SEED,
            PEOPLE,
            JOINING,
            CensusDay.ofJanuary(JANUARY - 1),
            CensusDay.ofJanuary(JANUARY),
            mix.get());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (ReturnModule module : ReturnModule.values()) {
        StringBuilder text = new StringBuilder();
        returns.write(SyntheticReturns.Which.LATER, module, text);
        ZipEntry entry =
            new ZipEntry(JANUARY + "_" + module.word().toLowerCase(Locale.ROOT) + ".csv");
        entry.setTimeLocal(LocalDateTime.of(JANUARY, 1, 15, 0, 0));
        zip.putNextEntry(entry);
        zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return Optional.of(out.toByteArray());
  }
}
