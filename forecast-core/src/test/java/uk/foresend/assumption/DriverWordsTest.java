package uk.foresend.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every driver is explained, and nothing else is. */
class DriverWordsTest {
  private static final DriverWords WORDS = DriverWords.read();

  @Test
  void everyDriverHasALabelThatIsItsOwn() {
    assertThat(Arrays.stream(Driver.values()).map(WORDS::label))
        .doesNotHaveDuplicates()
        .allSatisfy(label -> assertThat(label).isNotBlank().doesNotEndWith("."));
  }

  @Test
  void everyDriverIsExplainedInSentences() {
    assertThat(Arrays.stream(Driver.values()).map(WORDS::help))
        .doesNotHaveDuplicates()
        .allSatisfy(help -> assertThat(help).endsWith(".").hasSizeGreaterThan(20));
  }

  @Test
  void nothingIsExplainedThatIsNotADriver() throws IOException {
    Properties all = new Properties();
    try (var in = DriverWords.class.getResourceAsStream("drivers.properties")) {
      all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertThat(all.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Driver.values())
                .flatMap(one -> Stream.of(one.id() + ".label", one.id() + ".help"))
                .toList());
  }
}
