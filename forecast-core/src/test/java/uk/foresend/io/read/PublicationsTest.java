package uk.foresend.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.history.Asked;
import uk.foresend.history.Series;
import uk.foresend.io.GivenBytes;
import uk.foresend.io.published.Intake;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;
import uk.foresend.report.Table;

/** Every published series can be brought as a file and is told as a table. */
class PublicationsTest {
  private static final Intake DORSET =
      Intake.of(new Source("A file", "", LocalDate.of(2026, 6, 1), Confidence.HIGH, ""))
          .asking(Asked.of("838"));

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> theKeptTableOfEachIsReadFromItsFile() {
    return Publications.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.id(), () -> reads(one)));
  }

  @Test
  void thereIsOneOfEverySeriesThatIsReadFromADownload() {
    assertThat(Publications.all().stream().map(Publication::id).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(Series.values())
                .filter(one -> one != Series.BALANCES)
                .map(Series::id)
                .collect(Collectors.toSet()));
    assertThat(Publications.named("EHC-Plans")).isPresent();
    assertThat(Publications.named("plans")).isEmpty();
  }

  private void reads(Publication<?> one) throws IOException {
    Path file = folder.resolve(one.id() + ".csv.gz");
    try (InputStream kept =
        PublicationsTest.class.getResourceAsStream(
            "/scenarios/reference/" + one.id() + ".csv.gz")) {
      Files.copy(kept, file);
    }
    Checked<Table> read = one.read(List.of(GivenBytes.file(file)), "", DORSET, REFERENCE);
    if (one.id().equals(Series.SPECIALIST_TOP_UP.id())) {
      // Dorset's rows of this one are blank in the publication
      assertThat(read.problems()).hasSize(1);
      assertThat(read.get().rows()).isEmpty();
    } else {
      assertThat(read.problems()).isEmpty();
      assertThat(read.get().columns().get(0).id()).isEqualTo("council");
      assertThat(read.get().rows()).isNotEmpty();
      assertThat(read.get().notes().get(0)).startsWith(String.valueOf(read.get().rows().size()));
      assertThat(read.get().title()).doesNotContainPattern("Lait|Ehc|Sen2|^S251");
      assertThat(read.get().columns())
          .extracting(Table.Column::label)
          .allSatisfy(
              label -> assertThat(label).doesNotContainPattern("(?i)ap pru|la maint|\\bfe\\b"))
          .doesNotContain("Asd", "Mld", "Semh");
      assertThat(read.get().rows())
          .flatExtracting(Table.Row::cells)
          .noneSatisfy(
              cell ->
                  assertThat(String.valueOf(cell)).containsPattern("\\d\\.\\d*(0{8}|9{8})\\d+"));
    }
  }
}
