package uk.foresend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.api.HousePage;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;

/**
 * Every command that a page tells people to type does its work.
 *
 * <p>A scenario's file that a command names is taken to hold the guide's first what-if, a table the
 * one that the page on bringing files shows; what {@code synthetic} writes is there for whoever
 * reads it; a reconciliation's tables are those of the example. {@code serve} is tried elsewhere,
 * in a process of its own.
 */
class DocumentedCommandsTest {
  private static final HousePage GUIDE = new HousePage("scenarios/README.md");

  private static final HousePage FILES = new HousePage("scenarios/reference/README.md");

  private final Desk desk = new Desk();
  private final Terminal terminal = new Terminal(desk, new FileShelf(desk));

  @TempDir Path folder;

  @TestFactory
  @DisplayName("A command on a page ends well")
  Stream<DynamicTest> everyCommandEndsWell() {
    return HousePage.all().stream()
        .flatMap(
            page ->
                page.commands().stream()
                    .filter(command -> !command.startsWith("serve"))
                    .map(
                        command ->
                            DynamicTest.dynamicTest(
                                page.path() + ": " + command, () -> endsWell(command))));
  }

  @Test
  @DisplayName("Every command there is stands on the application's page")
  void everyCommandIsDocumented() {
    assertThat(new HousePage("forecast-api/README.md").commands())
        .extracting(command -> command.split(" ")[0])
        .contains(
            "scenarios",
            "check",
            "forecast",
            "explain",
            "compare",
            "reports",
            "baseline",
            "rebase",
            "serve",
            "read",
            "synthetic");
    assertThat(HousePage.all())
        .filteredOn(page -> page.commands().isEmpty())
        .extracting(HousePage::path)
        .containsExactly("forecast-core/README.md");
  }

  @Test
  @DisplayName("What the guide shows of a share of 5 is what is said of it")
  void theProblemShownIsTheProblemTold() throws IOException {
    String shown =
        GUIDE.blocks().stream()
            .map(HousePage.Block::text)
            .filter(text -> text.startsWith("invalid: "))
            .findFirst()
            .orElseThrow();
    String wrong = whatIf().replace("share: 0.05", "share: 5");
    Path file = Files.writeString(folder.resolve("my-question.yaml"), wrong);
    assertThat(terminal.type("check", file.toString()).err())
        .startsWith(shown.replace("my-question.yaml", file.toString()));
  }

  @Test
  @DisplayName("What the page on bringing files shows of a ledger is what is printed of it")
  void theLedgerShownIsTheLedgerTold() throws IOException {
    Path ledger = Files.writeString(folder.resolve("ledger.csv"), table("ledger.csv"));
    Path mapping = Files.writeString(folder.resolve("mapping.csv"), table("mapping.csv"));
    Terminal.Said said =
        terminal.type(
            "read",
            "ledger",
            ledger.toString(),
            "--mapping",
            mapping.toString(),
            "--year",
            "2025-26");
    String shown =
        FILES.blocks().stream()
            .map(HousePage.Block::text)
            .filter(text -> text.startsWith("Section 251 lines"))
            .findFirst()
            .orElseThrow();
    assertThat(said.out()).startsWith(shown);
    assertThat(said.err()).contains(FILES.found("says beside it `([^`]*)`").get(0));
  }

  private void endsWell(String command) throws IOException {
    String[] words = command.split(" ");
    Path own = Files.createTempDirectory(folder, "command");
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("actuals.yaml")) {
        words[i] = Files.writeString(folder.resolve(words[i]), actuals()).toString();
      } else if (words[i].endsWith(".yaml")) {
        words[i] = Files.writeString(folder.resolve(words[i]), whatIf()).toString();
      } else if (words[i].equals("ledger.csv") || words[i].equals("mapping.csv")) {
        words[i] = Files.writeString(folder.resolve(words[i]), table(words[i])).toString();
      } else if (words[i].startsWith("exampleshire-") && words[i].endsWith(".csv")) {
        String text = new HousePage("scenarios/reconciliations/" + words[i]).text();
        words[i] = Files.writeString(folder.resolve(words[i]), text).toString();
      } else if (words[i].startsWith("made-up")) {
        words[i] = madeUp(command, words[i], own).toString();
      }
    }
    Terminal.Said said = terminal.type(words);
    assertThat(said.code()).as(Arrays.toString(words) + said.err()).isZero();
    assertThat(said.out()).isNotBlank();
    assertThat(said.err()).doesNotContain("invalid: ", "refused: ");
  }

  /** The example of a ledger or of its mapping, as the page shows it. */
  private static String table(String name) {
    return FILES.blocks().stream()
        .filter(block -> block.language().equals("csv"))
        .map(HousePage.Block::text)
        .filter(text -> text.startsWith("cost_centre") == name.equals("mapping.csv"))
        .findFirst()
        .orElseThrow();
  }

  /** A place in a folder, with made-up returns in it for a command that reads them. */
  private Path madeUp(String command, String word, Path own) {
    Path returns = own.resolve("made-up");
    if (!command.startsWith("synthetic") && !Files.exists(returns)) {
      terminal.type("synthetic", "--people", "200", "--out", returns.toString());
    }
    return own.resolve(word);
  }

  /** What came true, as the guide shows it. */
  private static String actuals() {
    return GUIDE.blocks().stream()
        .filter(block -> block.language().equals("yaml"))
        .map(HousePage.Block::text)
        .filter(text -> text.startsWith("source:"))
        .findFirst()
        .orElseThrow();
  }

  private static String whatIf() {
    return GUIDE.blocks().stream()
        .filter(block -> block.language().equals("yaml"))
        .map(HousePage.Block::text)
        .findFirst()
        .orElseThrow();
  }
}
