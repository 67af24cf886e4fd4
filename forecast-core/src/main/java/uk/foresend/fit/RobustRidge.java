package uk.foresend.fit;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/**
 * A linear regression without constant that is pulled to nothing and not swayed by few wild rows.
 *
 * <p>Columns are divided by their standard deviation, {@code b} minimises {@code Σ w (y − x·b)² + λ
 * n |b|²}, and {@code w = min(1, 1.5 s ÷ |y − x·b|)} with {@code s} the robust spread of what is
 * left over (Huber), weighed anew eight times. Solved by the QR decomposition of Commons Math, the
 * penalty written as further rows.
 */
final class RobustRidge {
  private static final double HUBER = 1.5;
  private static final int ROUNDS = 8;
  private static final double LEAST_SPREAD = 1e-9;

  private final List<double[]> rows = new ArrayList<>();
  private final List<Double> targets = new ArrayList<>();

  /** Adds the features of one council and what they should give. */
  void add(double[] features, double target) {
    rows.add(features);
    targets.add(target);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Returns the weight of each feature; 0 for one that is the same everywhere.
   *
   * @param penalty λ
   */
  double[] weights(double penalty) {
    int rowCount = rows.size();
    int width = rows.get(0).length;
    double[] scales = scales(width);
    double[][] x = new double[rowCount + width][width];
    double[] y = new double[rowCount + width];
    double[] weights = new double[width];
    for (int round = 0; round < ROUNDS; round++) {
      double[] left = new double[rowCount];
      for (int i = 0; i < rowCount; i++) {
        left[i] = targets.get(i);
        for (int j = 0; j < width; j++) {
          left[i] -= scaled(rows.get(i)[j], scales[j]) * weights[j];
        }
      }
      double spread = Robust.spread(left) + LEAST_SPREAD;
      for (int i = 0; i < rowCount; i++) {
        double root =
            StrictMath.sqrt(Math.min(1, HUBER * spread / Math.max(Math.abs(left[i]), 1e-12)));
        for (int j = 0; j < width; j++) {
          x[i][j] = root * scaled(rows.get(i)[j], scales[j]);
        }
        y[i] = root * targets.get(i);
      }
      for (int j = 0; j < width; j++) {
        x[rowCount + j][j] = StrictMath.sqrt(penalty * rowCount);
      }
      OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
      regression.setNoIntercept(true);
      regression.newSampleData(y, x);
      weights = regression.estimateRegressionParameters();
    }
    for (int j = 0; j < width; j++) {
      weights[j] = scaled(weights[j], scales[j]);
    }
    return weights;
  }

  private double[] scales(int width) {
    double[] scales = new double[width];
    for (int j = 0; j < width; j++) {
      int column = j;
      scales[j] =
          StandardDeviation.of(rows.stream().mapToDouble(row -> row[column]).toArray())
              .setBiased(true)
              .getAsDouble();
    }
    return scales;
  }

  private static double scaled(double value, double scale) {
    return scale > 0 ? value / scale : 0;
  }
}
