package uk.foresend.fit;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;

/**
 * Values of years evened out so that what follows from them does not jump (Whittaker's smoothing).
 *
 * <p>{@code x} minimises {@code |K (x − v)|² + λ |D S x|²}: K says how far what is kept moves, S
 * what is to be even, D takes second differences. Solved by the QR decomposition of Commons Math.
 */
public final class Even {
  private final double[] values;
  private final double[][] keep;
  private final double[][] even;

  /**
   * Takes what is to be evened out.
   *
   * @param values v
   * @param keep the rows of K
   * @param even the rows of S, one a year
   */
  public Even(double[] values, List<double[]> keep, List<double[]> even) {
    this.values = values.clone();
    this.keep = keep.toArray(double[][]::new);
    this.even = even.toArray(double[][]::new);
  }

  /** Returns x at a λ. */
  public double[] at(double lambda) {
    int width = values.length;
    int bends = Math.max(0, even.length - 2);
    double[][] rows = new double[keep.length + bends][width];
    double[] targets = new double[rows.length];
    for (int i = 0; i < keep.length; i++) {
      rows[i] = keep[i].clone();
      targets[i] = dot(keep[i], values);
    }
    double root = StrictMath.sqrt(lambda);
    for (int i = 0; i < bends; i++) {
      for (int j = 0; j < width; j++) {
        rows[keep.length + i][j] = root * (even[i][j] - 2 * even[i + 1][j] + even[i + 2][j]);
      }
    }
    return new QRDecomposition(new Array2DRowRealMatrix(rows, false))
        .getSolver()
        .solve(new ArrayRealVector(targets, false))
        .toArray();
  }

  /** Returns how far what is kept has moved from v, at most. */
  public double moved(double[] x) {
    double most = 0;
    for (double[] row : keep) {
      most = Math.max(most, Math.abs(dot(row, x) - dot(row, values)));
    }
    return most;
  }

  /**
   * Returns by how much the log growth of what is to be even changes from year to year, at most.
   */
  public double bend(double[] x) {
    double most = 0;
    for (int i = 0; i + 2 < even.length; i++) {
      double bend =
          StrictMath.log(
              dot(even[i], x) * dot(even[i + 2], x) / (dot(even[i + 1], x) * dot(even[i + 1], x)));
      most = Double.isFinite(bend) ? Math.max(most, Math.abs(bend)) : Double.POSITIVE_INFINITY;
    }
    return most;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }
}
