package uk.foresend.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.foresend.history.Council;
import uk.foresend.history.PlanHistory;
import uk.foresend.result.BackTest.Off;
import uk.foresend.result.FittedFlow;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanFit.PlanForecast;
import uk.foresend.result.PlanFit.Prevalence;
import uk.foresend.result.PlanSeries;

/** Fits forecasts of plans, of every council that stands or of one. */
public final class Fits {
  private static final double[] QUANTILES = {0.025, 0.1, 0.25, 0.75, 0.9, 0.975};

  /** Those quantiles of Student's t. */
  private static final double[] OF_T = Arrays.stream(QUANTILES).map(Spread::t).toArray();

  private static final String NO_SETTINGS =
      "Settings are forecast as at 2020 and later: placements by column are published from January"
          + " 2019.";

  private final PlanHistory history;
  private final Origins origins;
  private final Origin origin;
  private final Learned learned;
  private final Spread[][] spreads;
  private final int years;
  private final Ceiling ceiling;

  private Fits(PlanHistory history, int asAt, int years) {
    this.history = history;
    this.years = years;
    origins = Origins.to(history, asAt);
    origin = origins.at(asAt);
    learned = new Learned(origins, new Pooled());
    ceiling = new Ceiling(origin.all());
    spreads = new Spread[PlanSeries.values().length][years + 2];
    for (PlanSeries series : forecast()) {
      for (int ahead = 1; ahead <= years + 2; ahead++) {
        spreads[series.ordinal()][ahead - 1] = learned.spread(series, asAt, ahead);
      }
    }
  }

  /** The most Januaries that are forecast. */
  public static final int LONGEST = PlanMethod.LONGEST;

  /**
   * Returns what is learnt from what stood in June of a year.
   *
   * @param only the one council, or all
   * @param years how many Januaries are forecast, at most {@link #LONGEST}
   */
  public static PlanFit of(PlanHistory history, int asAt, Optional<Council> only, int years) {
    return new Fits(history, asAt, years).fit(only);
  }

  private PlanFit fit(Optional<Council> only) {
    List<PlanForecast> forecasts = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    List<FittedFlow> flows = new ArrayList<>();
    List<Prevalence> prevalence = new ArrayList<>();
    Flows learnt = new Flows(history, origins.codes(), origin);
    for (int row = 0; row < origins.codes().size(); row++) {
      String code = origins.codes().get(row);
      if (only.isEmpty() || only.get().code().equals(code)) {
        remarks.addAll(remarks(row));
        List<PlanForecast> mine = forecasts(row);
        forecasts.addAll(mine);
        flows.addAll(mine.isEmpty() ? List.of() : learnt.of(row));
        ceiling.of(origins.codes().get(row), row, mine).ifPresent(prevalence::add);
      }
    }
    if (forecast().size() < PlanSeries.values().length) {
      remarks.add(NO_SETTINGS);
    }
    int row = only.isEmpty() ? -1 : origins.codes().indexOf(only.get().code());
    Reasons reasons = new Reasons(origin, row);
    return new PlanFit(
        origin.year(),
        only.map(Council::name),
        forecasts,
        row < 0 ? List.of() : new FittedDrivers(origin, row).of(forecasts),
        row < 0 ? List.of() : reasons.all(),
        flows,
        prevalence,
        errors(),
        remarks);
  }

  private List<PlanSeries> forecast() {
    return List.of(PlanSeries.values()).stream()
        .filter(series -> origin.year() >= Origins.first(series))
        .toList();
  }

  private List<PlanForecast> forecasts(int row) {
    List<PlanForecast> forecasts = new ArrayList<>();
    if (origin.all().lastBelieved(row) == 0) {
      return forecasts;
    }
    for (int ahead = 1; ahead <= years; ahead++) {
      for (PlanSeries series : forecast()) {
        double log = origin.log(series, row, ahead);
        if (Double.isFinite(log)) {
          double off = off(series, row, ahead);
          forecasts.add(
              new PlanForecast(
                  origins.codes().get(row),
                  name(row),
                  origin.year() + ahead,
                  series,
                  StrictMath.exp(opening(series, row)),
                  StrictMath.exp(log),
                  Arrays.stream(OF_T).mapToObj(t -> StrictMath.exp(log + off * t)).toList()));
        }
      }
    }
    return forecasts;
  }

  private double opening(PlanSeries series, int row) {
    return series == PlanSeries.TOTAL ? origin.all().logNow(row) : origin.setting(series).base(row);
  }

  /** From a count of an earlier January, the years since it are years ahead too. */
  private double off(PlanSeries series, int row, int ahead) {
    int from = origin.all().lastBelieved(row);
    int farther = ahead + origin.year() - from;
    double base =
        series == PlanSeries.TOTAL
            ? origin.seen().plans(row, from)
            : StrictMath.exp(origin.setting(series).base(row));
    return ceiling.wider(spreads[series.ordinal()][farther - 1].of(base), ahead);
  }

  private List<String> remarks(int row) {
    int from = origin.all().lastBelieved(row);
    if (!(origin.seen().published(row, origin.year()) > 0) || from == origin.year()) {
      return List.of();
    }
    String count =
        name(row)
            + "'s count of January "
            + origin.year()
            + ", "
            + (long) origin.seen().published(row, origin.year())
            + ", is less than half or more than double the last one believed, and is put aside"
            + " until another bears it out. ";
    return List.of(
        from == 0
            ? count + "No earlier count can be forecast from."
            : count
                + "It is forecast from January "
                + from
                + " ("
                + (long) origin.seen().plans(row, from)
                + "), with ranges as wide as that needs.");
  }

  private List<Off> errors() {
    return forecast().stream()
        .flatMap(
            series ->
                IntStream.rangeClosed(1, years)
                    .mapToObj(
                        ahead -> {
                          Spread spread = spreads[series.ordinal()][ahead - 1];
                          return new Off(
                              series, origin.year(), ahead, spread.own(), spread.shared());
                        }))
        .toList();
  }

  private String name(int row) {
    return history.councils().coded(origins.codes().get(row)).map(Council::name).orElse("");
  }
}
