package uk.foresend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;

/** {@code foresend national}: a row a council, and what is said of words that cannot be meant. */
class NationalCommandTest {
  private final Desk desk = new Desk();
  private final Terminal terminal = new Terminal(desk, new FileShelf(desk));

  @Test
  @DisplayName("CSV has a row for each council and two of England, nothing on standard error")
  void rows() {
    Terminal.Said said = terminal.type("national", "--draws", "4", "--format", "csv");
    assertThat(said.code()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out().lines().count()).isGreaterThan(150);
    assertThat(said.out().lines().findFirst().orElseThrow())
        .contains("code")
        .contains("central")
        .contains("p10")
        .contains("p90")
        .contains("passes_reserves");
    assertThat(said.out()).contains("All balances together", "The deficits alone", "Dorset");
  }

  @Test
  @DisplayName("No futures, too many, and a year that cannot be are refused, each with its bounds")
  void refused() {
    assertThat(terminal.type("national", "--draws", "0").code()).isEqualTo(3);
    assertThat(terminal.type("national", "--draws", "1000000").err()).contains("50,000");
    assertThat(terminal.type("national", "--as-at", "1999").err()).contains("2023");
  }
}
