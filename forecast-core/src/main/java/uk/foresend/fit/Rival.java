package uk.foresend.fit;

import java.util.Arrays;
import java.util.Locale;
import uk.foresend.result.PlanSeries;

/**
 * A method as others use it, on the same counts at the same origins.
 *
 * <p>Growth over three years is over as many as there are, at least one; with none, no change.
 * England's growth is that of the sum of the councils counted in both Januaries.
 */
public enum Rival implements Method {
  NO_CHANGE("No change") {
    @Override
    double log(History own, double england, int ahead) {
      return own.log();
    }
  },
  LAST_GROWTH("The council's growth of the last year") {
    @Override
    double log(History own, double england, int ahead) {
      return own.log() + ahead * own.growth(1);
    }
  },
  OWN_GROWTH("The council's growth of three years") {
    @Override
    double log(History own, double england, int ahead) {
      return own.log() + ahead * own.growth(YEARS);
    }
  },
  ENGLAND_GROWTH("England's growth of three years") {
    @Override
    double log(History own, double england, int ahead) {
      return own.log() + ahead * england;
    }
  },
  HALF_AND_HALF("Half the council's growth, half England's") {
    @Override
    double log(History own, double england, int ahead) {
      return blend(own, england, 0.5, ahead);
    }
  },
  MOSTLY_ENGLAND("30% the council's growth, 70% England's") {
    @Override
    double log(History own, double england, int ahead) {
      return blend(own, england, 0.3, ahead);
    }
  },
  DAMPED_TREND("Damped trend, by exponential smoothing") {
    @Override
    double log(History own, double england, int ahead) {
      return own.smoothing().dampedTrend(ahead);
    }
  },
  ETS("Exponential smoothing: level, trend or damped trend by AICc") {
    @Override
    double log(History own, double england, int ahead) {
      return own.smoothing().best(ahead);
    }
  },
  THETA("Theta") {
    @Override
    double log(History own, double england, int ahead) {
      return own.smoothing().theta(ahead);
    }
  };

  private static final int YEARS = 3;

  private final String label;

  Rival(String label) {
    this.label = label;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String label() {
    return label;
  }

  /** Returns the log of the forecast so many years ahead. */
  abstract double log(History own, double england, int ahead);

  @Override
  public double[][] logs(Origin origin, PlanSeries series) {
    int size = origin.seen().panel().size();
    double england = england(origin, series);
    double[][] logs = new double[size][PlanMethod.HORIZONS];
    for (int i = 0; i < size; i++) {
      History own = new History(counts(origin, series, i));
      for (int h = 1; h <= PlanMethod.HORIZONS; h++) {
        logs[i][h - 1] = own.isEmpty() ? Double.NaN : log(own, england, h);
      }
    }
    return logs;
  }

  private static double blend(History own, double england, double share, int ahead) {
    double growth =
        share * StrictMath.exp(own.growth(YEARS)) + (1 - share) * StrictMath.exp(england);
    return own.log() + ahead * StrictMath.log(growth);
  }

  private static double england(Origin origin, PlanSeries series) {
    int first = series == PlanSeries.TOTAL ? Panel.FIRST : Panel.PLACED_FROM;
    int years = Math.min(YEARS, origin.year() - first);
    double before = 0;
    double after = 0;
    for (int i = 0; i < origin.seen().panel().size(); i++) {
      double a = origin.count(series, i, origin.year() - years);
      double b = origin.count(series, i, origin.year());
      if (Double.isFinite(a) && Double.isFinite(b)) {
        before += a;
        after += b;
      }
    }
    return years == 0 ? 0 : StrictMath.log(after / before) / years;
  }

  /** The unbroken run of counts that ends at the origin; empty where there is none then. */
  private static double[] counts(Origin origin, PlanSeries series, int council) {
    int january = origin.year();
    while (january >= Panel.FIRST && origin.count(series, council, january) > 0) {
      january--;
    }
    int first = january + 1;
    double[] counts = new double[origin.year() - january];
    Arrays.setAll(counts, j -> origin.count(series, council, first + j));
    return counts;
  }

  /** The logs of a council's counts, the newest last. */
  static final class History {
    private final double[] logs;
    private final Smoothing smoothing;

    History(double[] counts) {
      logs = Arrays.stream(counts).map(StrictMath::log).toArray();
      smoothing = new Smoothing(logs);
    }

    boolean isEmpty() {
      return logs.length == 0;
    }

    double log() {
      return logs[logs.length - 1];
    }

    /** Returns the log growth a year over so many years, or as many as there are. */
    double growth(int years) {
      int over = Math.min(years, logs.length - 1);
      return over < 1 ? 0 : (log() - logs[logs.length - 1 - over]) / over;
    }

    Smoothing smoothing() {
      return smoothing;
    }
  }
}
