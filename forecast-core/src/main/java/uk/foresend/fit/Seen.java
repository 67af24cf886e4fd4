package uk.foresend.fit;

import java.util.Arrays;
import java.util.List;
import uk.foresend.result.PlanSeries;

/**
 * What can be learnt in June of a year, the origin: counts that can be believed, their growth, and
 * what is known of each council beside the others.
 */
final class Seen {
  /** Fewer plans than these make no rate worth learning from. */
  static final int LEAST = 20;

  /** The features, in the order of their columns. */
  static final List<String> FEATURES =
      List.of("growth-1", "growth-3", "prevalence", "new-plans", "requests", "refused", "in-time");

  /** The column of prevalence. */
  static final int PREVALENCE = 2;

  private final Panel panel;
  private final Believed believed;
  private final double[][] logs;
  private final double[][][] features;
  private final double[] nationals;

  Seen(Panel panel) {
    this.panel = panel;
    believed = Believed.of(panel.plans(PlanSeries.TOTAL));
    logs = new double[panel.size()][];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Arrays.stream(believed.counts()[i]).map(StrictMath::log).toArray();
    }
    nationals = new double[panel.last() - Panel.FIRST + 1];
    for (int january = Panel.FIRST + 1; january <= panel.last(); january++) {
      nationals[january - Panel.FIRST] = sum(january);
    }
    features = new double[panel.last() - Panel.FIRST + 1][][];
    for (int january = Panel.FIRST; january <= panel.last(); january++) {
      features[january - Panel.FIRST] = learnt(january);
    }
  }

  Panel panel() {
    return panel;
  }

  /** Returns the year in whose June all this stood. */
  int origin() {
    return panel.last();
  }

  /** Returns a council's plans of a January as they are believed, {@code NaN} for none. */
  double plans(int council, int january) {
    return believed.counts()[council][january - Panel.FIRST];
  }

  double log(int council, int january) {
    return logs[council][january - Panel.FIRST];
  }

  /** Returns the plans as they were published, believed or not. */
  double published(int council, int january) {
    return panel.plans(PlanSeries.TOTAL)[council][january - Panel.FIRST];
  }

  /** Whether a council had enough plans in a January to learn from. */
  boolean counted(int council, int january) {
    return plans(council, january) >= LEAST;
  }

  /**
   * Returns the log growth of a council's plans between two Januaries; {@code NaN} where either is
   * not known or a new level began between.
   */
  double growth(int council, int from, int to) {
    int a = from - Panel.FIRST;
    int b = to - Panel.FIRST;
    return a < 0 || believed.levels()[council][a] != believed.levels()[council][b]
        ? Double.NaN
        : logs[council][b] - logs[council][a];
  }

  /** Returns the log growth of all plans into a January, of the councils known in both. */
  double national(int january) {
    return nationals[january - Panel.FIRST];
  }

  private double sum(int january) {
    double[] before = new double[panel.size()];
    double[] growths = new double[panel.size()];
    for (int i = 0; i < before.length; i++) {
      before[i] = plans(i, january - 1);
      growths[i] = growth(i, january - 1, january);
    }
    return Robust.growth(before, growths);
  }

  /** Returns the features of a council at a January, each beside the median council's. */
  double[] features(int council, int january) {
    return features[january - Panel.FIRST][council];
  }

  /** Returns a feature of a council as it is, before it is set beside others. */
  double raw(int feature, int council, int january) {
    int year = january - 1 - Panel.FIRST;
    double plans = plans(council, january);
    return switch (feature) {
      case 0 -> growth(council, january - 1, january);
      case 1 -> growth(council, january - 3, january) / 3;
      case PREVALENCE -> StrictMath.log(plans / panel.heads()[council]);
      case 3 -> positiveLog(panel.newPlans(), council, year, plans);
      case 4 -> positiveLog(panel.requests(), council, year, plans);
      case 5 -> flow(panel.refusals(), council, year) / flow(panel.requests(), council, year);
      default -> flow(panel.inTime(), council, year);
    };
  }

  private double[][] learnt(int january) {
    int size = panel.size();
    boolean[] counted = new boolean[size];
    for (int i = 0; i < size; i++) {
      counted[i] = counted(i, january);
    }
    double[][] learnt = new double[size][FEATURES.size()];
    for (int feature = 0; feature < FEATURES.size(); feature++) {
      double[] values = new double[size];
      for (int i = 0; i < size; i++) {
        values[i] = raw(feature, i, january);
      }
      double[] centred = Robust.centred(values, counted);
      for (int i = 0; i < size; i++) {
        learnt[i][feature] = centred[i];
      }
    }
    return learnt;
  }

  private static double positiveLog(double[][] flows, int council, int year, double plans) {
    double flow = flow(flows, council, year);
    return flow > 0 ? StrictMath.log(flow / plans) : Double.NaN;
  }

  private static double flow(double[][] flows, int council, int year) {
    return year < 0 ? Double.NaN : flows[council][year];
  }
}
