package uk.foresend.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.foresend.assumption.DriverKey;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Refused;
import uk.foresend.result.BridgedFigures;
import uk.foresend.result.Forecast;
import uk.foresend.result.Stamp;
import uk.foresend.result.Totals;
import uk.foresend.result.Working;

/** One run of the model; nothing of its arrays is seen outside. */
public final class Run {

  private final Columns columns;

  Run(Columns columns) {
    this.columns = columns;
  }

  /** Returns the columns, to the rest of the engine. */
  Columns columns() {
    return columns;
  }

  /**
   * Returns every published figure, rounded at its leaf.
   *
   * <p>Refuses a run with a number that {@link #beyond} names.
   *
   * @param stamp what it is made of
   * @param warnings what the checks found, to be read with it
   * @param changedBy the id of the last lever that changed each driver
   */
  public Forecast forecast(Stamp stamp, List<Problem> warnings, Map<DriverKey, String> changedBy) {
    return forecast(stamp, warnings, () -> changedBy);
  }

  /**
   * Returns every published figure, rounded at its leaf; what the lines of assumptions need is
   * asked for when they are.
   */
  public Forecast forecast(
      Stamp stamp, List<Problem> warnings, Supplier<Map<DriverKey, String>> changedBy) {
    refuseBeyond();
    return Statement.of(columns, stamp, warnings, changedBy);
  }

  /** Returns the figures that bridges are built of, without the rest of the forecast. */
  public BridgedFigures bridged() {
    refuseBeyond();
    return Statement.bridged(columns);
  }

  /** Returns the yearly totals of every line, without the rest of the forecast. */
  public Totals totals() {
    refuseBeyond();
    return Statement.totals(columns);
  }

  /**
   * Returns the first number that is larger than any council's, with its year; empty if none is.
   */
  public Optional<Problem> beyond() {
    return Magnitude.beyond(columns);
  }

  private void refuseBeyond() {
    beyond()
        .ifPresent(
            problem -> {
              throw new Refused(problem);
            });
  }

  /**
   * Returns the working of one figure of a forecast made by this run; empty when there is no such
   * figure.
   */
  public Optional<Working> explain(Forecast forecast, String figure) {
    return new Workings(columns, forecast).of(figure);
  }
}
