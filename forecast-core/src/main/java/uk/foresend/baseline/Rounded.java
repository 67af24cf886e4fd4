package uk.foresend.baseline;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Numbers rounded so that they still add up. */
final class Rounded {
  private Rounded() {}

  /** Returns whole numbers with a given sum: each rounded down, the largest remainders up. */
  static long[] to(double[] values, long sum) {
    long[] whole = new long[values.length];
    long left = sum;
    for (int i = 0; i < values.length; i++) {
      whole[i] = (long) Math.floor(values[i] + 1e-9);
      left -= whole[i];
    }
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> whole[i] - values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int k = 0; k < left && k < order.length; k++) {
      whole[order[k]]++;
    }
    return whole;
  }

  /** Returns shares in ten-thousandths that sum to one, if they did. */
  static double[] shares(double[] values) {
    double sum = Pool.sum(values);
    double[] scaled = new double[values.length];
    for (int i = 0; i < values.length && sum > 0; i++) {
      scaled[i] = values[i] / sum * 10_000;
    }
    long[] whole = to(scaled, sum > 0 ? 10_000 : 0);
    double[] shares = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      shares[i] = whole[i] / 10_000.0;
    }
    return shares;
  }
}
