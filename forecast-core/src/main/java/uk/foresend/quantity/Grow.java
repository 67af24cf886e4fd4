package uk.foresend.quantity;

import java.time.YearMonth;

/** The value grows by a rate in the first month and in the same month of each later year. */
public record Grow(YearMonth from, double perYear) implements Step {

  /** Refuses what is not a number. */
  public Grow {
    Step.requireFinite(perYear);
  }

  @Override
  public String words(Wording in) {
    return "growing by " + in.rate(perYear) + " a year from " + in.month(from);
  }

  @Override
  public double applied(double before, YearMonth month) {
    return month.getMonthValue() == from.getMonthValue() ? before * (1 + perYear) : before;
  }

  @Override
  public boolean supersedes(Step earlier) {
    return earlier instanceof Grow;
  }

  @Override
  public Step delayed(int months) {
    return new Grow(from.plusMonths(months), perYear);
  }

  @Override
  public boolean isLevelChange() {
    return false;
  }
}
