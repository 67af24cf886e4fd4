package uk.foresend.fit;

import java.util.List;
import java.util.stream.IntStream;
import uk.foresend.history.PlanHistory;
import uk.foresend.result.PlanSeries;

/**
 * Every origin from the first whose errors are learnt from, each learnt from what stood in its own
 * June. Origins are learnt side by side and kept in order, so that any number of threads gives the
 * same.
 */
public final class Origins {
  /** The first origin that is learnt at all, for the errors it made. */
  public static final int EARLIEST = 2016;

  /** The first origin that may be forecast from: two origins' errors are known by then. */
  public static final int FIRST = 2018;

  private final List<String> codes;
  private final List<Origin> origins;

  private Origins(List<String> codes, List<Origin> origins) {
    this.codes = codes;
    this.origins = origins;
  }

  /** Returns the origins to a year, at most that of the last January published. */
  public static Origins to(PlanHistory history, int last) {
    List<String> codes = Panel.codes(history);
    List<PlanMethod> methods =
        IntStream.rangeClosed(EARLIEST, last)
            .parallel()
            .mapToObj(year -> new PlanMethod(new Seen(Panel.asAt(history, codes, year))))
            .toList();
    return new Origins(
        codes,
        methods.stream()
            .parallel()
            .map(method -> new Origin(method, year -> methods.get(year - EARLIEST)))
            .toList());
  }

  /** Returns the codes of the councils, past and present; a council's place is its row. */
  public List<String> codes() {
    return codes;
  }

  /** Returns an origin. */
  public Origin at(int year) {
    return origins.get(year - EARLIEST);
  }

  /** Returns the last origin. */
  public int last() {
    return EARLIEST + origins.size() - 1;
  }

  /** Returns the first origin from which a series can be forecast. */
  public static int first(PlanSeries series) {
    return SettingTerms.of(series).firstOrigin();
  }
}
