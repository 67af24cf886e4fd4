package uk.foresend.dsg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static uk.foresend.Fixtures.SOURCE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;

@DisplayName("Every policy on the deficit")
class DeficitPolicyTest {

  private static final Horizon HORIZON =
      new Horizon(new FinancialYear(2026), new FinancialYear(2030));
  private static final Horizon BEFORE =
      new Horizon(new FinancialYear(2010), new FinancialYear(2013));
  private static final Horizon AFTER =
      new Horizon(new FinancialYear(2060), new FinancialYear(2063));
  private static final Share NINE_TENTHS = new Share(0.9);
  private static final YearMonth APRIL = YearMonth.of(2028, 4);

  private static final Map<Class<? extends DeficitPolicy>, DeficitPolicy> EXAMPLES =
      Map.of(
          StatutoryOverride.class,
          override(),
          StabilityGrant.class,
          grant(StabilityGrant.Approval.APPROVED),
          CentralFunding.class,
          new CentralFunding("central", NINE_TENTHS, year(2026), year(2027), SOURCE),
          InYearCharge.class,
          new InYearCharge("in-year", Share.ALL, year(2028), year(2040), MetFrom.RESERVES, SOURCE),
          BalanceCharge.class,
          new BalanceCharge("balance", Share.ALL, APRIL, MetFrom.RESERVES, SOURCE),
          Repayment.class,
          new Repayment("repay", year(2027), year(2028), 10, MetFrom.REVENUE, SOURCE),
          BalanceRetained.class,
          new BalanceRetained("retained", APRIL, SOURCE),
          Capitalisation.class,
          new Capitalisation("capital", new Share(0.125), APRIL, 20, new Rate(0.05), SOURCE));

  private static FinancialYear year(int start) {
    return new FinancialYear(start);
  }

  private static StatutoryOverride override() {
    return new StatutoryOverride(
        "override",
        LocalDate.of(2020, 4, 1),
        LocalDate.of(2028, 3, 31),
        LocalDate.of(2025, 6, 20),
        SOURCE);
  }

  private static StabilityGrant grant(StabilityGrant.Approval approval) {
    return new StabilityGrant(
        "grant",
        NINE_TENTHS,
        year(2025),
        YearMonth.of(2026, 11),
        approval,
        Money.ofPounds(1_000_000),
        SOURCE);
  }

  static Stream<Class<?>> policies() {
    return Arrays.stream(DeficitPolicy.class.getPermittedSubclasses());
  }

