package uk.foresend.result;

import java.util.List;

/**
 * What the ranges of some figures are made of: the share of each cause in the variance over futures
 * (Shapley, 1953).
 *
 * <p>The worth {@code v(S)} of some causes is the variance when they alone vary, everything else
 * being central. A cause's share is what it adds to that on average over every order in which the
 * causes can be let vary, over the variance of all: {@code Σ |S|! (n − |S| − 1)! ÷ n! × (v(S with
 * it) − v(S)) ÷ v(all)}. Shares sum to one; one is negative where its cause evens others out.
 *
 * @param draws how many futures each variance is of: the first of the simulation's
 * @param futures how many futures that took in all
 * @param causes what is uncertain, in their order
 * @param figures the figures
 */
public record MadeOf(int draws, int futures, List<Cause> causes, List<Of> figures) {

  /** Keeps its own copies. */
  public MadeOf {
    causes = List.copyOf(causes);
    figures = List.copyOf(figures);
  }

  /**
   * One figure.
   *
   * @param figure which
   * @param years what its range is made of in each ledger year
   */
  public record Of(Figure figure, List<Year> years) {

    /** Keeps its own copy. */
    public Of {
      years = List.copyOf(years);
    }
  }

  /**
   * One figure in one year.
   *
   * @param deviation the standard deviation over futures
   * @param shares the share of each cause; empty where every future has the same figure
   * @param errors one standard error of each share, since futures are a sample: by leaving out a
   *     tenth of them at a time; empty where shares are
   */
  public record Year(Amount deviation, List<Double> shares, List<Double> errors) {

    /** Keeps its own copies. */
    public Year {
      shares = List.copyOf(shares);
      errors = List.copyOf(errors);
    }
  }
}
