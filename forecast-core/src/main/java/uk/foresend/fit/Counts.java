package uk.foresend.fit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.foresend.history.PlanHistory;
import uk.foresend.result.PlanSeries;

/** The counts that forecasts are set beside, as they stand last, and whose may be. */
public final class Counts {
  private static final int GROWTH_FROM = Origins.FIRST - 3;

  private final List<String> codes;
  private final Panel panel;
  private final int last;

  /** Reads the counts of every January published. */
  public Counts(PlanHistory history, int last) {
    codes = Panel.codes(history);
    panel = Panel.asAt(history, codes, last);
    this.last = last;
  }

  /** Returns the codes of the councils; a council's place is its row. */
  public List<String> codes() {
    return codes;
  }

  /** Returns the plans counted, {@code NaN} where none are published. */
  public double of(PlanSeries series, int row, int january) {
    return panel.plans(series)[row][january - Panel.FIRST];
  }

  /** Whether a forecast of a series is scored: no share can be told of fewer plans than 20. */
  public boolean enough(PlanSeries series, int row, int origin) {
    return of(series, row, origin) >= Seen.LEAST;
  }

  /** Returns why a council is in no score; empty where it is. */
  public Optional<String> leftOut(int row) {
    return IntStream.rangeClosed(GROWTH_FROM, last)
        .mapToObj(january -> wrong(row, january))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> wrong(int row, int january) {
    double now = of(PlanSeries.TOTAL, row, january);
    if (Double.isNaN(now)) {
      return Optional.of("no plans are published for it in January " + january);
    }
    if (january >= Origins.FIRST && now < Seen.LEAST) {
      return Optional.of("it had " + (long) now + " plans in January " + january + ", under 20");
    }
    double before = january == GROWTH_FROM ? now : of(PlanSeries.TOTAL, row, january - 1);
    return Believed.follows(before, now)
        ? Optional.empty()
        : Optional.of(
            "its plans went from "
                + (long) before
                + " to "
                + (long) now
                + " in the year to January "
                + january
                + ": less than half or more than double is a break in the record, not a trend");
  }
}
