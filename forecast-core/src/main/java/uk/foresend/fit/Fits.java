package uk.foresend.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.foresend.history.Council;
import uk.foresend.history.PlanHistory;
import uk.foresend.result.BackTest.Off;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanFit.PlanForecast;
import uk.foresend.result.PlanSeries;

/** Fits forecasts of plans, of every council that stands or of one. */
public final class Fits {
  private static final double[] QUANTILES = {0.025, 0.1, 0.25, 0.75, 0.9, 0.975};

  private static final String NO_SETTINGS =
      "Settings are forecast as at 2020 and later: placements by column are published from January"
          + " 2019.";

  private final PlanHistory history;
  private final Origins origins;
  private final Origin origin;
  private final Learned learned;
  private final Spread[][] spreads;

  private Fits(PlanHistory history, int asAt) {
    this.history = history;
    origins = Origins.to(history, asAt);
    origin = origins.at(asAt);
    learned = new Learned(origins, new Pooled());
    spreads = new Spread[PlanSeries.values().length][Learned.HORIZONS + 2];
    for (PlanSeries series : forecast()) {
      for (int ahead = 1; ahead <= Learned.HORIZONS + 2; ahead++) {
        spreads[series.ordinal()][ahead - 1] = learned.spread(series, asAt, ahead);
      }
    }
  }

  /** Returns what is learnt from what stood in June of a year. */
  public static PlanFit of(PlanHistory history, int asAt, Optional<Council> only) {
    return new Fits(history, asAt).fit(only);
  }

  private PlanFit fit(Optional<Council> only) {
    List<PlanForecast> forecasts = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (int row = 0; row < origins.codes().size(); row++) {
      String code = origins.codes().get(row);
      if (only.isEmpty() || only.get().code().equals(code)) {
        remarks.addAll(remarks(row));
        forecasts.addAll(forecasts(row));
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
    for (int ahead = 1; ahead <= Learned.HORIZONS; ahead++) {
      for (PlanSeries series : forecast()) {
        double log = learned.log(series, origin.year(), row, ahead);
        if (Double.isFinite(log)) {
          double off = off(series, row, ahead);
          forecasts.add(
              new PlanForecast(
                  origins.codes().get(row),
                  name(row),
                  origin.year() + ahead,
                  series,
                  StrictMath.exp(log),
                  IntStream.range(0, QUANTILES.length)
                      .mapToObj(i -> StrictMath.exp(log + off * Spread.t(QUANTILES[i])))
                      .toList()));
        }
      }
    }
    return forecasts;
  }

  /** From a count of an earlier January, the years since it are years ahead too. */
  private double off(PlanSeries series, int row, int ahead) {
    int from = origin.all().lastBelieved(row);
    int farther = ahead + origin.year() - from;
    double base =
        series == PlanSeries.TOTAL
            ? origin.seen().plans(row, from)
            : StrictMath.exp(origin.setting(series).base(row));
    return spreads[series.ordinal()][farther - 1].of(base);
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
            + ", is less than half or more than double the last one believed, and is put aside until"
            + " another bears it out. ";
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
                IntStream.rangeClosed(1, Learned.HORIZONS)
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
