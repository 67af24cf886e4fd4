package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.Fixtures.SPECIAL;
import static uk.foresend.Fixtures.month;
import static uk.foresend.Fixtures.pounds;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Step;

/**
 * The published splits of place funding are sums of months. Source: DfE high needs place deductions
 * 2023-24, where Greenwich went from 12 to 15 places and Dorset's colleges from 315 to 312.
 */
@DisplayName("Places that change within a financial year")
class PartYearTest {

  @ParameterizedTest(name = "{0} then {1} places at £{2} from {3} cost £{4}")
  @CsvSource({
    "12, 15, 10000, 2026-09, 137500",
    "315, 312, 6000, 2026-08, 1878000",
    "39, 39, 10000, 2026-09, 390000",
    "110, 116, 10000, 2026-09, 1135000"
  })
  void costTheirMonths(int before, int after, double rate, String changes, long cost) {
    Scope special = new Scope.OfSetting(SPECIAL);
    Assumptions council =
        Fixtures.council()
            .schemes()
            .driver(
                Driver.PLACES,
                special,
                Profile.constant(before).then(new Step.Replace(month(changes), after)))
            .driver(Driver.PLACE_RATE, special, rate)
            .driver(Driver.EMPTY_PLACE_RATE, special, rate)
            .build();
    assertThat(Runs.forecast(council).spend())
        .filteredOn(row -> row.item().id().equals("special/places"))
        .singleElement()
        .satisfies(row -> assertThat(row.gross().get(0)).isEqualTo(pounds(cost)));
  }
}
