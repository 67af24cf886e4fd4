package uk.foresend.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.Historian;
import uk.foresend.history.Council;
import uk.foresend.problem.Checked;

/** A council is found however it is typed, or it is said who may have been meant. */
class FindingCouncilsTest {
  private final CouncilFinder finder =
      new CouncilFinder(
          Starts.PUBLISHED.councils().stream().filter(one -> one.standsIn(2025)).toList());

  @ParameterizedTest
  @CsvSource({
    "dorset, 838",
    "Dorset Council, 838",
    "838, 838",
    "E06000059, 838",
    "DORSET, 838",
    "Royal Borough of Greenwich, 203",
    "city of bristol, 801",
    "bournemouth, 839",
    "stoke on trent, 861",
    "Kent County Council, 886",
    "North Tyneside, 392",
  })
  void itIsFoundByCodeOrName(String said, String code) {
    Checked<Council> found = finder.find(said);
    assertThat(found.problems()).isEmpty();
    assertThat(found.get().code()).isEqualTo(code);
  }

  @Test
  void aNameThatMayBeSeveralSaysWhich() {
    assertThat(finder.find("yorkshire").problems())
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.what())
                    .contains("East Riding of Yorkshire (811)", "North Yorkshire (815)"));
  }

  @Test
  void aNameMisspeltSaysTheNearest() {
    assertThat(finder.find("Dorsit").problems())
        .singleElement()
        .satisfies(one -> assertThat(one.hint()).isEqualTo("Maybe you meant Dorset (838)."));
  }

  @Test
  void aDateOutsideTheDataIsRefusedWithItsBounds() {
    assertThat(new Historian().startingPoints(Starts.PUBLISHED, Starts.RULES, 2019).problems())
        .singleElement()
        .satisfies(one -> assertThat(one.what()).contains("from 2023 to 2026"));
  }
}
