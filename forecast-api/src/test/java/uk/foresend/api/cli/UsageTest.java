package uk.foresend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Shelf;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** How the command line is used, and what it says when it is used wrongly. */
class UsageTest {
  @TempDir Path folder;

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

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "localhost:80", "256.0.0.1", "no.such.host.invalid", "%"})
  void anAddressThatIsNoneIsWrongUsageAndMakesNoFolder(String host) {
    Path data = folder.resolve("data");
    Terminal.Said said =
        terminal.type("serve", "--host", host, "--port", "0", "--data", data.toString());
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("--host is").doesNotContain("Exception");
    assertThat(data).doesNotExist();
  }

  @Test
  void eachCommandIsListedWithAWholeSentence() {
    String help = terminal.type("--help").out().replaceAll("\\s+", " ");
    assertThat(help)
        .contains("and says what the council should replace first.")
        .doesNotContain("each number with its benchmark");
  }

  @Test
  void eachCommandIsFoundUnderTheNameThatItGivesItself() {
    Console console =
        Console.over(OutputStream.nullOutputStream(), new ByteArrayOutputStream(), 80);
    Foresend.commands(console, new Desk(), new BrokenShelf())
        .forEach(
            (name, command) ->
                assertThat(new CommandLine(command.get()).getCommandName()).isEqualTo(name));
  }

  @Test
  void resultsThatCannotBeWrittenAreOurFaultButAClosedPipeIsNone() {
    assertThat(written("No space left on device").code()).isEqualTo(1);
    assertThat(written("No space left on device").err())
        .contains("The results are not all written: No space left on device.");
    assertThat(written("Broken pipe").code()).isZero();
    assertThat(written("Broken pipe").err()).isEmpty();
  }

  /** Types a command whose results cannot be written. */
  private Terminal.Said written(String why) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException(why);
          }
        };
    int code =
        Foresend.run(
            new String[] {"reports"}, Console.over(full, err, 110), new Desk(), new BrokenShelf());
    return new Terminal.Said(code, "", err.toString(StandardCharsets.UTF_8));
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
    public Optional<List<Checked<ScenarioDocument>>> folder(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Checked<Scenario>> open(String name) {
      throw new IllegalStateException("broken on purpose");
    }
  }
}
