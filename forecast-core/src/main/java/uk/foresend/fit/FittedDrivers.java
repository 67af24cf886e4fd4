package uk.foresend.fit;

import java.util.List;
import java.util.OptionalDouble;
import uk.foresend.assumption.Driver;
import uk.foresend.quantity.InWords;
import uk.foresend.result.PlanFit.FittedDriver;
import uk.foresend.result.PlanFit.PlanForecast;
import uk.foresend.result.PlanSeries;

/** The growth of a council's plans that its forecasts stand for, a year on average, and why. */
final class FittedDrivers {
  /** What is less a year is not told. */
  private static final double TOLD = 0.0005;

  private static final int LOW = 1;
  private static final int HIGH = 4;

  private final Origin origin;
  private final int row;

  FittedDrivers(Origin origin, int row) {
    this.origin = origin;
    this.row = row;
  }

  List<FittedDriver> of(List<PlanForecast> forecasts) {
    return forecasts.stream().map(this::driver).toList();
  }

  private FittedDriver driver(PlanForecast forecast) {
    PlanSeries series = forecast.series();
    int ahead = forecast.january() - origin.year();
    double now = now(series);
    return new FittedDriver(
        Driver.NET_GROWTH.id(),
        series,
        forecast.january(),
        last(series),
        growth(forecast.central(), now, ahead),
        growth(forecast.quantiles().get(LOW), now, ahead),
        growth(forecast.quantiles().get(HIGH), now, ahead),
        series == PlanSeries.TOTAL ? why(ahead) : why(series, ahead));
  }

  private static double growth(double plans, double now, int ahead) {
    return StrictMath.pow(plans / now, 1.0 / ahead) - 1;
  }

  private double now(PlanSeries series) {
    return series == PlanSeries.TOTAL
        ? StrictMath.exp(origin.all().logNow(row))
        : StrictMath.exp(origin.setting(series).base(row));
  }

  private OptionalDouble last(PlanSeries series) {
    double before = origin.count(series, row, origin.year() - 1);
    double after = origin.count(series, row, origin.year());
    return before > 0 && after > 0 ? OptionalDouble.of(after / before - 1) : OptionalDouble.empty();
  }

  private String why(int ahead) {
    double national = origin.all().national(ahead) / ahead;
    int from = origin.all().lastBelieved(row);
    return "England's "
        + percent(origin.all().baseGrowth())
        + " of two years, bent to "
        + percent(national)
        + " as prevalence rises, and "
        + percent(origin.all().departed(row, from, ahead) / ahead)
        + " of the council's own.";
  }

  private String why(PlanSeries series, int ahead) {
    SettingMethod setting = origin.setting(series);
    if (ahead > PlanMethod.HORIZONS) {
      return "Its share of the council's plans, as it is five years ahead.";
    }
    double held = origin.held(series, row, ahead) / ahead;
    String own =
        Math.abs(held) < TOLD
            ? percent(setting.departure(row, ahead)) + " of the council's own."
            : percent(setting.departure(row, ahead))
                + " of the council's own; "
                + percent(held)
                + " so that the settings keep their share of its plans together.";
    return setting.followsEngland()
        ? "England's " + percent(setting.baseGrowth()) + " in this setting, and " + own
        : "Its share of the council's plans, and " + own;
  }

  private static String percent(double logGrowth) {
    return InWords.percent(StrictMath.exp(logGrowth) - 1);
  }
}
