package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Repository;
import uk.foresend.assumption.Driver;

/**
 * The model book tells every driver as the catalogue does.
 *
 * <p>What the book should be is left in {@code target/book/README.md}.
 */
class ModelBookTest {
  private static final String BEGIN = "<!-- Printed from the catalogue of drivers, from here -->\n";
  private static final String END = "\n<!-- to here. -->\n";

  @Test
  @DisplayName("The table of drivers is printed from the catalogue, between two comments")
  void isPrinted() throws IOException {
    String book = Repository.text("forecast-core/README.md");
    assertThat(book).contains(BEGIN, END);
    String printed =
        book.substring(0, book.indexOf(BEGIN) + BEGIN.length())
            + new DriverPages().print("###")
            + book.substring(book.indexOf(END));
    Path left = Path.of("target", "book", "README.md");
    Files.createDirectories(left.getParent());
    Files.writeString(left, printed);
    assertThat(book).as("copy target/book/README.md to forecast-core/README.md").isEqualTo(printed);
  }

  @Test
  @DisplayName("Every driver has one row of its own")
  void everyDriverHasItsRow() {
    String book = Repository.text("forecast-core/README.md");
    String printed = book.substring(book.indexOf(BEGIN), book.indexOf(END));
    assertThat(printed.lines().filter(line -> line.startsWith("| `")))
        .hasSameSizeAs(Driver.values());
    assertThat(Arrays.stream(Driver.values()))
        .allSatisfy(one -> assertThat(printed).contains("| `" + one.id() + "` | **"));
  }
}
