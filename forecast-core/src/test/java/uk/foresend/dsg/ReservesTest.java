package uk.foresend.dsg;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.Fixtures.SOURCE;
import static uk.foresend.Fixtures.pounds;
import static uk.foresend.dsg.ReserveClass.EARMARKED_AVAILABLE;
import static uk.foresend.dsg.ReserveClass.EARMARKED_COMMITTED;
import static uk.foresend.dsg.ReserveClass.GENERAL_ABOVE_MINIMUM;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.quantity.Money;

@DisplayName("Reserves")
class ReservesTest {

  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  private static Reserves.Figure figure(
      ReserveClass kind, YearMonth month, Optional<Money> amount) {
    return new Reserves.Figure(kind, month, amount, SOURCE);
  }

  @Test
  void standUntilTheNextFigureOfTheirClass() {
    Reserves reserves =
        new Reserves(
            List.of(
                figure(GENERAL_ABOVE_MINIMUM, MARCH.plusYears(1), Optional.of(pounds(9))),
                figure(GENERAL_ABOVE_MINIMUM, MARCH, Optional.of(pounds(12)))));
    assertThat(reserves.at(GENERAL_ABOVE_MINIMUM, MARCH.minusMonths(1))).isEmpty();
    assertThat(reserves.at(GENERAL_ABOVE_MINIMUM, MARCH.plusMonths(11))).contains(pounds(12));
    assertThat(reserves.at(GENERAL_ABOVE_MINIMUM, MARCH.plusYears(1))).contains(pounds(9));
  }

  @Test
  void thatAreUnknownAreNeverZero() {
    Reserves reserves =
        new Reserves(
            List.of(
                figure(GENERAL_ABOVE_MINIMUM, MARCH, Optional.of(pounds(12))),
                figure(EARMARKED_AVAILABLE, MARCH, Optional.of(pounds(5))),
                figure(EARMARKED_AVAILABLE, MARCH.plusYears(1), Optional.empty())));
    assertThat(reserves.usable(MARCH)).contains(pounds(17));
    assertThat(reserves.incomplete(MARCH)).isFalse();
    assertThat(reserves.usable(MARCH.plusYears(1))).contains(pounds(12));
    assertThat(reserves.incomplete(MARCH.plusYears(1))).isTrue();
    assertThat(new Reserves(List.of()).usable(MARCH)).isEmpty();
  }

  @Test
  void areAsOldAsTheOldestReadingCounted() {
    Reserves reserves =
        new Reserves(
            List.of(
                figure(GENERAL_ABOVE_MINIMUM, MARCH, Optional.of(pounds(12))),
                figure(GENERAL_ABOVE_MINIMUM, MARCH.plusYears(1), Optional.of(pounds(13))),
                figure(EARMARKED_AVAILABLE, MARCH.plusMonths(6), Optional.of(pounds(5)))));
    assertThat(reserves.usableRead(MARCH.minusMonths(1))).isEmpty();
    assertThat(reserves.usableRead(MARCH)).contains(MARCH);
    assertThat(reserves.usableRead(MARCH.plusYears(2))).contains(MARCH.plusMonths(6));
  }

  @Test
  void alreadyCommittedAreNotUsable() {
    Reserves reserves =
        new Reserves(List.of(figure(EARMARKED_COMMITTED, MARCH, Optional.of(pounds(100)))));
    assertThat(reserves.usable(MARCH)).isEmpty();
    assertThat(reserves.incomplete(MARCH)).isTrue();
  }
}
