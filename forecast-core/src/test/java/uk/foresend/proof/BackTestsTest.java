package uk.foresend.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Historian;
import uk.foresend.fit.Origins;
import uk.foresend.fit.Pooled;
import uk.foresend.reference.Shipped;
import uk.foresend.report.BackTestReport;
import uk.foresend.result.BackTest;
import uk.foresend.result.BackTest.LeftOut;
import uk.foresend.result.PlanSeries;
import uk.foresend.result.Score;

/**
 * The scores of the back-test.
 *
 * <p>Every choice was made on Januaries to 2024; none rests on that of 2025.
 */
class BackTestsTest {
  private static final int CHOSEN_ON = 2024;
  private static final int LATEST = 2025;
  private static final String SHIPPED = "foresend";

  @Test
  @DisplayName("Scores are those of the score file, for every series, method and horizon")
  void scoreFile() {
    for (String[] row : rows("plan-scores.csv")) {
      Score score =
          score(
              Published.backTest(Integer.parseInt(row[0])), series(row[1]), row[2], number(row[3]));
      assertThat(score.pairs()).isEqualTo(number(row[4]));
      assertThat(100 * score.meanError()).as(row[1] + row[2]).isCloseTo(real(row[5]), within(0.01));
      assertThat(100 * score.medianError()).isCloseTo(real(row[6]), within(0.05));
      assertThat(100 * score.bias()).isCloseTo(real(row[7]), within(0.05));
      assertThat(100 * score.pinball()).isCloseTo(real(row[8]), within(0.01));
      assertThat(100 * score.within80()).isCloseTo(real(row[9]), within(0.5));
    }
  }

  @Test
  @DisplayName(
      "A second route gives the same before settings are held together: numpy, its own reading")
  void secondRoute() {
    BackTest apart =
        BackTests.of(Published.HISTORY, Origins.FIRST, CHOSEN_ON, Optional.empty(), Pooled.apart());
    for (String[] row : rows("plan-scores-second-route.csv")) {
      Score score = score(apart, series(row[0]), SHIPPED, number(row[1]));
      assertThat(100 * score.meanError())
          .as(row[0] + " " + row[1])
          .isCloseTo(real(row[2]), within(0.03));
      assertThat(100 * score.medianError()).isCloseTo(real(row[3]), within(0.1));
      assertThat(100 * score.bias()).isCloseTo(real(row[4]), within(0.1));
      assertThat(100 * score.within50()).isCloseTo(real(row[5]), within(1.5));
      assertThat(100 * score.within80()).isCloseTo(real(row[6]), within(0.5));
      assertThat(100 * score.within95()).isCloseTo(real(row[7]), within(0.5));
    }
  }

  @Test
  @DisplayName("All plans: 6% better than the best rival a year ahead, a tenth from two years on")
  void betterThanEveryRival() {
    for (int to : List.of(CHOSEN_ON, LATEST)) {
      BackTest test = Published.backTest(to);
      for (int ahead = 1; ahead <= 5; ahead++) {
        double best = best(test, PlanSeries.TOTAL, ahead);
        double mine = score(test, PlanSeries.TOTAL, SHIPPED, ahead).meanError();
        assertThat(mine / best)
            .as(ahead + " years ahead, to " + to)
            .isLessThan(ahead == 1 ? 0.94 : 0.9);
      }
    }
  }

  @Test
  @DisplayName("Settings: nearer than every rival where the return did not change, in each horizon")
  void settingsBetterThanEveryRival() {
    for (int to : List.of(CHOSEN_ON, LATEST)) {
      BackTest test = Published.backTest(to);
      for (PlanSeries series : PlanSeries.values()) {
        for (int ahead = 1; ahead <= 2 && series != PlanSeries.TOTAL; ahead++) {
          double mine = test.unbroken(series, SHIPPED, ahead).orElseThrow().meanError();
          for (BackTest.Way way : test.methods()) {
            assertThat(way.id().equals(SHIPPED) ? 1 : mine)
                .as(series + " " + way.id() + " " + ahead + " to " + to)
                .isLessThanOrEqualTo(
                    way.id().equals(SHIPPED)
                        ? 1
                        : test.unbroken(series, way.id(), ahead).orElseThrow().meanError());
          }
        }
      }
    }
  }

  @Test
  @DisplayName("No score without a change of the return rests on a forecast across January 2023")
  void unbroken() {
    BackTest test = Published.backTest(LATEST);
    assertThat(test.unbroken(PlanSeries.POST_16, SHIPPED, 3)).isEmpty();
    assertThat(test.unbroken(PlanSeries.POST_16, SHIPPED, 1).orElseThrow().pairs())
        .isEqualTo(
            test.score(PlanSeries.POST_16, SHIPPED, 1, OptionalInt.empty()).orElseThrow().pairs()
                - test.score(PlanSeries.POST_16, SHIPPED, 1, OptionalInt.of(2022))
                    .orElseThrow()
                    .pairs());
    assertThat(test.unbroken(PlanSeries.TOTAL, SHIPPED, 1)).isEmpty();
  }

