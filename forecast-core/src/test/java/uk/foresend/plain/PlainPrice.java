package uk.foresend.plain;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import uk.foresend.quantity.Grow;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Ramp;
import uk.foresend.quantity.Step;

/** A price followed month by month, as it would be read off the invoices: see Profile. */
final class PlainPrice {

  private final ToDoubleFunction<YearMonth> rise;
  private final YearMonth quiet;
  private double price;
  private double yearly;
  private int yearlyIn;
  private Ramp ramp;

  /**
   * @param rise the factor by which prices rise in a month; 1 in most
   * @param quiet a month up to which they do not rise
   */
  private PlainPrice(double opening, ToDoubleFunction<YearMonth> rise, YearMonth quiet) {
    this.price = opening;
    this.rise = rise;
    this.quiet = quiet;
  }

  static double at(
      Profile profile, YearMonth now, ToDoubleFunction<YearMonth> rise, YearMonth quiet) {
    PlainPrice walk = new PlainPrice(profile.opening(), rise, quiet);
    YearMonth first =
        profile.steps().stream().map(Step::from).min(YearMonth::compareTo).orElse(quiet);
    for (YearMonth month = first.isBefore(quiet) ? first : quiet;
        !month.isAfter(now);
        month = month.plusMonths(1)) {
      walk.live(month, profile.steps());
    }
    return walk.price;
  }

  private double rises(YearMonth after, YearMonth to) {
    double factor = 1;
    YearMonth from = after.isBefore(quiet) ? quiet : after;
    for (YearMonth month = from.plusMonths(1); !month.isAfter(to); month = month.plusMonths(1)) {
      factor *= rise.applyAsDouble(month);
    }
    return factor;
  }

  private void live(YearMonth month, List<Step> steps) {
    price *= rises(month.minusMonths(1), month);
    List<Step> now = new ArrayList<>();
    boolean growsAnew = false;
    for (Step step : steps) {
      if (step.from().equals(month)) {
        if (step instanceof Step.Replace || step instanceof Ramp) {
          now.removeIf(earlier -> !(earlier instanceof Grow));
          ramp = step instanceof Ramp begun ? begun : null;
        }
        if (step instanceof Grow) {
          now.removeIf(earlier -> earlier instanceof Grow);
          growsAnew = true;
        }
        now.add(step);
        if (ramp != null && step != ramp) {
          ramp = moved(ramp, step);
        }
      }
    }
    if (!growsAnew && month.getMonthValue() == yearlyIn) {
      price *= 1 + yearly;
    }
    now.forEach(step -> act(step, month));
    if (ramp != null) {
      approach(month);
    }
  }

  private static Ramp moved(Ramp ramp, Step by) {
    double target = ramp.target();
    target = by instanceof Step.Add add ? target + add.amount() : target;
    target = by instanceof Step.Multiply times ? target * times.factor() : target;
    return new Ramp(ramp.from(), ramp.until(), target, ramp.pricesOf());
  }

  private void act(Step step, YearMonth month) {
    if (step instanceof Step.Replace replace) {
      price = replace.value() * rises(replace.pricesOf(), month);
    } else if (step instanceof Step.Add add) {
      price += add.amount() * rises(add.pricesOf(), month);
    } else if (step instanceof Step.Multiply times) {
      price *= times.factor();
    } else if (step instanceof Grow grow) {
      yearly = grow.perYear();
      yearlyIn = month.getMonthValue();
      price *= 1 + yearly;
    }
  }

  private void approach(YearMonth month) {
    long left = ChronoUnit.MONTHS.between(month, ramp.until()) + 1;
    boolean ownPrices = ramp.pricesOf().equals(ramp.until());
    double risen = ownPrices ? 1 : rises(ramp.pricesOf(), month);
    price += (ramp.target() * risen - price) / left;
    ramp = left == 1 ? null : ramp;
  }
}
