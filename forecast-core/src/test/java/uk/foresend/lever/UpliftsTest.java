package uk.foresend.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.Fixtures.INDEPENDENT;
import static uk.foresend.Fixtures.month;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Step;

@DisplayName("A change of growth, where prices rise in September")
class UpliftsTest {

  private static List<Problem> check(String from) {
    DriverKey growth = new DriverKey(Driver.TOP_UP_GROWTH, new Scope.OfSetting(INDEPENDENT));
    Step change = new Step.Replace(month(from), 0.09);
    return new AdjustDriver("up", "Up", growth, change, Optional.empty(), Fixtures.atOnce())
        .check(Fixtures.small());
  }

  @Test
  void thatIsDatedInAprilSaysThatNothingChangesBeforeSeptember() {
    assertThat(check("2027-04"))
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.stops()).isFalse();
              assertThat(warning.what())
                  .isEqualTo(
                      "it acts in April 2027, but prices of independent rise in September: nothing"
                          + " changes before September 2027.");
              assertThat(warning.hint()).contains("2027-09");
            });
  }

  @Test
  void thatIsDatedInSeptemberSaysNothing() {
    assertThat(check("2027-09")).isEmpty();
  }

  @Test
  void thatIsHeldFromAprilSaysTheSame() {
    HoldFees held =
        new HoldFees(
            "held",
            "Held",
            List.of(INDEPENDENT),
            Rate.NONE,
            month("2027-04"),
            month("2029-04"),
            Fixtures.atOnce());
    assertThat(
            held.check(
                Fixtures.council().driver(Driver.TOP_UP_GROWTH, Scope.AUTHORITY, 0.05).build()))
        .extracting(Problem::what)
        .containsExactly(
            "it acts in April 2027, but prices of independent rise in September: nothing changes"
                + " before September 2027.");
  }

  @Test
  void thatEndsBeforeSeptemberIsSaidToHoldNothing() {
    HoldFees held =
        new HoldFees(
            "held",
            "Held",
            List.of(INDEPENDENT),
            Rate.NONE,
            month("2027-04"),
            month("2027-08"),
            Fixtures.atOnce());
    assertThat(
            held.check(
                Fixtures.council().driver(Driver.TOP_UP_GROWTH, Scope.AUTHORITY, 0.05).build()))
        .extracting(Problem::what)
        .containsExactly(
            "fees of independent rise in September, which does not fall between 2027-04 and"
                + " 2027-08.");
  }
}
