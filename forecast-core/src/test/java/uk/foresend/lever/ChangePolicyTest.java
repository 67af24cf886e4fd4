package uk.foresend.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.Fixtures.SOURCE;
import static uk.foresend.Fixtures.atOnce;
import static uk.foresend.Fixtures.month;
import static uk.foresend.Fixtures.year;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.dsg.BalanceCharge;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.MetFrom;
import uk.foresend.dsg.Repayment;
import uk.foresend.dsg.StatutoryOverride;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Share;

@DisplayName("A change of policies")
class ChangePolicyTest {

  private static final DeficitPolicy CHARGE =
      new BalanceCharge("charge", Share.ALL, month("2028-04"), MetFrom.RESERVES, SOURCE);
  private static final DeficitPolicy REPAY =
      new Repayment("repay", year("2027-28"), year("2028-29"), 2, MetFrom.REVENUE, SOURCE);

  private static StatutoryOverride until(String id, LocalDate last) {
    return new StatutoryOverride(
        id, LocalDate.of(2020, 4, 1), last, LocalDate.of(2022, 12, 13), SOURCE);
  }

  private static ChangePolicy change(String from, List<String> removes, DeficitPolicy... adds) {
    return new ChangePolicy("policy", "Policy", month(from), removes, List.of(adds), atOnce());
  }

  @Test
  void addsInOrderAfterThoseThatStay() {
    ChangePolicy lever = change("2028-04", List.of(), CHARGE, REPAY);
    assertThat(lever.check(Fixtures.small())).isEmpty();
    assertThat(lever.applyTo(Fixtures.small()).standing().policies())
        .extracting(DeficitPolicy::id)
        .containsExactly("override", "charge", "repay");
  }

  @Test
  void canEndTheOverrideEarlierUnderTheSameName() {
    ChangePolicy lever =
        change("2026-04", List.of("override"), until("override", LocalDate.of(2026, 3, 31)));
    assertThat(lever.check(Fixtures.small())).isEmpty();
    assertThat(lever.applyTo(Fixtures.small()).standing().policies())
        .singleElement()
        .matches(policy -> !policy.protects(month("2026-04")));
  }

  @Test
  void mayNotDifferBeforeItsMonth() {
    assertThat(change("2028-04", List.of("override")).check(Fixtures.small()))
        .extracting(Problem::toString)
        .containsExactly(
            "INVALID from: from is 2028-04, but the policies differ already in 2026-01. Maybe from"
                + " is 2026-01.");
  }

  @Test
  void ofPoliciesThatAreNotThereOrThereAlreadyIsInvalid() {
    assertThat(
            change(
                    "2028-04",
                    List.of("grant"),
                    CHARGE,
                    CHARGE,
                    until("override", LocalDate.of(2028, 3, 31)))
                .check(Fixtures.small()))
        .filteredOn(Problem::stops)
        .extracting(p -> p.where().path())
        .containsExactly("removes[0]", "adds[1].id", "adds[2].id");
  }

  @Test
  void mayNotChargeTheGeneralFundWhileTheOverrideLasts() {
    DeficitPolicy early =
        new BalanceCharge("early", Share.ALL, month("2027-03"), MetFrom.RESERVES, SOURCE);
    assertThat(change("2027-03", List.of(), early).check(Fixtures.small()))
        .extracting(Problem::toString)
        .containsExactly(
            "INVALID adds[0].month: adds[0].month is 2027-03, but must not be before 2028-04: in"
                + " March 2027 override keeps this off the General Fund. Maybe month is 2028-04.");
  }

  @Test
  void thatProtectsMayNotForbidAChargeThatStays() {
    Assumptions charged = change("2028-04", List.of(), CHARGE).applyTo(Fixtures.small());
    DeficitPolicy longer = until("longer", LocalDate.of(2030, 3, 31));
    assertThat(change("2028-04", List.of(), longer).check(charged))
        .extracting(Problem::toString)
        .containsExactly(
            "INVALID adds[0].id: adds[0].id is longer, but charge charges the General Fund in April"
                + " 2028, which it forbids. Remove charge, or add it again with a later date.");
    assertThat(change("2028-04", List.of("charge"), longer).check(charged)).isEmpty();
  }

  @Test
  void thatPostsAndProtectsTheSameIsAWarning() {
    assertThat(
            change("2027-04", List.of(), until("again", LocalDate.of(2027, 3, 31)))
                .check(Fixtures.small()))
        .extracting(Problem::what)
        .containsExactly(
            "this lever changes nothing: the same is posted and protected in every month without"
                + " it.");
  }
}
