package uk.foresend.quantity;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A dated change to a value over time.
 *
 * <table>
 * <caption>What each step makes of 200</caption>
 * <tr><td>{@link Replace} 220</td><td>220 from the month</td></tr>
 * <tr><td>{@link Add} 20</td><td>220 from the month</td></tr>
 * <tr><td>{@link Multiply} 1.1</td><td>220 from the month</td></tr>
 * <tr><td>{@link Ramp} to 220</td><td>moves in equal monthly steps and is 220 from the month it ends</td></tr>
 * <tr><td>{@link Grow} 0.1</td><td>220 from the month, 242 a year later, and so on until another growth is set</td></tr>
 * </table>
 */
public sealed interface Step {

  /** Returns the first month that the step changes. */
  YearMonth from();

  /** Returns what this step makes of a value in one month, its first or a later one. */
  double applied(double value, YearMonth month);

  /** Whether this step, on its date, ends what an earlier one was still doing. */
  boolean supersedes(Step earlier);

  /** The value becomes another; a growth in force goes on from there. */
  record Replace(YearMonth from, double value) implements Step {
    @Override
    public double applied(double before, YearMonth month) {
      return month.equals(from) ? value : before;
    }

    @Override
    public boolean supersedes(Step earlier) {
      return !(earlier instanceof Grow);
    }
  }

  /** The value rises by an amount, or falls by it if negative. */
  record Add(YearMonth from, double amount) implements Step {
    @Override
    public double applied(double before, YearMonth month) {
      return month.equals(from) ? before + amount : before;
    }

    @Override
    public boolean supersedes(Step earlier) {
      return false;
    }
  }

  /** The value is multiplied by a factor. */
  record Multiply(YearMonth from, double factor) implements Step {
    @Override
    public double applied(double before, YearMonth month) {
      return month.equals(from) ? before * factor : before;
    }

    @Override
    public boolean supersedes(Step earlier) {
      return false;
    }
  }

  /**
   * The value moves in equal monthly steps, starting in the first month, to a target reached in the
   * last.
   */
  record Ramp(YearMonth from, YearMonth until, double target) implements Step {

    /** Refuses a ramp that ends before it begins. */
    public Ramp {
      if (until.isBefore(from)) {
        throw new IllegalArgumentException(
            "A ramp from " + from + " cannot end earlier, in " + until);
      }
    }

    @Override
    public double applied(double before, YearMonth month) {
      long left = ChronoUnit.MONTHS.between(month, until) + 1;
      return left < 1 ? before : before + (target - before) / left;
    }

    @Override
    public boolean supersedes(Step earlier) {
      return !(earlier instanceof Grow);
    }
  }

  /** The value grows by a rate in the first month and in the same month of each later year. */
  record Grow(YearMonth from, double perYear) implements Step {
    @Override
    public double applied(double before, YearMonth month) {
      return month.getMonthValue() == from.getMonthValue() ? before * (1 + perYear) : before;
    }

    @Override
    public boolean supersedes(Step earlier) {
      return earlier instanceof Grow;
    }
  }
}
