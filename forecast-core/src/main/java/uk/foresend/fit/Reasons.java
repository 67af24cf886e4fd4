package uk.foresend.fit;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import uk.foresend.result.PlanFit.Reason;

/** What is known of a council beside the median council, and what each makes of its growth. */
final class Reasons {
  private static final List<String> LABELS =
      List.of(
          "growth of its plans in the last year",
          "growth of its plans a year over three years",
          "plans over people aged 2 to 18",
          "new plans of the last calendar year over plans",
          "requests of the last calendar year over plans",
          "share of requests refused in the last calendar year",
          "share of plans issued within 20 weeks in the last calendar year");

  private static final int GROWTHS = 2;
  private static final int SHARES = 5;

  private final Origin origin;
  private final int row;

  Reasons(Origin origin, int row) {
    this.origin = origin;
    this.row = row;
  }

  List<Reason> all() {
    int from = origin.all().lastBelieved(row);
    return from == 0
        ? List.of()
        : IntStream.range(0, LABELS.size()).mapToObj(feature -> reason(feature, from)).toList();
  }

  private Reason reason(int feature, int january) {
    Seen seen = origin.seen();
    double own = seen.raw(feature, row, january);
    double[] all =
        IntStream.range(0, seen.panel().size())
            .filter(i -> seen.counted(i, january))
            .mapToDouble(i -> seen.raw(feature, i, january))
            .toArray();
    double beside = seen.features(row, january)[feature];
    return new Reason(
        LABELS.get(feature),
        Double.isFinite(own) ? OptionalDouble.of(plain(feature, own)) : OptionalDouble.empty(),
        plain(feature, Robust.median(all)),
        origin.all().weights(1)[feature] * beside,
        origin.all().weights(Learned.HORIZONS)[feature] * beside);
  }

  private static double plain(int feature, double value) {
    if (feature >= SHARES) {
      return value;
    }
    return StrictMath.exp(value) - (feature < GROWTHS ? 1 : 0);
  }
}
