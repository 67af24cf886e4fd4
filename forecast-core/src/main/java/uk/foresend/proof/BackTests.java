package uk.foresend.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.foresend.fit.Counts;
import uk.foresend.fit.Learned;
import uk.foresend.fit.Method;
import uk.foresend.fit.Origins;
import uk.foresend.fit.Pooled;
import uk.foresend.fit.Rival;
import uk.foresend.fit.Spread;
import uk.foresend.history.Council;
import uk.foresend.history.PlanHistory;
import uk.foresend.result.BackTest;
import uk.foresend.result.BackTest.LeftOut;
import uk.foresend.result.BackTest.Off;
import uk.foresend.result.BackTest.Outcome;
import uk.foresend.result.BackTest.Way;
import uk.foresend.result.PlanSeries;
import uk.foresend.result.Score;

/**
 * Forecasts every council as at every origin by every method, each seeing only what stood in June
 * of the origin, and scores them on the same councils and origins.
 */
public final class BackTests {
  private static final double INSIDE_80 = 0.9;

  private final Counts counts;
  private final int from;
  private final int to;
  private final List<Integer> scored;

  private BackTests(Counts counts, int from, int to, List<Integer> scored) {
    this.counts = counts;
    this.from = from;
    this.to = to;
    this.scored = scored;
  }

  /**
   * Returns the back-test of all councils, or of one.
   *
   * @param from the first origin
   * @param to the last January that forecasts are set beside
   * @param only the one council, scored even if the rule leaves it out of the scores of all
   */
  public static BackTest of(PlanHistory history, int from, int to, Optional<Council> only) {
    return of(history, from, to, only, new Pooled());
  }

  /** Returns the same with another method in the place of the shipped one. */
  static BackTest of(PlanHistory history, int from, int to, Optional<Council> only, Method first) {
    int last = history.lastJanuary().orElseThrow();
    Counts counts = new Counts(history, last);
    List<Integer> all = IntStream.range(0, counts.codes().size()).boxed().toList();
    List<Integer> scored =
        only.isPresent()
            ? all.stream().filter(row -> counts.codes().get(row).equals(only.get().code())).toList()
            : all.stream().filter(row -> counts.leftOut(row).isEmpty()).toList();
    return new BackTests(counts, from, to, scored).run(history, only, first);
  }

  private BackTest run(PlanHistory history, Optional<Council> only, Method first) {
    Origins origins = Origins.to(history, Math.max(Origins.FIRST, to - 1));
    List<Method> methods = Stream.concat(Stream.of(first), Arrays.stream(Rival.values())).toList();
    List<Learned> learned =
        methods.stream().parallel().map(method -> new Learned(origins, method)).toList();
    List<List<Score>> scores = learned.stream().parallel().map(one -> scores(one)).toList();
    Learned shipped = learned.get(0);
    return new BackTest(
        from,
        to,
        only.map(Council::name),
        scored.size(),
        only.isPresent() ? List.of() : leftOut(history),
        methods.stream().map(method -> new Way(method.id(), method.label())).toList(),
        scores.stream().flatMap(List::stream).toList(),
        learned.stream().map(this::unbroken).flatMap(List::stream).toList(),
        spreads(shipped),
        only.isPresent() ? outcomes(shipped) : List.of());
  }

  private List<LeftOut> leftOut(PlanHistory history) {
    return IntStream.range(0, counts.codes().size())
        .filter(row -> counts.leftOut(row).isPresent())
        .mapToObj(
            row ->
                new LeftOut(
                    counts.codes().get(row),
                    history.councils().coded(counts.codes().get(row)).map(Council::name).orElse(""),
                    counts.leftOut(row).orElseThrow()))
        .toList();
  }

  private List<Score> scores(Learned method) {
    List<Score> scores = new ArrayList<>();
    for (PlanSeries series : PlanSeries.values()) {
      for (int ahead = 1; ahead <= Learned.HORIZONS; ahead++) {
        Scorer pooled = new Scorer(series, method.method().id(), ahead);
        List<Score> single = new ArrayList<>();
        for (int origin : origins(series, ahead).toArray()) {
          Scorer one = new Scorer(series, method.method().id(), ahead);
          score(method, one, series, origin, ahead);
          pooled.add(one);
          one.score(OptionalInt.of(origin)).ifPresent(single::add);
        }
        pooled.score(OptionalInt.empty()).ifPresent(scores::add);
        scores.addAll(single);
      }
    }
    return scores;
  }

  /** The scores of settings over the Januaries between which the return did not change. */
  private List<Score> unbroken(Learned method) {
    List<Score> scores = new ArrayList<>();
    for (PlanSeries series : PlanSeries.values()) {
      for (int ahead = 1; ahead <= Learned.HORIZONS && series != PlanSeries.TOTAL; ahead++) {
        Scorer pooled = new Scorer(series, method.method().id(), ahead);
        for (int origin : origins(series, ahead).toArray()) {
          if (origin >= Learned.RETURN_CHANGED || origin + ahead < Learned.RETURN_CHANGED) {
            score(method, pooled, series, origin, ahead);
          }
        }
        pooled.score(OptionalInt.empty()).ifPresent(scores::add);
      }
    }
    return scores;
  }

  private IntStream origins(PlanSeries series, int ahead) {
    return IntStream.rangeClosed(Math.max(from, Origins.first(series)), to - ahead);
  }

  private void score(Learned method, Scorer scorer, PlanSeries series, int origin, int ahead) {
    Spread spread = method.spread(series, origin, ahead);
    for (int row : scored) {
      double counted = counts.of(series, row, origin + ahead);
      double log = method.log(series, origin, row, ahead);
      if (counted > 0 && Double.isFinite(log) && counts.enough(series, row, origin)) {
        scorer.add(log, spread.of(counts.of(series, row, origin)), counted);
      }
    }
  }

  private List<Off> spreads(Learned shipped) {
    List<Off> spreads = new ArrayList<>();
    for (PlanSeries series : PlanSeries.values()) {
      for (int ahead = 1; ahead <= Learned.HORIZONS; ahead++) {
        for (int origin : origins(series, ahead).toArray()) {
          Spread spread = shipped.spread(series, origin, ahead);
          spreads.add(new Off(series, origin, ahead, spread.own(), spread.shared()));
        }
      }
    }
    return spreads;
  }

  private List<Outcome> outcomes(Learned shipped) {
    List<Outcome> outcomes = new ArrayList<>();
    for (PlanSeries series : PlanSeries.values()) {
      for (int origin : origins(series, 1).toArray()) {
        for (int ahead = 1; ahead <= Learned.HORIZONS && origin + ahead <= to; ahead++) {
          Spread spread = shipped.spread(series, origin, ahead);
          for (int row : scored) {
            double counted = counts.of(series, row, origin + ahead);
            double log = shipped.log(series, origin, row, ahead);
            double off = spread.of(counts.of(series, row, origin)) * Spread.t(INSIDE_80);
            // As in the scores, a forecast whose own January counted no plans of a setting is left
            // out.
            if (counted > 0 && Double.isFinite(log) && Double.isFinite(off)) {
              outcomes.add(
                  new Outcome(
                      series,
                      origin,
                      origin + ahead,
                      StrictMath.exp(log - off),
                      StrictMath.exp(log),
                      StrictMath.exp(log + off),
                      counted));
            }
          }
        }
      }
    }
    return outcomes;
  }
}
