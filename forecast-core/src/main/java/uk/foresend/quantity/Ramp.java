package uk.foresend.quantity;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The value moves in equal monthly steps, starting in the first month, to a target reached in the
 * last.
 *
 * <p>What is added or multiplied on the way moves the target too; a growth on the way does not.
 *
 * @param from the first month
 * @param until the last month
 * @param target the value in the last month
 * @param pricesOf the month of whose prices the target is: the last, when somebody states it
 */
public record Ramp(YearMonth from, YearMonth until, double target, YearMonth pricesOf)
    implements Step {

  /** States a target in the prices of the month in which it is reached. */
  public Ramp(YearMonth from, YearMonth until, double target) {
    this(from, until, target, until);
  }

  /** Refuses a ramp that ends before it begins, and what is not a number. */
  public Ramp {
    Step.requireFinite(target);
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "A ramp from " + from + " cannot end earlier, in " + until);
    }
  }

  @Override
  public String words(Wording in) {
    return "moving to " + in.value(target) + " from " + in.month(from) + " to " + in.month(until);
  }

  @Override
  public double applied(double before, YearMonth month) {
    long left = ChronoUnit.MONTHS.between(month, until) + 1;
    return left < 1 ? before : left == 1 ? target : before + (target - before) / left;
  }

  @Override
  public YearMonth pricesOf(YearMonth month, YearMonth before) {
    return month.isAfter(until) ? before : pricesOf.equals(until) ? month : pricesOf;
  }

  @Override
  public boolean states(YearMonth month) {
    return !month.isAfter(until);
  }

  @Override
  public boolean supersedes(Step earlier) {
    return !(earlier instanceof Grow);
  }

  @Override
  public Step delayed(int months) {
    YearMonth end = until.plusMonths(months);
    return new Ramp(from.plusMonths(months), end, target, pricesOf.equals(until) ? end : pricesOf);
  }

  @Override
  public boolean isLevelChange() {
    return false;
  }

  @Override
  public boolean movesLast() {
    return true;
  }

  @Override
  public Step carrying(Step earlier) {
    return new Ramp(from, until, earlier.carriedInto(target), pricesOf);
  }

  @Override
  public Step meeting(Step later) {
    return carrying(later);
  }

  @Override
  public Optional<Step> rest(YearMonth after) {
    return until.isAfter(after)
        ? Optional.of(new Ramp(after.plusMonths(1), until, target, pricesOf))
        : Optional.empty();
  }
}
