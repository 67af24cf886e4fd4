package uk.foresend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;

/** The command that sets a council beside others. */
class BenchmarkCommandTest {
  private final Desk desk = new Desk();
  private final Terminal terminal = new Terminal(desk, new FileShelf(desk));

  @Test
  @DisplayName("Tables fit the console, the council first, each rank told in words")
  void tables() {
    Terminal.Said said =
        terminal.type(
            "benchmark",
            "--council",
            "dorset",
            "--with",
            "Bournemouth, Christchurch and Poole,865");
    assertThat(said.code()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains("Dorset: Plans and people", "Dorset: What placements cost", "£71,692")
        .contains("Known of the figures (academy-place-funding)");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 110);
  }

  @Test
  @DisplayName("What is wrong is told all at once, and nothing is printed")
  void wrong() {
    Terminal.Said said = terminal.type("benchmark", "--council", "835", "--with", "Somersset");
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("until January 2019", "Maybe you meant Somerset (933).");
    assertThat(terminal.type("benchmark").code()).isEqualTo(2);
  }

  @Test
  @DisplayName("A council goes by its short name in every command")
  void shortNames() {
    for (String name : new String[] {"Hull", "Kingston upon Hull", "Bristol"}) {
      assertThat(terminal.type("benchmark", "--council", name).code()).isZero();
      assertThat(terminal.type("fit", "--council", name).code()).isZero();
      assertThat(terminal.type("reconcile", "--council", name, "--year", "2021-22").code())
          .isZero();
    }
  }
}
