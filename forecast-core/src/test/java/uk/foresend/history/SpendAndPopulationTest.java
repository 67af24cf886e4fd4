package uk.foresend.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.dsg.Block;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/** Section 251, the interactive tool, appeals, top-up and population, as published. */
class SpendAndPopulationTest {
  private static final String DORSET = "838";
  private static final List<S251Amount> S251 = sound(REFERENCE.s251Amounts(Asked.EVERYTHING));
  private static final Caveats CAVEATS = sound(REFERENCE.caveats());

  @Test
  void dorsetsIndependentFeesOf2021WereThirtyPercentOverBudget() {
    S251Comparison.Pair fees = dorset().pair(S251Heading.TOP_UP_INDEPENDENT).orElseThrow();
    assertThat(fees.budget()).isEqualTo(Money.ofPounds(14_269_117));
    assertThat(fees.outturn()).isEqualTo(new Money(1_854_467_056));
    assertThat(fees.over().pounds() / fees.budget().pounds()).isCloseTo(0.30, within(0.005));
  }

  @Test
  void budgetAndOutturnAreNeverSideBySideWithoutTheTrapOfAcademyPlaces() {
    assertThat(dorset().trap().what()).contains("the places that the department pays academies");
    assertThat(REFERENCE.s251Amounts(Asked.of(DORSET)).problems())
        .extracting(one -> one.where().path())
        .contains(Caveats.ACADEMY_PLACES, "place-total-of-special-schools", "lines-without-plans");
  }

  @Test
  void withDeductionsAddedBackDorsetsPlacesOf2021ComeWithinTwoPercentOfTheBudget() {
    Money deductions =
        sound(REFERENCE.blockAllocations()).stream()
            .filter(one -> one.council().equals(DORSET))
            .filter(one -> one.year().equals(new FinancialYear(2021)))
            .map(one -> one.deducted(Block.HIGH_NEEDS))
            .findFirst()
            .orElseThrow();
    S251Comparison.Pair apart = dorset().pair(S251Heading.PLACES).orElseThrow();
    S251Comparison.Pair alike =
        dorset().alike(deductions).stream()
            .filter(one -> one.heading() == S251Heading.PLACES)
            .findFirst()
            .orElseThrow();
    assertThat(apart.over().pounds() / apart.budget().pounds()).isCloseTo(-0.29, within(0.01));
    assertThat(alike.over().pounds() / alike.budget().pounds()).isCloseTo(0, within(0.02));
  }

  @Test
  void theTotalOfPlacesIsThatOfSpecialSchoolsAndAlternativeProvisionForEveryCouncil() {
    assertTotals(
        S251Heading.PLACES,
        List.of(S251Phase.SPECIAL, S251Phase.ALTERNATIVE, S251Phase.POST_SCHOOL));
  }

  @Test
  void totalsOfTopUpAreTheirPhasesLessIncomeForEveryCouncil() {
    List<S251Phase> phases =
        List.of(
            S251Phase.EARLY_YEARS,
            S251Phase.PRIMARY,
            S251Phase.SECONDARY,
            S251Phase.SPECIAL,
            S251Phase.ALTERNATIVE,
            S251Phase.POST_SCHOOL);
    assertTotals(S251Heading.TOP_UP_STATE, phases);
    assertTotals(S251Heading.TOP_UP_INDEPENDENT, phases);
  }

  @Test
  void section251Has150CouncilsAndNoneOfThoseThatEnded() {
    assertThat(S251).extracting(S251Amount::council).doesNotContain("835", "836", "837", "928");
    assertThat(S251.stream().map(S251Amount::council).distinct()).hasSize(150);
  }

  @ParameterizedTest(name = "{0}: Dorset £{1} a week, England £{2}")
  @CsvSource({
    "2019, 175, 110", "2020, 160, 90", "2021, 145, 95",
    "2022, 165, 105", "2023, 190, 110", "2024, 210, 110",
  })
  void weeklySpendOfTheInteractiveTool(int year, int dorset, int england) {
    assertThat(spend(DORSET, year)).containsExactly(BigDecimal.valueOf(dorset));
    assertThat(spend(Council.ENGLAND, year)).containsExactly(BigDecimal.valueOf(england));
  }

  @Test
  void theInteractiveToolHasDorsetsPlansAsTheCensusHasThem() {
    Map<Integer, BigDecimal> lait =
        sound(REFERENCE.laitMeasures(Asked.of(DORSET))).stream()
            .filter(one -> one.measure().equals("SEN_CASES_JAN"))
            .collect(Collectors.toMap(LaitMeasure::year, LaitMeasure::value));
    assertThat(lait).containsEntry(2025, BigDecimal.valueOf(4_333)).hasSizeGreaterThan(4);
    sound(REFERENCE.plans(Asked.of(DORSET).years(2020, 2025)))
        .forEach(
            one ->
                assertThat(lait.get(one.january()).doubleValue()).isEqualTo(one.total().value()));
    assertThat(sound(REFERENCE.laitMeasures(Asked.EVERYTHING)))
        .extracting(LaitMeasure::council)
        .doesNotContain("980", "990", "970")
        .contains(Council.ENGLAND);
  }