  private static DeficitPolicy example(Class<?> policy) {
    return Optional.ofNullable(EXAMPLES.get(policy))
        .orElseThrow(() -> new AssertionError("give an example of " + policy));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void saysInOneSentenceWhatItDoes(Class<?> policy) {
    assertThat(example(policy).describe()).matches("[A-Z0-9].*\\d.*\\.").doesNotContain("  ");
    assertThat(example(policy).id()).isNotBlank();
    assertThat(example(policy).source()).isEqualTo(SOURCE);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void postsOnlyInTheLedgerYearsAndInTheOrderOfTheirDates(Class<?> policy) {
    List<Posting> postings = example(policy).postings(HORIZON);
    assertThat(postings).allMatch(p -> HORIZON.contains(FinancialYear.of(p.month())));
    assertThat(postings.stream().map(Posting::month)).isSorted();
    assertThat(postings).allMatch(p -> p.policy().equals(example(policy).id()));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void postsNothingInAHorizonThatItsDatesDoNotTouch(Class<?> policy) {
    assertThat(example(policy).postings(BEFORE)).isEmpty();
    assertThat(example(policy).postings(AFTER)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void neverReachesVintagesThatArePostedBeforeTheyArise(Class<?> policy) {
    assertThat(example(policy).postings(HORIZON))
        .allMatch(p -> !p.to().april().isAfter(p.month()))
        .allMatch(p -> p.from().compareTo(p.to()) <= 0)
        .allMatch(p -> p.reaches(p.from()) && p.reaches(p.to()) && !p.reaches(p.to().plus(1)));
  }

  @Test
  void thatRepaysOverYearsClearsWhatIsLeftInEqualParts() {
    Horizon wide = new Horizon(year(2026), year(2045));
    double left = 100;
    for (Posting posting : example(Repayment.class).postings(wide)) {
      double paid = left * posting.share().value();
      assertThat(paid).isCloseTo(10, within(1e-9));
      left -= paid;
    }
    assertThat(left).isCloseTo(0, within(1e-9));
  }

  @Test
  void thatRepaysOverOneYearClearsAllOfIt() {
    assertThat(
            new Repayment("r", year(2027), year(2028), 1, MetFrom.REVENUE, SOURCE)
                .postings(HORIZON))
        .singleElement()
        .satisfies(p -> assertThat(p.share()).isEqualTo(Share.ALL))
        .satisfies(p -> assertThat(p.month()).isEqualTo(YearMonth.of(2029, 3)));
  }

  @Test
  void thatIsTheOverrideProtectsExactlyItsMonths() {
    assertThat(override().protects(YearMonth.of(2020, 3))).isFalse();
    assertThat(override().protects(YearMonth.of(2020, 4))).isTrue();
    assertThat(override().protects(YearMonth.of(2028, 3))).isTrue();
    assertThat(override().protects(YearMonth.of(2028, 4))).isFalse();
  }

  @Test
  void thatRetainsTheBalanceProtectsFromItsMonthOn() {
    assertThat(example(BalanceRetained.class).protects(APRIL.minusMonths(1))).isFalse();
    assertThat(example(BalanceRetained.class).protects(APRIL)).isTrue();
    assertThat(example(BalanceRetained.class).protects(APRIL.plusYears(50))).isTrue();
  }

  @Test
  void thatIsTheOverrideForbidsEveryChargeWhileItLastsAndNothingElse() {
    assertThat(forbidden(override(), charge(YearMonth.of(2028, 3)))).isTrue();
    assertThat(forbidden(override(), charge(APRIL))).isFalse();
    assertThat(
            forbidden(
                override(),
                new InYearCharge("y", Share.ALL, year(2027), year(2027), MetFrom.RESERVES, SOURCE)))
        .isTrue();
    assertThat(forbidden(override(), grant(StabilityGrant.Approval.APPROVED))).isFalse();
  }

  @Test
  void thatRetainsTheBalanceForbidsChargingItButNotTheDeficitOfAYearAsItArises() {
    DeficitPolicy retained = example(BalanceRetained.class);
    assertThat(forbidden(retained, charge(APRIL))).isTrue();
    assertThat(forbidden(retained, example(Repayment.class))).isTrue();
    assertThat(forbidden(retained, example(InYearCharge.class))).isFalse();
  }

  private static DeficitPolicy charge(YearMonth month) {
    return new BalanceCharge("charge", Share.ALL, month, MetFrom.RESERVES, SOURCE);
  }

  private static boolean forbidden(DeficitPolicy protects, DeficitPolicy charges) {
    return !ForbiddenCharge.among(List.of(protects, charges), HORIZON).isEmpty();
  }

  @Test
  void thatOnlyClearsDoesNotProtect() {
    assertThat(EXAMPLES.values())
        .filteredOn(policy -> !policy.postings(HORIZON).isEmpty())
        .hasSize(6)
        .noneMatch(policy -> policy.protects(APRIL));
  }

  @Test
  void thatIsTheGrantPaysOnceOnOldVintagesLessWhatNobodyExplains() {
    assertThat(grant(StabilityGrant.Approval.APPROVED).postings(HORIZON))
        .singleElement()
        .satisfies(p -> assertThat(p.to()).isEqualTo(year(2025)))
        .satisfies(p -> assertThat(p.less()).isEqualTo(Money.ofPounds(1_000_000)))
        .satisfies(p -> assertThat(p.base()).isEqualTo(Posting.Base.LOWER_OF_DSG_AND_HIGH_NEEDS));
    assertThat(grant(StabilityGrant.Approval.REFUSED).postings(HORIZON)).isEmpty();
    assertThat(grant(StabilityGrant.Approval.REFUSED).describe())
        .isEqualTo("The High Needs Stability Grant is refused.");
  }

  @Test
  void thatActsYearByYearPostsEachMarchOnThatYearAlone() {
    assertThat(example(InYearCharge.class).postings(HORIZON))
        .extracting(Posting::month)
        .containsExactly(YearMonth.of(2029, 3), YearMonth.of(2030, 3), YearMonth.of(2031, 3));
    assertThat(example(InYearCharge.class).postings(HORIZON))
        .allMatch(p -> p.from().equals(p.to()) && p.to().march().equals(p.month()));
  }

  @Test
  void thatCapitalisesIsRepaidOverAtMostTwentyYears() {
    assertThat(example(Capitalisation.class).describe()).startsWith("12.5% of");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Capitalisation("c", Share.ALL, APRIL, 21, Rate.NONE, SOURCE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Repayment("r", year(2027), year(2028), 0, MetFrom.REVENUE, SOURCE));
  }
}
