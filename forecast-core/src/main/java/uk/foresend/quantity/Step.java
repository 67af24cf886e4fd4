package uk.foresend.quantity;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

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
public sealed interface Step permits Step.Replace, Step.Add, Step.Multiply, Ramp, Grow {

  /** Returns the first month that the step changes. */
  YearMonth from();

  /** Returns what this step makes of a value in one month, its first or a later one. */
  double applied(double value, YearMonth month);

  /** Returns the step in words: {@code × 1.1 from April 2026}. */
  String words(Wording in);

  /**
   * Returns the month of whose prices the value is once this step has acted in a month: the one
   * before, unless the step states the value.
   *
   * @param month the month
   * @param before the month of whose prices the value was
   */
  default YearMonth pricesOf(YearMonth month, YearMonth before) {
    return before;
  }

  /** Whether it states the value in a month, whatever it was before. */
  default boolean states(YearMonth month) {
    return false;
  }

  /** Returns the month of whose prices an amount is that it adds; empty when it adds none. */
  default Optional<YearMonth> addsPricesOf() {
    return Optional.empty();
  }

  /** Whether this step, on its date, ends what an earlier one was still doing. */
  default boolean supersedes(Step earlier) {
    return false;
  }

  /** Returns the same step so many months later. */
  Step delayed(int months);

  /**
   * Returns steps of this kind that make a wanted value of another in a month, by the parts of
   * each; for a kind that states the value or acts over time, a replacement.
   */
  default List<Step> making(List<Priced> wanted, List<Priced> before, YearMonth month) {
    return Priced.stated(wanted, month);
  }

  /** Whether it changes the level once, so that it can be spread over months and undone. */
  default boolean isLevelChange() {
    return true;
  }

  /** Whether it moves the value after all others of a month have changed it. */
  default boolean movesLast() {
    return false;
  }

  /** Returns what this step makes of a level, such as the target of a ramp on its way. */
  default double carriedInto(double level) {
    return level;
  }

  /**
   * Returns this step, still to come, as it is under an earlier one whose change is to outlast it.
   */
  default Step carrying(Step earlier) {
    return this;
  }

  /**
   * Returns a price stated after this step as it is under it: what is added is carried on in the
   * prices it was of.
   */
  default List<Step> carriedThrough(Step stated) {
    return List.of(stated.carrying(this));
  }

  /** Whether it goes on in the month after with what another did, so that both are told as one. */
  default boolean continues(Step other) {
    return false;
  }

  /** Returns so many steps, each going on with the one before up to this one, in words. */
  default String words(Wording in, int times) {
    return words(in);
  }

  /** Returns this step, still at work, as it goes on once a later one has begun. */
  default Step meeting(Step later) {
    return this;
  }

  /** Returns what is still to come of it after a month, if anything. */
  default Optional<Step> rest(YearMonth after) {
    return Optional.empty();
  }

  /**
   * The value becomes another; a growth in force goes on from there.
   *
   * @param from the month
   * @param value the value
   * @param pricesOf the month of whose prices it is: its own, when somebody states it
   */
  record Replace(YearMonth from, double value, YearMonth pricesOf) implements Step {

    /** States a value in the prices of its own month. */
    public Replace(YearMonth from, double value) {
      this(from, value, from);
    }

    /** Refuses what is not a number. */
    public Replace {
      requireFinite(value);
    }

    @Override
    public String words(Wording in) {
      return in.value(value) + " from " + in.month(from);
    }

    @Override
    public double applied(double before, YearMonth month) {
      return month.equals(from) ? value : before;
    }

    @Override
    public YearMonth pricesOf(YearMonth month, YearMonth before) {
      return month.equals(from) ? pricesOf : before;
    }

    @Override
    public boolean states(YearMonth month) {
      return month.equals(from);
    }

    @Override
    public boolean supersedes(Step earlier) {
      return !(earlier instanceof Grow);
    }

    @Override
    public Step delayed(int months) {
      YearMonth later = from.plusMonths(months);
      return new Replace(later, value, pricesOf.equals(from) ? later : pricesOf);
    }

    @Override
    public Step carrying(Step earlier) {
      return new Replace(from, earlier.carriedInto(value), pricesOf);
    }
  }

  /**
   * The value rises by an amount, or falls by it if negative; so does the target of a ramp on its
   * way.
   *
   * @param from the month
   * @param amount the amount
   * @param pricesOf the month of whose prices it is: its own, when somebody states it
   */
  record Add(YearMonth from, double amount, YearMonth pricesOf) implements Step {

    /** Adds an amount in the prices of its own month. */
    public Add(YearMonth from, double amount) {
      this(from, amount, from);
    }

    /** Refuses what is not a number. */
    public Add {
      requireFinite(amount);
    }

    @Override
    public String words(Wording in) {
      return sized(in, amount) + " from " + in.month(from);
    }

    @Override
    public String words(Wording in, int times) {
      return times == 1
          ? words(in)
          : sized(in, amount * times)
              + " in equal parts from "
              + in.month(from.minusMonths(times - 1L))
              + " to "
              + in.month(from);
    }

    private static String sized(Wording in, double amount) {
      return (amount < 0 ? "− " : "+ ") + in.difference(Math.abs(amount));
    }

    @Override
    public Optional<YearMonth> addsPricesOf() {
      return Optional.of(pricesOf);
    }

    @Override
    public boolean continues(Step other) {
      return other.equals(new Add(from.minusMonths(1), amount, pricesOf));
    }

    @Override
    public double applied(double before, YearMonth month) {
      return month.equals(from) ? before + amount : before;
    }

    @Override
    public Step delayed(int months) {
      YearMonth later = from.plusMonths(months);
      return new Add(later, amount, pricesOf.equals(from) ? later : pricesOf);
    }

    @Override
    public Step carrying(Step earlier) {
      return new Add(from, earlier.carriedInto(amount) - earlier.carriedInto(0), pricesOf);
    }

    @Override
    public List<Step> making(List<Priced> wanted, List<Priced> before, YearMonth month) {
      return Priced.added(Priced.difference(wanted, before), month);
    }

    @Override
    public List<Step> carriedThrough(Step stated) {
      return stated.isLevelChange() && stated.states(stated.from())
          ? List.of(stated, new Add(stated.from(), amount, pricesOf))
          : List.of(stated.carrying(this));
    }

    @Override
    public double carriedInto(double level) {
      return level + amount;
    }
  }

  /** The value is multiplied by a factor; so is the target of a ramp on its way. */
  record Multiply(YearMonth from, double factor) implements Step {

    /** Refuses what is not a number. */
    public Multiply {
      requireFinite(factor);
    }

    @Override
    public String words(Wording in) {
      return "× " + in.factor(factor) + " from " + in.month(from);
    }

    @Override
    public double applied(double before, YearMonth month) {
      return month.equals(from) ? before * factor : before;
    }

    @Override
    public Step delayed(int months) {
      return new Multiply(from.plusMonths(months), factor);
    }

    @Override
    public List<Step> making(List<Priced> wanted, List<Priced> before, YearMonth month) {
      double of = Priced.total(before, month, Growth.NONE);
      double factor = Priced.total(wanted, month, Growth.NONE) / of;
      return of == 0 ? Priced.added(wanted, month) : List.of(new Multiply(month, factor));
    }

    @Override
    public double carriedInto(double level) {
      return level * factor;
    }
  }

  /** Refuses what is not a number. */
  static void requireFinite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("Not a value: " + value);
    }
  }
}
