package uk.foresend.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/** The published high needs block is its elements, for every council of four years. */
class HighNeedsIdentityTest {
  private static final List<HighNeedsAllocation> ALL = sound(REFERENCE.highNeedsAllocations());
  private static final Money NONE = Money.ZERO;
  private static final Money POUND = Money.ofPounds(1);

  @TestFactory
  Stream<DynamicTest> everyCouncilsBlockRecomputesToThePound() {
    return byYear().entrySet().stream()
        .map(
            year ->
                DynamicTest.dynamicTest(
                    year.getKey()
                        + ": "
                        + year.getValue().size()
                        + " councils, worst difference £0",
                    () -> {
                      assertThat(year.getValue()).hasSizeBetween(149, 151);
                      assertThat(year.getValue())
                          .allSatisfy(one -> assertThat(one.recomputed()).isEqualTo(one.total()));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> englandIsTheSumOfTheCouncils() {
    return Stream.of(
            element("formula", HighNeedsAllocation::formula),
            element("import and export", HighNeedsAllocation::importExport),
            element("special free schools", HighNeedsAllocation::specialFreeSchools),
            element("hospital and other", HighNeedsAllocation::hospitalAndOther),
            element("additional", HighNeedsIdentityTest::additional),
            element("total", HighNeedsAllocation::total))
        .flatMap(Function.identity());
  }

  @Test
  void englandsSpecialPupilsAreTheSumOfTheCouncils() {
    byYear()
        .forEach(
            (year, councils) ->
                assertThat(
                        Count.sum(
                            councils.stream().map(HighNeedsAllocation::specialPupils).toList()))
                    .isEqualTo(england(year).specialPupils()));
  }

  @Test
  void theAdditionalAllocationOf2023To24Is400MillionSharedOutByItsBaseAndRoundedUp() {
    FinancialYear year = new FinancialYear(2023);
    assertThat(byYear().get(year)).allSatisfy(one -> assertThat(missing(one, 400)).isEqualTo(NONE));
  }

  @Test
  void theAdditionalAllocationOf2022To23Is325MillionWithTwoCouncilsAPoundAbove() {
    List<String> above = new ArrayList<>();
    for (HighNeedsAllocation one : byYear().get(new FinancialYear(2022))) {
      Money missing = missing(one, 325);
      if (!missing.equals(NONE)) {
        assertThat(missing).isEqualTo(POUND);
        above.add(one.council());
      }
    }
    // Solihull and North Yorkshire, whose exact shares end in 99.7p and 98.7p: a published ratio
    // with fewer decimals carries them over the pound.
    assertThat(above).containsExactly("334", "815");
  }

  @Test
  void dorsetsFourYearsStandAsPublished() {
    assertThat(dorset(2020).total()).isEqualTo(Money.ofPounds(38_518_885));
    assertThat(dorset(2021).total()).isEqualTo(Money.ofPounds(42_238_205));
    assertThat(dorset(2022).total()).isEqualTo(Money.ofPounds(47_937_995));
    assertThat(dorset(2023).total()).isEqualTo(Money.ofPounds(53_942_395));
    assertThat(dorset(2020).basicEntitlement()).isEqualTo(Money.ofPounds(4_000 * 810));
    assertThat(dorset(2021).basicEntitlement()).isEqualTo(Money.ofPounds(4_660 * 848));
    assertThat(dorset(2022).basicEntitlement()).isEqualTo(Money.ofPounds(4_660 * 910));
    assertThat(dorset(2023).basicEntitlement()).isEqualTo(Money.ofPounds(4_660 * 983));
    assertThat(dorset(2023).importExport()).isEqualTo(Money.ofPounds(-1_275_000));
    assertThat(dorset(2023).specialFreeSchools()).isEqualTo(Money.ofPounds(865_001));
    assertThat(dorset(2023).hospitalAndOther()).isEqualTo(Money.ofPounds(182_675));
    assertThat(additional(dorset(2022))).isEqualTo(Money.ofPounds(1_791_805));
    assertThat(additional(dorset(2023))).isEqualTo(Money.ofPounds(2_176_853));
    assertThat(dorset(2020).additional()).isEmpty();
  }

  private static Money missing(HighNeedsAllocation one, long millions) {
    HighNeedsAllocation.Additional given = one.additional().orElseThrow();
    Money nationalBase = england(one.year()).additional().orElseThrow().base();
    return given.amount().minus(given.shareOf(Money.ofPounds(millions * 1_000_000), nationalBase));
  }

  private static Stream<DynamicTest> element(
      String name, Function<HighNeedsAllocation, Money> element) {
    return byYear().entrySet().stream()
        .map(
            year ->
                DynamicTest.dynamicTest(
                    year.getKey() + " " + name,
                    () ->
                        assertThat(Money.sum(year.getValue().stream().map(element).toList()))
                            .isEqualTo(element.apply(england(year.getKey())))));
  }

  private static Money additional(HighNeedsAllocation one) {
    return one.additional().map(HighNeedsAllocation.Additional::amount).orElse(Money.ZERO);
  }

  private static Map<FinancialYear, List<HighNeedsAllocation>> byYear() {
    return ALL.stream()
        .filter(one -> !one.council().equals(Council.ENGLAND))
        .collect(groupingBy(HighNeedsAllocation::year, TreeMap::new, toUnmodifiableList()));
  }

  private static HighNeedsAllocation england(FinancialYear year) {
    return find(Council.ENGLAND, year);
  }

  private static HighNeedsAllocation dorset(int startYear) {
    return find("838", new FinancialYear(startYear));
  }

  private static HighNeedsAllocation find(String council, FinancialYear year) {
    return ALL.stream()
        .filter(one -> one.council().equals(council) && one.year().equals(year))
        .findFirst()
        .orElseThrow();
  }
}
