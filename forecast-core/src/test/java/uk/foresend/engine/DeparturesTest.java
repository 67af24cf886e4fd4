package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.quantity.Horizon;
import uk.foresend.result.Cause;

@DisplayName("Numbers that depart from their central values")
class DeparturesTest {

  @Test
  @DisplayName("Make no other number depart otherwise when one more is uncertain")
  void disturbNoOther() {
    Assumptions base = dorset();
    Uncertainty all = base.uncertainty();
    Uncertainty fewer = new Uncertainty(all.drivers().subList(0, 2), all.schemes(), all.policies());
    Uncertainty.OfDriver kept = all.drivers().get(1);
    assertThat(departing(departures(base, fewer), kept, 417))
        .isNotEmpty()
        .isEqualTo(departing(departures(base, all), kept, 417));
  }

  @Test
  @DisplayName("Lie between the low and the high that are stated eight times in ten, in every year")
  void lieWithinTheStatedRange() {
    Assumptions base = dorset();
    Uncertainty.OfDriver requests = base.uncertainty().drivers().get(0);
    Departures departures = departures(base, base.uncertainty());
    int draws = 20_000;
    for (int y : new int[] {0, 5, 10}) {
      int year = y;
      double[] found =
          IntStream.range(0, draws)
              .mapToDouble(draw -> departing(departures, requests, draw)[year])
              .sorted()
              .toArray();
      assertThat(found[draws / 10]).isCloseTo(requests.low(), within(0.02));
      assertThat(found[draws * 9 / 10]).isCloseTo(requests.high(), within(0.02));
    }
  }

  @Test
  @DisplayName("Depart from the month stated and not before, and stay in the range of the number")
  void departFromTheMonthStated() {
    Assumptions base = dorset();
    Horizon horizon = base.setup().horizon();
    Uncertainty.OfDriver requests = base.uncertainty().drivers().get(0);
    double[] central = new double[horizon.monthCount()];
    Arrays.fill(central, 100);
    double[] departed = new double[horizon.yearCount()];
    Arrays.fill(departed, -5);
    double[] found = departures(base, base.uncertainty()).of(requests).applied(departed, central);
    int from = horizon.indexOf(requests.from().orElseThrow());
    assertThat(found[from - 1]).isEqualTo(100);
    assertThat(found[from]).isEqualTo(Driver.REQUESTS.least());
  }

  @Test
  @DisplayName("Are those of the causes that vary and of no other driver")
  void areThoseOfTheCausesThatVary() {
    Assumptions base = dorset();
    Departures departures = departures(base, base.uncertainty());
    double[][] drawn = departures.in(417, EnumSet.of(Cause.PRICE));
    assertThat(departures.drivers(drawn))
        .isNotEmpty()
        .allMatch(driver -> Causes.of(driver) == Cause.PRICE);
    assertThat(departures.drivers(departures.none())).isEmpty();
    assertThat(departures.drivers(departures.in(417, EnumSet.allOf(Cause.class))))
        .contains(Driver.REQUESTS);
  }

  private static double[] departing(Departures departures, Uncertainty.OfDriver number, int draw) {
    return departures.in(draw, EnumSet.allOf(Cause.class))[departures.of(number).number];
  }

  private static Departures departures(Assumptions base, Uncertainty uncertainty) {
    return new Departures(
        uncertainty,
        "seed",
        base.setup().horizon(),
        YearMonth.from(base.setup().asAt()).plusMonths(1));
  }

  private static Assumptions dorset() {
    ScenarioFiles shipped = ScenarioFiles.shipped();
    return new Forecaster(shipped).check(shipped.find("dorset/2026").orElseThrow()).get().base();
  }
}
