package uk.foresend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Shelf;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Scenario;

/** How the command line is used, and what it says when it is used wrongly. */
class UsageTest {
  private final Terminal terminal = new Terminal(new Desk(), new BrokenShelf());

  @Test
  void helpListsTheCommandsAndTheExitCodes() {
    Terminal.Said said = terminal.type("--help");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("serve", "scenarios", "check", "forecast", "reports", "explain", "compare")
        .contains("Exit codes: 0 fine, 2 wrong usage");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void versionNamesTheEngine() {
    assertThat(terminal.type("--version").out()).contains("Foresend", "engine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "check",
        "forecast",
        "forecast a b",
        "forecast a --format xml",
        "forecast a --frobnicate",
        "compare a",
        "compare a b c d e f g",
        "compare a b c d e f g h",
        "serve --port many",
        "serve --port 70000",
        "serve --port -2",
        "serve --data x;INIT=y",
        "serve now"
      })
  void wrongUsageIsExplainedOnStandardErrorWithExitCodeTwo(String words) {
    Terminal.Said said = terminal.type(words.isEmpty() ? new String[0] : words.split(" "));
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).isNotBlank().doesNotContain("Exception", "it is no fault");
    assertThat(said.out()).isEmpty();
  }

  @Test
  void aFaultOfOurOwnIsOneLineWithAnIdAndExitCodeOne() {
    Terminal.Said said = terminal.type("check", "anything");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.err()).hasLineCount(1).contains("--debug").doesNotContain("Exception");
    assertThat(terminal.type("check", "anything", "--debug").err())
        .contains("IllegalStateException: broken on purpose", "at uk.foresend");
    assertThat(terminal.type("--debug", "check", "anything").err()).contains("at uk.foresend");
  }

  private static final class BrokenShelf implements Shelf {
    @Override
    public List<Shipped> shipped() {
      return List.of();
    }

    @Override
    public Optional<Checked<Scenario>> open(String name) {
      throw new IllegalStateException("broken on purpose");
    }
  }
}
