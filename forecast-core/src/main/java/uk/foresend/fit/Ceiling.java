package uk.foresend.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.foresend.result.PlanFit.PlanForecast;
import uk.foresend.result.PlanFit.Prevalence;
import uk.foresend.result.PlanSeries;

/**
 * How common plans can become before growth has bent to nothing, and how unsure that is.
 *
 * <p>Growth {@code g + β × (rise + g)} ends at a rise of {@code −g ÷ β − g} in log prevalence. The
 * bend is learnt anew without each tenth of the councils; {@code s² = 9 ÷ 10 × Σ (b − mean b)²} is
 * its jackknife variance. Beyond the years that can be scored, ranges are widened by what a bend of
 * {@code β ± s} does to England's growth, less what it does within those years.
 */
final class Ceiling {
  private static final double INSIDE_80 = 0.9;

  private final PlanMethod all;
  private final double bend;
  private final double error;

  Ceiling(PlanMethod all) {
    this.all = all;
    bend = all.weights(PlanMethod.HORIZONS)[Seen.PREVALENCE];
    double[] bends = all.bends();
    double mean = Arrays.stream(bends).average().orElse(bend);
    double squares = Arrays.stream(bends).map(one -> (one - mean) * (one - mean)).sum();
    error = StrictMath.sqrt(squares * (bends.length - 1) / bends.length);
  }

  /** Returns how far a log may be off so many years ahead, given how far without the ceiling. */
  double wider(double off, int ahead) {
    if (ahead <= PlanMethod.HORIZONS) {
      return off;
    }
    double far = moved(ahead);
    double near = moved(PlanMethod.HORIZONS);
    return StrictMath.sqrt(off * off + Math.max(0, far * far - near * near));
  }

  private double moved(int ahead) {
    return (all.national(ahead, bend + error) - all.national(ahead, bend - error)) / 2;
  }

  /** Returns how common a council's plans become; empty where its people are not known. */
  Optional<Prevalence> of(String code, int row, List<PlanForecast> forecasts) {
    double people = all.seen().panel().heads()[row];
    List<PlanForecast> totals =
        forecasts.stream().filter(one -> one.series() == PlanSeries.TOTAL).toList();
    if (totals.isEmpty() || !(people > 0)) {
      return Optional.empty();
    }
    PlanForecast last = totals.get(totals.size() - 1);
    double beside = all.seen().features(row, all.lastBelieved(row))[Seen.PREVALENCE];
    double now = last.opening() / people;
    double middle = now * StrictMath.exp(-beside);
    double t = Spread.t(INSIDE_80);
    return Optional.of(
        new Prevalence(
            code,
            now,
            last.central() / people,
            middle * StrictMath.exp(all.ceiling(bend)),
            middle * StrictMath.exp(all.ceiling(bend - t * error)),
            middle * StrictMath.exp(all.ceiling(Math.min(bend + t * error, bend / 2)))));
  }
}
