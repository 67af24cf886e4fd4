package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;

@DisplayName("A scenario of many levers")
class ManyLeversTest {

  @Test
  @DisplayName("is sound with 200 of them")
  void isSoundWithTwoHundred() {
    assertThat(checked(200).isPresent()).isTrue();
  }

  @Test
  @DisplayName("is refused with more, at the place of the first too many, and none is worked out")
  void isRefusedWithMore() {
    assertThat(checked(2_000).problems())
        .filteredOn(Problem::stops)
        .singleElement()
        .hasToString(
            "INVALID levers[200] (line 1005, column 5): There are 2000 levers with those of parents,"
                + " but a scenario may have 200. Maybe some can be one: a lever may reach every"
                + " setting, or have a change of its own.");
  }

  private static Checked<Scenario> checked(int levers) {
    String text =
        "id: many\nextends: worked/minimal\ntitle: Many\nlevers:\n"
            + IntStream.range(0, levers)
                .mapToObj(
                    k ->
                        "  - lever: adjust-driver\n    id: l"
                            + k
                            + "\n    driver: top-up\n    setting: special\n"
                            + "    change: {from: 2027-04, multiply: 1.0001}\n")
                .collect(Collectors.joining());
    return new ScenarioReader()
        .read(text.getBytes(StandardCharsets.UTF_8), "")
        .then(new Checker(ScenarioFiles.shipped())::check);
  }
}
