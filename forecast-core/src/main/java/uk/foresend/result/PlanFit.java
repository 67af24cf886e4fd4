package uk.foresend.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is learnt from published history in June of a year: forecasts of plans with their ranges,
 * and of one council the drivers they stand for, and why.
 *
 * @param asAt the year
 * @param council the council, if only one is asked for
 * @param forecasts the forecasts, council by council, January by January, series by series
 * @param drivers the drivers that the forecasts of one council stand for
 * @param reasons what makes one council depart from England
 * @param flows flows and growths of prices, council by council
 * @param prevalence how common plans become, council by council
 * @param errors how far off forecasts are, for each series and horizon
 * @param remarks what must be read with it
 */
public record PlanFit(
    int asAt,
    Optional<String> council,
    List<PlanForecast> forecasts,
    List<FittedDriver> drivers,
    List<Reason> reasons,
    List<FittedFlow> flows,
    List<Prevalence> prevalence,
    List<BackTest.Off> errors,
    List<String> remarks) {

  /** Keeps its own copies. */
  public PlanFit {
    forecasts = List.copyOf(forecasts);
    drivers = List.copyOf(drivers);
    reasons = List.copyOf(reasons);
    flows = List.copyOf(flows);
    prevalence = List.copyOf(prevalence);
    errors = List.copyOf(errors);
    remarks = List.copyOf(remarks);
  }

  /**
   * The plans of a council in a January to come.
   *
   * @param code the council's code
   * @param council its name
   * @param january the calendar year of the January
   * @param series what is forecast
   * @param opening what it starts from: the last count believed, carried on to the year of the fit
   * @param central the median, in plans
   * @param quantiles the plans below which 2.5, 10, 25, 75, 90 and 97.5% of such forecasts fall
   */
  public record PlanForecast(
      String code,
      String council,
      int january,
      PlanSeries series,
      double opening,
      double central,
      List<Double> quantiles) {

    /** Keeps its own copy. */
    public PlanForecast {
      quantiles = List.copyOf(quantiles);
    }
  }

  /**
   * How common plans are and become: plans over people aged 2 to 18, though plans run to 25.
   *
   * @param code the council's code
   * @param now at the last count
   * @param last at the last January forecast
   * @param ceiling where growth has bent to nothing, whenever that is
   * @param low the lower end of its 80% range
   * @param high the upper end
   */
  public record Prevalence(
      String code, double now, double last, double ceiling, double low, double high) {}

  /**
   * A driver that the fit would set.
   *
   * @param driver the driver's key: {@code net-growth}
   * @param series what it is of
   * @param january the January to which it holds
   * @param last what it was in the year before the fit, where it is known
   * @param central the median, a fraction a year
   * @param low the lower end of the 80% range
   * @param high the upper end
   * @param why the reasons, in a sentence
   */
  public record FittedDriver(
      String driver,
      PlanSeries series,
      int january,
      OptionalDouble last,
      double central,
      double low,
      double high,
      String why) {}

  /**
   * Something known of a council that makes it depart from England.
   *
   * @param label what is known
   * @param own the council's figure, a fraction; empty where none is published
   * @param median the median council's
   * @param nextYear what it adds to the growth of the next year, in log growth
   * @param fifthYear what it adds to growth a year over five years
   */
  public record Reason(
      String label, OptionalDouble own, double median, double nextYear, double fifthYear) {}
}
