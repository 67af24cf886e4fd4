package uk.foresend.api.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.foresend.history.CensusDay;
import uk.foresend.history.ReturnCounts;
import uk.foresend.history.ReturnFlows;
import uk.foresend.history.SmallNumbers;
import uk.foresend.io.GivenBytes;
import uk.foresend.io.GivenTable;
import uk.foresend.io.Reading;
import uk.foresend.io.ReferenceData;
import uk.foresend.io.council.KeySource;
import uk.foresend.io.council.ReturnText;
import uk.foresend.io.council.Sen2Return;
import uk.foresend.io.council.SettingMapping;
import uk.foresend.io.published.Intake;
import uk.foresend.io.read.LedgerTables;
import uk.foresend.io.read.Publication;
import uk.foresend.io.read.ReturnTables;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;

/**
 * Files that somebody brings, read and told; nothing of them is kept.
 *
 * @param reference the reference tables
 * @param reading what becomes of bad rows
 */
public record Brought(ReferenceData reference, Reading reading) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A table among the files: a file, and the sheet of it if it is a workbook. */
  public record At(GivenBytes file, String sheet) {
    private GivenTable table() {
      return GivenTable.of(file, sheet);
    }
  }

  /** Tells the figures of a published series. */
  public Checked<Telling> publication(
      Publication<?> publication, List<GivenBytes> files, String sheet, Intake intake) {
    return publication
        .read(files, sheet, intake.with(reading), reference)
        .then(table -> told(new Telling(List.of(table), table, List.of())));
  }

  /** Tells a ledger extract. */
  public Checked<Telling> ledger(
      At extract, Optional<At> mapping, Optional<FinancialYear> year, Source source) {
    return reference
        .s251Lines()
        .then(
            lines ->
                Ledgers.read(extract.table(), mapping.map(At::table), year, lines, reading, source))
        .then(sums -> told(new Telling(LedgerTables.of(sums), LedgerTables.data(sums), List.of())));
  }

  /**
   * Tells what one or two person-level returns count.
   *
   * @param places each of them, the earlier first
   * @param januaries the year of the January of each
   * @param settings the settings there are; empty for those the mapping names
   */
  public Checked<Telling> returns(
      List<Checked<ReturnText>> places,
      List<Integer> januaries,
      At mapping,
      Optional<Set<String>> settings,
      SmallNumbers small) {
    Checked<SettingMapping> known =
        settings.isPresent()
            ? SettingMapping.read(mapping.table(), settings.get())
            : SettingMapping.read(mapping.table());
    ReturnTables tables = new ReturnTables(small);
    return known.then(
        all -> {
          Sen2Return reader = new Sen2Return(all, small, reading, Brought::key);
          CensusDay first = CensusDay.ofJanuary(januaries.get(0));
          Checked<ReturnText> earlier = places.get(0);
          if (places.size() == 1) {
            Checked<ReturnCounts> counts = earlier.then(text -> reader.counts(text, first));
            return counts.then(
                one -> told(new Telling(tables.of(one), tables.data(one), List.of())));
          }
          CensusDay second = CensusDay.ofJanuary(januaries.get(1));
          Checked<ReturnFlows> flows =
              earlier.then(
                  before ->
                      places.get(1).then(after -> reader.flows(before, first, after, second)));
          return flows.then(
              both -> told(new Telling(tables.of(both), tables.data(both), List.of())));
        });
  }

  /** Returns the file as the source of what is read from it, as at its last change. */
  public static Source source(Path file) {
    LocalDate changed = LocalDate.EPOCH;
    try {
      changed = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
    } catch (IOException notThere) {
      // told when the file is opened
    }
    return new Source(file.toString(), "", changed, Confidence.HIGH, "As at its last change.");
  }

  private static Checked<Telling> told(Telling telling) {
    return Checked.of(telling, List.of());
  }

  static byte[] key() {
    byte[] key = new byte[KeySource.LENGTH];
    RANDOM.nextBytes(key);
    return key;
  }
}
