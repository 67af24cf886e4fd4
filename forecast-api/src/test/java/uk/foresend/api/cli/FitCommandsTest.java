package uk.foresend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;

/** The commands that learn from history and score what was learnt. */
class FitCommandsTest {
  private final Desk desk = new Desk();
  private final Terminal terminal = new Terminal(desk, new FileShelf(desk));

  @Test
  @DisplayName("A council is told its drivers, their ranges and why, in tables that fit")
  void oneCouncil() {
    Terminal.Said said = terminal.type("fit", "--council", "Dorset");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("Dorset: plans in Januaries to come, as at 2025")
        .contains("net-growth", "bent to", "plans over people aged 2 to 18");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 110);
  }

  @Test
  @DisplayName("Every council of a January is told as CSV, five Januaries of five series each")
  void everyCouncil() {
    Terminal.Said said =
        terminal.type("fit", "--council", "all", "--as-at", "2024", "--format", "csv");
    assertThat(said.code()).as(said.err()).isZero();
    List<String> lines = said.out().lines().toList();
    assertThat(lines.get(0))
        .isEqualTo("council_code,council,january,series,central,p2_5,p10,p25,p75,p90,p97_5");
    assertThat(lines).hasSize(1 + 153 * 5 * 5);
    assertThat(lines).allMatch(line -> !line.endsWith(","));
    assertThat(lines.get(1)).startsWith("201,City of London,2025,total,");
  }

  @Test
  @DisplayName("The back-test of one council prints each forecast beside the count")
  void oneCouncilsBackTest() {
    Terminal.Said said =
        terminal.type("backtest", "--council", "865", "--from", "2022", "--to", "2024");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("All plans of Wiltshire: each forecast and the count")
        .contains("England's growth of three years");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 110);
  }

  @Test
  @DisplayName("What is wrong is told all at once, and nothing is printed")
  void wrong() {
    Terminal.Said said = terminal.type("fit", "--council", "Dorsett", "--as-at", "2031");
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("Dorsett is no council", "as-at is 2031", "from 2018 to 2025");
    Terminal.Said turned = terminal.type("backtest", "--from", "2024", "--to", "2020");
    assertThat(turned.code()).isEqualTo(3);
    assertThat(turned.err()).contains("must come after from");
  }

  @Test
  @DisplayName("A council that did not stand yet cannot be learnt of")
  void notYet() {
    Terminal.Said said = terminal.type("fit", "--council", "Cumberland", "--as-at", "2022");
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err()).contains("Cumberland does not stand in January 2022");
  }

  @Test
  @DisplayName("Ten Januaries are told where they are asked for, and no more than ten")
  void tenYears() {
    Terminal.Said said = terminal.type("fit", "--council", "Dorset", "--years", "10");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .contains(
            "Dorset: flows that would be set", "growth of prices", "people aged 2 to 18", "2035");
    Terminal.Said eleven = terminal.type("fit", "--council", "Dorset", "--years", "11");
    assertThat(eleven.code()).isEqualTo(3);
    assertThat(eleven.err()).contains("years is 11, but must be from 1 to 10");
  }

  @Test
  @DisplayName(
      "Balances are scored with the number of cases, and a year forecast within it is told")
  void deficits() {
    Terminal.Said said = terminal.type("backtest", "--report", "deficits");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .containsPattern("not[^\\n]*\\n +scored")
        .contains("148", "16.57", "Not scored: balances");
    Terminal.Said chosen = terminal.type("backtest", "--report", "deficits", "--from", "2020");
    assertThat(chosen.code()).isEqualTo(3);
    assertThat(chosen.err()).contains("Leave out --from and --to");
  }
}
