package uk.foresend.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/** The published grant is its four blocks, and the high needs block is the one of its elements. */
class BlockAllocationsTest {
  private static final List<BlockAllocations> ALL = sound(REFERENCE.blockAllocations());

  private record Edition(FinancialYear year, String id) {}

  @TestFactory
  Stream<DynamicTest> blocksAddUpToTheTotals() {
    return editions()
        .map(
            edition ->
                DynamicTest.dynamicTest(
                    edition.get(0).year() + " " + edition.get(0).edition(),
                    () ->
                        assertThat(edition)
                            .allSatisfy(
                                one -> {
                                  assertThat(apart(one.before())).isLessThanOrEqualTo(before(one));
                                  assertThat(apart(one.after())).isLessThanOrEqualTo(after(one));
                                })));
  }

  @TestFactory
  Stream<DynamicTest> englandIsTheSumOfTheCouncils() {
    return editions()
        .flatMap(
            edition ->
                Arrays.stream(Block.values())
                    .map(
                        block ->
                            DynamicTest.dynamicTest(
                                edition.get(0).year()
                                    + " "
                                    + edition.get(0).edition()
                                    + " "
                                    + block,
                                () -> assertEnglandIsTheSum(edition, block))));
  }

  @Test
  void theHighNeedsBlockBeforeDeductionsIsTheTotalOfItsElementsForEveryCouncil() {
    List<HighNeedsAllocation> elements = sound(REFERENCE.highNeedsAllocations());
    assertThat(elements)
        .allSatisfy(
            one ->
                assertThat(
                        ALL.stream()
                            .filter(blocks -> blocks.source().equals(one.source()))
                            .filter(blocks -> blocks.council().equals(one.council()))
                            .filter(blocks -> blocks.year().equals(one.year()))
                            .map(blocks -> blocks.before().highNeeds()))
                    .containsExactly(one.total()));
  }

  @Test
  void nothingIsDeductedFromTheCentralAndEarlyYearsBlocksAndNoDeductionIsBelowZero() {
    assertThat(ALL)
        .allSatisfy(
            one -> {
              assertThat(one.deducted(Block.CENTRAL)).isEqualTo(Money.ZERO);
              assertThat(one.deducted(Block.EARLY_YEARS)).isEqualTo(Money.ZERO);
              assertThat(one.deducted(Block.HIGH_NEEDS)).isGreaterThanOrEqualTo(Money.ZERO);
              assertThat(one.deducted(Block.SCHOOLS)).isGreaterThanOrEqualTo(Money.ZERO);
            });
  }

  @Test
  void englandsDeductionsOf2023To24Are1079Million() {
    assertThat(find(Council.ENGLAND, 2023).deducted(Block.HIGH_NEEDS))
        .isEqualTo(Money.ofPounds(1_079_358_891));
  }

  @Test
  void dorsetsBlockAfterDeductionsStandsAsPublished() {
    assertThat(Stream.of(2020, 2021, 2022, 2023).map(year -> find("838", year).after().highNeeds()))
        .containsExactly(
            Money.ofPounds(35_425_692),
            Money.ofPounds(38_662_204),
            Money.ofPounds(43_557_330),
            Money.ofPounds(49_047_060));
  }

  @Test
  void dorsetsBalanceOfMarch2021IsThe39MillionOfItsStrategy() {
    DsgBalance balance =
        sound(REFERENCE.balances()).stream()
            .filter(one -> one.council().equals("838"))
            .filter(one -> one.year().equals(new FinancialYear(2020)))
            .findFirst()
            .orElseThrow();
    assertThat(balance.of(find("838", 2020).before().total()).inPounds().movePointLeft(6))
        .isBetween(new BigDecimal("-39.15"), new BigDecimal("-39.05"));
  }

  private static void assertEnglandIsTheSum(List<BlockAllocations> edition, Block block) {
    BlockAllocations england =
        edition.stream()
            .filter(one -> one.council().equals(Council.ENGLAND))
            .findFirst()
            .orElseThrow();
    // 2019-20 is printed to the penny, each council's and England's rounded apart.
    Money tolerance = new Money(england.year().startYear() == 2019 ? 10 : 0);
    List<BlockAllocations> councils = edition.stream().filter(one -> one != england).toList();
    Money before = Money.sum(councils.stream().map(one -> one.before().of(block)).toList());
    Money after = Money.sum(councils.stream().map(one -> one.after().of(block)).toList());
    assertThat(size(before.minus(england.before().of(block)))).isLessThanOrEqualTo(tolerance);
    assertThat(size(after.minus(england.after().of(block)))).isLessThanOrEqualTo(tolerance);
  }

  private static Money size(Money amount) {
    return amount.isNegative() ? amount.negated() : amount;
  }

  private static Money apart(BlockAllocations.Amounts amounts) {
    return size(amounts.recomputed().minus(amounts.total()));
  }

  /** 2019-20 is printed to the penny and its total rounded apart; later years are whole pounds. */
  private static Money before(BlockAllocations one) {
    return one.year().startYear() == 2019 ? new Money(2) : Money.ZERO;
  }

  /** Totals after deductions of 2019-20 are printed to the thousand, England's too as their sum. */
  private static Money after(BlockAllocations one) {
    if (one.year().startYear() > 2019) {
      return Money.ZERO;
    }
    return Money.ofPounds(one.council().equals(Council.ENGLAND) ? 3_793 : 500);
  }

  private static Stream<List<BlockAllocations>> editions() {
    return ALL.stream()
        .collect(
            groupingBy(
                one -> new Edition(one.year(), one.edition()),
                () -> new TreeMap<>(Comparator.comparing(Edition::year).thenComparing(Edition::id)),
                toUnmodifiableList()))
        .values()
        .stream();
  }

  private static BlockAllocations find(String council, int startYear) {
    return ALL.stream()
        .filter(one -> one.council().equals(council))
        .filter(one -> one.year().startYear() == startYear)
        .filter(one -> !one.edition().equals("dsg-2023-03"))
        .findFirst()
        .orElseThrow();
  }
}
