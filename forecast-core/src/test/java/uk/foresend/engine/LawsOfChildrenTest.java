package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.generated.Change;
import uk.foresend.generated.ForAll;

@DisplayName("Laws of children")
class LawsOfChildrenTest {

  private static final double TINY = 1e-9;

  private static double sum(double[] values, int from, int to) {
    return IntStream.range(from, to).mapToDouble(i -> values[i]).sum();
  }

  @Test
  void nobodyIsMadeOrLost() {
    ForAll.councils(300)
        .holds(
            council -> {
              Columns c = Runs.columns(council);
              DemandColumns d = c.demand();
              for (int m = 1; m < d.plans.length; m++) {
                double change = d.newPlans[m] + d.transfers[m] - d.leavers[m];
                assertThat(d.plans[m]).isCloseTo(d.plans[m - 1] + change, within(1e-8));
                assertThat(sum(c.placement().placed, m * d.cells, (m + 1) * d.cells))
                    .isCloseTo(d.plans[m], within(1e-8));
              }
            });
  }

  @Test
  void noCellIsEverBelowNothingAndNoneIsNotANumber() {
    ForAll.councils(300)
        .holds(
            council -> {
              Columns c = Runs.columns(council);
              notNegative("wanted", c.demand().stock);
              notNegative("placed", c.placement().placed);
              notNegative("joins", c.demand().joins);
              notNegative("stays", stays(council, c.demand()));
              for (Channel channel : c.placement().channels) {
                notNegative("channel", channel.stock);
                notNegative("fresh", channel.fresh);
                for (int i = 0; i < channel.stock.length; i++) {
                  assertThat(channel.fresh[i]).isLessThanOrEqualTo(channel.stock[i] + TINY);
                }
              }
            });
  }

  private static double[] stays(Assumptions council, DemandColumns d) {
    int bands = council.setup().axes().bands().size();
    double[] stays = new double[d.stock.length];
    for (int i = d.cells; i < stays.length; i++) {
      int cell = i % d.cells;
      stays[i] = d.stays(i / d.cells, cell / bands, cell % bands, cell);
    }
    return stays;
  }

  private static void notNegative(String what, double[] values) {
    for (double value : values) {
      if (!(value >= -TINY && value < Double.POSITIVE_INFINITY)) {
        throw new AssertionError(what + " is " + value);
      }
    }
  }

  @Test
  void theOpeningCensusIsWhereChildrenAre() {
    ForAll.councils(100)
        .such(council -> council.cohort().corrections().isEmpty(), 50)
        .holds(
            council -> {
              Columns c = Runs.columns(council);
              Cohort together = Change.needsTogether(council).cohort();
              for (int i = 0; i < c.demand().cells; i++) {
                assertThat(c.placement().placed[i]).isEqualTo(together.opening().get(i).value());
              }
            });
  }

  @Test
  void withNoChangeOfCapacityChildrenAreWhereTheyWereObserved() {
    ForAll.councils(100)
        .holds(
            council -> {
              Assumptions still =
                  Change.noSchemes(Change.noStepDowns(Change.nothingCounted(council)));
              Columns c = Runs.columns(still);
              assertThat(c.placement().placed).isEqualTo(c.demand().stock);
            });
  }

  @Test
  void aKnownCensusIsMetInEverySettingByWhereChildrenAre() {
    int[] byAge = new int[1];
    ForAll.councils(300)
        .such(council -> !council.cohort().known().isEmpty(), 60)
        .holdsAndApplies(
            60,
            council -> {
              Columns c = Runs.columns(Change.nothingCounted(council));
              int bands = council.setup().axes().bands().size();
              boolean met = true;
              for (Cohort.KnownCensus census : Change.needsTogether(council).cohort().known()) {
                int january =
                    council.setup().horizon().indexOf(census.january().atMonth(1))
                        * c.demand().cells;
                double settings = worst(c.placement().placed, january, census, bands);
                double wanted = worst(c.demand().stock, january, census, 1);
                assertThat(Math.min(settings, wanted))
                    .as("census of %s", census.january())
                    .isLessThan(1e-8);
                met &= settings < 1e-8;
                byAge[0] += worst(c.placement().placed, january, census, 1) < 1e-8 ? 1 : 0;
              }
              return met && !c.placement().channels.isEmpty();
            });
    assertThat(byAge[0]).as("censuses met age by age").isGreaterThan(50);
  }

  /** The worst difference from a census, so many cells summed at a time. */
  private static double worst(double[] found, int january, Cohort.KnownCensus census, int cells) {
    double worst = 0;
    for (int first = 0; first < census.counts().size(); first += cells) {
      double difference = 0;
      for (int i = first; i < first + cells; i++) {
        difference += found[january + i] - census.counts().get(i).value();
      }
      worst = Math.max(worst, Math.abs(difference));
    }
    return worst;
  }

  @Test
  void knownCensusesOutsideTheHorizonAreLeftAlone() {
    ForAll.councils(20)
        .such(council -> council.cohort().known().isEmpty(), 10)
        .holds(
            council -> {
              Cohort cohort = council.cohort();
              int first = council.setup().horizon().first().startYear();
              List<Cohort.KnownCensus> outside =
                  IntStream.of(first - 3, first, first + 40)
                      .mapToObj(
                          year ->
                              new Cohort.KnownCensus(
                                  java.time.Year.of(year),
                                  cohort.opening(),
                                  cohort.openingSource()))
                      .toList();
              Assumptions told =
                  new Assumptions(
                      council.setup(),
                      new Cohort(
                          cohort.opening(),
                          cohort.openingSource(),
                          cohort.corrections(),
                          outside,
                          cohort.method(),
                          cohort.seasons()),
                      council.finance(),
                      council.standing(),
                      council.programme(),
                      council.drivers());
              assertThat(Runs.columns(told).demand().stock)
                  .isEqualTo(Runs.columns(council).demand().stock);
            });
  }
}
