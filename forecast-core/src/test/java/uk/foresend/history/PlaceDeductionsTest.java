package uk.foresend.history;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/**
 * Published deductions for places are places × rate × months, rounded as the publication rounds.
 */
class PlaceDeductionsTest {
  private static final List<PlaceDeductions> ALL = sound(REFERENCE.placeDeductions());
  private static final FinancialYear YEAR = new FinancialYear(2023);

  @TestFactory
  Stream<DynamicTest> everyKnownColumnRecomputesToThePound() {
    return ALL.stream()
        .flatMap(
            council ->
                council.lines().stream()
                    .map(
                        line ->
                            DynamicTest.dynamicTest(
                                council.year() + " " + council.council() + " " + line.column().id(),
                                () -> assertThat(line.recomputed()).isEqualTo(line.published()))));
  }

  @TestFactory
  Stream<DynamicTest> noKnownColumnIsAPoundOrMoreAboveTheMonths() {
    return ALL.stream()
        .flatMap(council -> council.lines().stream())
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.column().id() + " " + line.published(),
                    () ->
                        assertThat(line.published().minus(line.exact()))
                            .isBetween(Money.ZERO, Money.ofPounds(1))));
  }

  @Test
  void dorsetsDeductionsOf2023To24AreTheEightPublishedAmounts() {
    PlaceDeductions dorset = of("838");
    assertThat(dorset.lines().stream().map(line -> line.recomputed().pence() / 100))
        .containsExactly(
            474_000L, 38_334L, 750_000L, 150_000L, 1_135_000L, 80_001L, 390_000L, 1_878_000L);
    assertThat(dorset.recomputed()).isEqualTo(Money.ofPounds(4_895_335));
  }

  @Test
  void dorsetsDeductionsAreTheDifferenceBetweenItsBlockBeforeAndAfter() {
    BlockAllocations blocks =
        sound(REFERENCE.blockAllocations()).stream()
            .filter(one -> one.council().equals("838") && one.year().equals(YEAR))
            .filter(one -> one.edition().equals("dsg-2023-07"))
            .findFirst()
            .orElseThrow();
    assertThat(blocks.deducted(Block.HIGH_NEEDS)).isEqualTo(of("838").published());
    assertThat(blocks.after().highNeeds()).isEqualTo(Money.ofPounds(49_047_060));
  }

  @Test
  void greenwichsTwelveThenFifteenPlacesAt10000Are137500() {
    assertThat(of("203").recomputed()).isEqualTo(Money.ofPounds(137_500));
    assertThat(of("203").lines().get(0).exact()).isEqualTo(Money.ofPounds(137_500));
  }

  @Test
  void aPeriodsRateIsRoundedToThePennyBeforeTheSumIsRoundedUpToThePound() {
    PlaceDeduction twelve =
        new PlaceDeduction(
            PlaceColumn.FREE_POST_16, Count.ZERO, Count.of(12), Money.ofPounds(80_001));
    assertThat(twelve.exact()).isEqualTo(Money.ofPounds(80_000));
    assertThat(twelve.recomputed()).isEqualTo(Money.ofPounds(80_001));
  }

  private static PlaceDeductions of(String council) {
    return ALL.stream().filter(one -> one.council().equals(council)).findFirst().orElseThrow();
  }
}
