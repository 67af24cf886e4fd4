package uk.foresend.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Money and counts")
class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "0.005, 0.00",
    "0.015, 0.02",
    "0.025, 0.02",
    "2.675, 2.68",
    "2.665, 2.66",
    "-0.005, 0.00",
    "-0.015, -0.02",
    "31990000.004, 31990000.00",
    "0.1, 0.10",
    "148600000, 148600000.00"
  })
  void estimatesAreRoundedHalfToEvenToThePenny(double pounds, String rounded) {
    assertThat(Money.rounded(pounds)).hasToString(rounded);
  }

  @Test
  void roundingIsThatOfTheDecimalDigitsWhateverTheSize() {
    Random random = new Random(20261122);
    for (int i = 0; i < 200_000; i++) {
      double pounds = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(14));
      double nearHalf = Math.rint(pounds * 100) / 100 + 0.005;
      for (double each : new double[] {pounds, nearHalf, Math.nextUp(nearHalf)}) {
        BigDecimal digits = BigDecimal.valueOf(each);
        assertThat(Money.rounded(each)).isEqualTo(Money.ofPounds(digits));
        assertThat(Count.average(each).hundredths())
            .isEqualTo(digits.setScale(1, RoundingMode.HALF_EVEN).movePointRight(2).longValue());
      }
    }
  }

  @Test
  void sumsAreExactWhereDoublesAreNot() {
    Money tenPence = Money.rounded(0.1);
    assertThat(Money.sum(Collections.nCopies(10, tenPence))).isEqualTo(Money.ofPounds(1));
    assertThat(Collections.nCopies(10, 0.1).stream().reduce(0.0, Double::sum)).isNotEqualTo(1.0);
    assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
  }

  @Test
  void takingAwayUndoesAdding() {
    Money a = Money.ofPounds(new BigDecimal("58310000.37"));
    Money b = Money.ofPounds(new BigDecimal("-31990000.99"));
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(b.negated().negated()).isEqualTo(b);
    assertThat(b.isNegative()).isTrue();
    assertThat(Money.ZERO.isNegative()).isFalse();
  }

  @Test
  void whatCannotBeHeldIsRefusedAndNeverWrapsRound() {
    Money most = new Money(Long.MAX_VALUE);
    assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Money(Long.MIN_VALUE).negated())
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.rounded(1e30)).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNotANumberIsNeitherMoneyNorACount(double value) {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.rounded(value));
    assertThatIllegalArgumentException().isThrownBy(() -> Count.whole(value));
    assertThatIllegalArgumentException().isThrownBy(() -> Profile.constant(value));
  }

  @Test
  void moneyIsReadBackFromThePoundsItPrints() {
    Money money = new Money(-5_300_000_001L);
    assertThat(money).hasToString("-53000000.01");
    assertThat(Money.ofPounds(money.inPounds())).isEqualTo(money);
    assertThat(Money.rounded(money.pounds())).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0", "1.5, 2", "2.5, 2", "4718.7, 4719", "-0.4, 0"})
  void aStockIsTheNearestWholeNumberHalfToEven(double value, String whole) {
    assertThat(Count.whole(value)).hasToString(whole);
  }

  @ParameterizedTest
  @CsvSource({"302.45, 302.4", "302.55, 302.6", "302.04, 302", "300, 300"})
  void anAverageHasOneDecimalPlace(double value, String average) {
    assertThat(Count.average(value)).hasToString(average);
  }

  @Test
  void countsAddExactly() {
    assertThat(Count.sum(List.of(Count.average(0.1), Count.average(0.2), Count.of(4))))
        .hasToString("4.3");
    assertThat(Count.of(4719).minus(Count.of(4719))).isEqualTo(Count.ZERO);
    assertThat(Count.of(4719).value()).isEqualTo(4719.0);
  }
}
