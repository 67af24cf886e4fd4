package uk.foresend.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/** The published part-year splits are sums of months. */
class PlaceFundingTest {
  private static final FinancialYear YEAR = new FinancialYear(2023);
  private static final Money TEN = Money.ofPounds(10_000);
  private static final Money SIX = Money.ofPounds(6_000);

  @Test
  void placesUnder16ChangeInSeptemberAndOthersInAugust() {
    assertThat(PlaceChange.SEPTEMBER.in(YEAR)).isEqualTo(YearMonth.of(2023, 9));
    assertThat(PlaceChange.AUGUST.in(YEAR)).isEqualTo(YearMonth.of(2023, 8));
    assertThat(PlaceFunding.months(YEAR, Count.of(1), Count.of(2), PlaceChange.SEPTEMBER))
        .filteredOn(Count.of(1)::equals)
        .hasSize(5);
    assertThat(PlaceFunding.months(YEAR, Count.of(1), Count.of(2), PlaceChange.AUGUST))
        .filteredOn(Count.of(1)::equals)
        .hasSize(4);
  }

  @Test
  void twelveNewPost16PlacesAt10000AreEightTwelfthsOfAYear() {
    assertThat(months(0, 12, PlaceChange.AUGUST, TEN)).isEqualTo(Money.ofPounds(80_000));
  }

  @Test
  void dorsets315Then312CollegePlacesAre1878000() {
    assertThat(months(315, 312, PlaceChange.AUGUST, SIX)).isEqualTo(Money.ofPounds(1_878_000));
  }

  @Test
  void dorsets110Then116FreeSchoolPlacesAre1135000() {
    assertThat(months(110, 116, PlaceChange.SEPTEMBER, TEN)).isEqualTo(Money.ofPounds(1_135_000));
  }

  @Test
  void aSplitThatDoesNotComeOutEvenIsRoundedOnceToThePenny() {
    assertThat(months(5, 3, PlaceChange.SEPTEMBER, TEN)).isEqualTo(new Money(3_833_333));
  }

  @TestFactory
  Stream<DynamicTest> monthsAndSplitsAgreeForEveryColumnAndAnyPlaces() {
    return EnumSet.allOf(PlaceColumn.class).stream()
        .map(
            column ->
                DynamicTest.dynamicTest(
                    column.id(),
                    () ->
                        IntStream.range(0, 400)
                            .forEach(
                                n -> {
                                  Count before = new Count(37L * n % 50_000);
                                  Count after = new Count(53L * n % 40_000);
                                  assertThat(
                                          PlaceFunding.byMonths(
                                              PlaceFunding.months(
                                                  YEAR, before, after, column.change()),
                                              column.rate()))
                                      .isEqualTo(
                                          PlaceFunding.byPeriods(
                                              before, after, column.change(), column.rate()));
                                })));
  }

  private static Money months(int before, int after, PlaceChange change, Money rate) {
    return PlaceFunding.byMonths(
        PlaceFunding.months(YEAR, Count.of(before), Count.of(after), change), rate);
  }
}
