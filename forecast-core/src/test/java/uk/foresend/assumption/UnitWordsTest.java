package uk.foresend.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.quantity.Grow;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Ramp;
import uk.foresend.quantity.Step;
import uk.foresend.result.Told;

@DisplayName("A value over time")
class UnitWordsTest {
  private static final YearMonth APRIL = YearMonth.of(2027, 4);

  @Test
  @DisplayName("is told with its unit once, and each change with its month")
  void inWords() {
    Profile fee =
        Profile.constant(5_000)
            .then(new Step.Replace(APRIL, 15_275))
            .then(new Step.Multiply(APRIL.plusYears(1), 0.97))
            .then(new Step.Add(APRIL.plusYears(2), -500));
    assertThat(words(Unit.POUNDS_A_CHILD_A_YEAR, fee))
        .isEqualTo(
            "£5,000 a child a year, then £15,275 from April 2027, then × 0.97 from April 2028,"
                + " then \u2212 £500 from April 2029");
    Profile growth =
        Profile.constant(0.04)
            .then(new Ramp(APRIL, APRIL.plusMonths(11), 0.0325))
            .then(new Step.Add(APRIL.plusYears(1), 0.01));
    assertThat(words(Unit.RATE_A_YEAR, growth))
        .isEqualTo(
            "4.0% a year, then moving to 3.25% from April 2027 to March 2028,"
                + " then + 1.0 percentage points from April 2028");
    assertThat(words(Unit.CHILDREN, Profile.constant(4_719).then(new Grow(APRIL, 0.05))))
        .isEqualTo("4,719 children, then growing by 5.0% a year from April 2027");
  }

  @Test
  @DisplayName("of one is told in the singular")
  void one() {
    assertThat(words(Unit.PLACES, Profile.constant(1))).isEqualTo("1 place");
    assertThat(words(Unit.SHARE, Profile.constant(1))).isEqualTo("100.0%");
  }

  @Test
  @DisplayName("is bare beside its unit for a machine")
  void bare() {
    Profile places = Profile.constant(150).then(new Step.Replace(APRIL, 85.39));
    Told told = Told.of(places, Unit.PLACES, Unit.PLACES.label());
    assertThat(told.plain()).isEqualTo("150, then 85.39 from 2027-04");
    assertThat(told.number())
        .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo("150"));
    assertThat(told.unit()).isEqualTo("places");
  }

  @Test
  @DisplayName("by month is told evenly when it is even, else by the months that differ")
  void byMonth() {
    assertThat(Told.byMonth(java.util.Collections.nCopies(12, 1 / 12.0)).words())
        .isEqualTo("8.3% in each month");
    assertThat(Told.byMonth(List.of(.3, 0., 0., 0., 0., 0., 0., 0., .7, 0., 0., 0.)).words())
        .isEqualTo("30.0% in January, 70.0% in September, 0.0% in each other month");
  }

  private static String words(Unit unit, Profile profile) {
    return Told.of(profile, unit, unit.label()).words();
  }
}