  @Test
  void dorsetsAppealsUntil2018AreTheCountys() {
    assertThat(sound(REFERENCE.tribunalAppeals(Asked.of("835", DORSET))))
        .extracting(one -> one.council() + " " + one.year() + " " + one.appeals().orElseThrow())
        .containsExactlyInAnyOrder(
            "835 2014 20",
            "835 2015 10",
            "835 2016 18",
            "835 2017 54",
            "835 2018 44",
            "838 2019 57",
            "838 2020 82",
            "838 2021 116",
            "838 2022 101",
            "838 2023 108",
            "838 2024 154");
  }

  @Test
  void northamptonshiresAppealsAreNotNottinghams() {
    assertThat(appeals("928", 2019)).isEqualTo("145 4666");
    assertThat(appeals("928", 2021)).isEqualTo("85 -");
    assertThat(sound(REFERENCE.tribunalAppeals(Asked.of("892").years(2019, 2019)))).hasSize(1);
    assertThat(appeals("837", 2018)).isEqualTo("20 1078");
  }

  @Test
  void ratesOfAppealRecomputeToTheirDecimalForEveryCouncilAndYear() {
    List<TribunalAppeals> appeals = sound(REFERENCE.tribunalAppeals(Asked.EVERYTHING));
    assertThat(appeals)
        .filteredOn(one -> one.rate().isPresent() && one.ratePercent().isPresent())
        .hasSizeGreaterThan(1_600)
        .allSatisfy(
            one ->
                assertThat(one.rate().orElseThrow().value() * 100)
                    .as(one.council() + " " + one.year())
                    .isCloseTo(one.ratePercent().orElseThrow().doubleValue(), within(0.0501)));
    TribunalAppeals england =
        appeals.stream()
            .filter(one -> one.council().equals(Council.ENGLAND) && one.year() == 2024)
            .findFirst()
            .orElseThrow();
    assertThat(england.appeals().orElseThrow()).hasToString("22276");
    assertThat(england.decisionsInDevelopment().orElseThrow()).hasToString("364912");
  }

  @Test
  void dorsetsTopUpPerHeadIsTheCountysAndSaidToBeWrong() {
    assertThat(sound(REFERENCE.specialistTopUps(Asked.of("835", DORSET))))
        .extracting(one -> one.council() + " " + one.year() + " " + one.spend())
        .containsExactly("835 2018-19 238388.00", "835 2018-19 232524.00");
    assertThat(REFERENCE.specialistTopUps(Asked.of(DORSET)).problems())
        .extracting(Problem::what)
        .anyMatch(words -> words.contains("£238,388"));
    assertThat(sound(REFERENCE.specialistTopUps(Asked.of("831").years(2018, 2018))))
        .extracting(SpecialistTopUp::perHead)
        .contains(new Money(20_719));
    assertThat(sound(REFERENCE.specialistTopUps(Asked.EVERYTHING)))
        .hasSizeGreaterThan(1_100)
        .allSatisfy(one -> assertThat(one.people()).isPositive());
  }

  @ParameterizedTest(name = "Dorset {0}: {1} aged 2 to 18, {2} aged 0 to 25")
  @CsvSource({
    "2022, 64562, 91435",
    "2026, 63219, 88680",
    "2030, 60221, 86153",
    "2035, 56719, 82945"
  })
  void dorsetsPopulationFalls(int year, int schoolBase, int everybody) {
    List<PopulationProjection> people =
        sound(REFERENCE.populations(Asked.of(DORSET).years(year, year)));
    assertThat(people).hasSize(26);
    assertThat(sum(people, 2, 18)).isCloseTo(schoolBase, within(1.0));
    assertThat(sum(people, 0, 25)).isCloseTo(everybody, within(1.0));
  }

  private static double sum(List<PopulationProjection> people, int from, int to) {
    return people.stream()
        .filter(one -> one.age() >= from && one.age() <= to)
        .mapToDouble(one -> one.people().doubleValue())
        .sum();
  }

  private static S251Comparison dorset() {
    return S251Comparison.of(
        S251.stream().filter(one -> one.council().equals(DORSET)).toList(), CAVEATS);
  }

  private static void assertTotals(S251Heading heading, List<S251Phase> phases) {
    for (S251Side side : S251Side.values()) {
      Map<String, Map<S251Phase, Money>> councils =
          S251.stream()
              .filter(one -> one.side() == side && one.heading() == heading)
              .collect(
                  Collectors.groupingBy(
                      S251Amount::council,
                      Collectors.toMap(S251Amount::phase, S251Amount::amount)));
      assertThat(councils).hasSize(150);
      councils.forEach(
          (council, amounts) -> {
            Money sum =
                Money.sum(
                        phases.stream()
                            .map(phase -> amounts.getOrDefault(phase, Money.ZERO))
                            .toList())
                    .minus(amounts.getOrDefault(S251Phase.INCOME, Money.ZERO));
            assertThat(sum.pounds())
                .as(council + " " + side)
                .isCloseTo(amounts.get(S251Phase.TOTAL).pounds(), within(1.0));
          });
    }
  }

  private static List<BigDecimal> spend(String area, int year) {
    return sound(REFERENCE.laitMeasures(Asked.of(area).years(year, year))).stream()
        .filter(one -> one.measure().equals("SENFinance"))
        .map(LaitMeasure::value)
        .toList();
  }

  private static String appeals(String council, int year) {
    return sound(REFERENCE.tribunalAppeals(Asked.of(council).years(year, year))).stream()
        .map(
            one ->
                one.appeals().orElseThrow()
                    + " "
                    + one.decisions().map(Object::toString).orElse("-"))
        .collect(Collectors.joining(", "));
  }
}
