package uk.foresend.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Repository;
import uk.foresend.dsg.DsgFigure;
import uk.foresend.dsg.DsgStatement;
import uk.foresend.history.S251Heading;
import uk.foresend.proof.Documents;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Types;

/** The page on writing a reconciliation says what the reader reads. */
class ReconciliationPageTest {
  private static final String PAGE = Repository.text("scenarios/reconciliations/README.md");

  @Test
  @DisplayName("Every field, kind of source, figure and heading stands on the page")
  void everyWordIsThere() {
    Stream<String> fields =
        Stream.of(
                ReconciliationShapes.ALL,
                ReconciliationShapes.SOURCE.fields(),
                ReconciliationShapes.STATED.fields(),
                ReconciliationShapes.EXPLANATION.fields(),
                ReconciliationShapes.TERMS.fields())
            .flatMap(List::stream)
            .map(Field::name);
    Stream<String> words =
        Stream.of(
                Arrays.stream(DsgStatement.values()).map(Types::id),
                Arrays.stream(DsgFigure.values()).map(Types::id),
                Arrays.stream(S251Heading.values()).map(S251Heading::id))
            .flatMap(all -> all);
    assertThat(Stream.concat(fields, words).distinct())
        .allSatisfy(word -> assertThat(PAGE).contains("`" + word + "`"));
  }

  @Test
  @DisplayName("The example on the page is sound")
  void theExampleIsSound() {
    List<String> examples =
        Pattern.compile("(?s)```yaml\n(.*?)```")
            .matcher(PAGE)
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(examples).hasSize(1);
    assertThat(Documents.read(examples.get(0)).problems()).isEmpty();
  }
}
