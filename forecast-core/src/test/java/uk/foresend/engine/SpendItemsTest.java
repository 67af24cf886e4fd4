package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.foresend.Fixtures.SPECIAL;
import static uk.foresend.Fixtures.pounds;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.send.PlacementCategory;

@DisplayName("A leaf of spend")
class SpendItemsTest {

  @Test
  void ofStartUpStandsOnTheLineAndInTheCategoryOfTheSchemesSetting() {
    assertThat(Runs.forecast(Fixtures.small()).spend())
        .filteredOn(row -> row.item().id().equals(SPECIAL + "/start-up"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.item().line().code()).isEqualTo("1.0.2");
              assertThat(row.item().category()).isEqualTo(PlacementCategory.STATE_SPECIAL);
              assertThat(row.gross().get(1)).isEqualTo(pounds(250_000));
            });
  }

  @Test
  void cannotStandOnALineThatThereIsNot() {
    Assumptions noLines = Fixtures.council().lines(List.of()).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpendItems(noLines))
        .withMessageContaining("No line");
  }
}
