package uk.foresend.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.Repository;
import uk.foresend.io.ReconciliationFiles;
import uk.foresend.io.TableWriters;
import uk.foresend.proof.Documents;
import uk.foresend.report.Reports;
import uk.foresend.report.Table;
import uk.foresend.result.Reconciled;

/**
 * Every reconciliation that comes along is lined up as its expected tables say, to the penny.
 *
 * <p>What was found is written to {@code forecast-core/target/golden}, to be copied after review.
 */
class ReconciliationsTest {
  private static final GoldenFiles FILES = GoldenFiles.ofRepository();
  private static final String FOLDER = GoldenFiles.RECONCILIATIONS;
  private static final String ENDING = ".yaml";

  @TestFactory
  Stream<DynamicTest> everyReconciliationIsLinedUpAsExpected() {
    return ids().stream().map(id -> DynamicTest.dynamicTest(id, () -> compare(id)));
  }

  @Test
  void theExamplesOfThePageAreThere() {
    assertThat(ids()).contains("dorset-2021-22", "exampleshire-2025-26");
    assertThat(ids()).allSatisfy(id -> assertThat(ReconciliationFiles.shipped(id)).isPresent());
    assertThat(ReconciliationFiles.shipped("../reference/councils")).isEmpty();
    assertThat(ReconciliationFiles.shipped("none-of-that-id")).isEmpty();
  }

  private static void compare(String id) {
    String folder = FOLDER + "/expected/" + id;
    Reconciled found = Documents.reconciled(FILES.text(FOLDER + "/" + id + ENDING));
    Map<String, String> tables = new TreeMap<>();
    tables.put(folder + "/reconciliation.csv", csv(Reports.reconciliation().data(found)));
    for (Table table : Reports.reconciliation().tables(found)) {
      tables.put(folder + "/" + table.id() + ".csv", csv(table));
    }
    FILES.write(folder, tables);
    List<String> differences = Difference.between(FILES.tables(folder), tables);
    assertThat(differences)
        .withFailMessage(
            () ->
                String.join("\n", differences)
                    + "\nIf this is right, from the top folder: "
                    + GoldenFiles.COPY)
        .isEmpty();
  }

  private static List<String> ids() {
    try (Stream<Path> files = Files.list(Repository.root().resolve("scenarios/" + FOLDER))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.replace(ENDING, ""))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String csv(Table table) {
    StringWriter text = new StringWriter();
    try {
      TableWriters.csv(table, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