  @Test
  @DisplayName("All plans: bias a year ahead is within 1%")
  void unbiased() {
    for (int to : List.of(CHOSEN_ON, LATEST)) {
      assertThat(score(Published.backTest(to), PlanSeries.TOTAL, SHIPPED, 1).bias())
          .isBetween(-0.01, 0.01);
    }
  }

  @Test
  @DisplayName("All plans: 80% ranges hold 75 to 85%, pooled, and 65 to 92% at each origin")
  void rangesHold() {
    BackTest test = Published.backTest(CHOSEN_ON);
    for (Score score : test.scores(PlanSeries.TOTAL, true)) {
      if (score.method().equals(SHIPPED)) {
        assertThat(score.within80()).as("" + score.ahead()).isBetween(0.75, 0.85);
      }
    }
    for (Score score : test.scores(PlanSeries.TOTAL, false)) {
      if (score.method().equals(SHIPPED)) {
        assertThat(score.within80())
            .as(score.origin() + ", " + score.ahead() + " ahead")
            .isBetween(0.65, 0.92);
      }
    }
  }

  @Test
  @DisplayName("The same bits come out at one, two and four threads")
  void anyNumberOfThreads() throws ExecutionException, InterruptedException {
    List<Score> one = scores(1);
    assertThat(scores(2)).isEqualTo(one);
    assertThat(scores(4)).isEqualTo(one);
  }

  @Test
  @DisplayName("The whole back-test, all councils, origins and methods, takes less than a minute")
  void quick() {
    Instant start = Instant.now();
    Shipped.sound(
        new Historian()
            .backTest(Published.HISTORY, Historian.ALL, OptionalInt.empty(), OptionalInt.empty()));
    Duration taken = Duration.between(start, Instant.now());
    System.out.println("The whole back-test took " + taken.toMillis() + " ms");
    assertThat(taken).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  @DisplayName("Councils are left out by a rule that is told with its figures")
  void leftOut() {
    BackTest test = Published.backTest(LATEST);
    assertThat(test.scored()).isEqualTo(144);
    assertThat(test.leftOut())
        .extracting(LeftOut::code)
        .containsExactly(
            "201", "316", "420", "835", "836", "837", "838", "839", "909", "928", "940", "941",
            "942", "943");
    assertThat(test.leftOut().get(1).why())
        .startsWith("its plans went from 2705 to 1199 in the year to January 2025");
    assertThat(test.leftOut().get(0).why()).isEqualTo("it had 13 plans in January 2018, under 20");
  }

  @Test
  @DisplayName("Rivals are scored on the same councils and origins, and some by hand")
  void rivals() {
    BackTest test = Published.backTest(CHOSEN_ON);
    for (Score score : test.scores(PlanSeries.TOTAL, true)) {
      assertThat(score.pairs()).isEqualTo(144 * (7 - score.ahead()));
    }
    assertThat(100 * score(test, PlanSeries.TOTAL, "no-change", 1).meanError())
        .isCloseTo(9.1029, within(0.001));
  }

  private static List<Score> scores(int threads) throws ExecutionException, InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(
              () ->
                  Shipped.sound(
                          new Historian()
                              .backTest(
                                  Published.HISTORY,
                                  Historian.ALL,
                                  OptionalInt.of(2021),
                                  OptionalInt.of(CHOSEN_ON)))
                      .scores())
          .get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  @DisplayName("Hackney, whose placements of January 2024 are not published, is told without them")
  void placementsNotPublished() {
    BackTest hackney =
        Shipped.sound(
            new Historian()
                .backTest(
                    Published.HISTORY, "Hackney", OptionalInt.of(2023), OptionalInt.of(LATEST)));
    assertThat(hackney.outcomes())
        .filteredOn(one -> one.origin() == 2024)
        .extracting(BackTest.Outcome::series)
        .containsExactly(PlanSeries.TOTAL);
    assertThat(hackney.outcomes())
        .allSatisfy(one -> assertThat(one.low()).isLessThan(one.central()));
    assertThat(new BackTestReport().tables(hackney)).isNotEmpty();
  }

  private static double best(BackTest test, PlanSeries series, int ahead) {
    return test.scores(series, true).stream()
        .filter(score -> score.ahead() == ahead && !score.method().equals(SHIPPED))
        .mapToDouble(Score::meanError)
        .min()
        .orElseThrow();
  }

  private static Score score(BackTest test, PlanSeries series, String method, int ahead) {
    return test.score(series, method, ahead, OptionalInt.empty()).orElseThrow();
  }

  private static List<String[]> rows(String file) {
    try (InputStream in = BackTestsTest.class.getResourceAsStream("/scores/" + file)) {
      return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
          .skip(1)
          .map(line -> line.split(","))
          .toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static PlanSeries series(String id) {
    return PlanSeries.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private static double real(String text) {
    return Double.parseDouble(text);
  }
}
