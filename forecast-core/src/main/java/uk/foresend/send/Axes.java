package uk.foresend.send;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The three axes on which plans are counted; a cell is one setting × one age band × one need.
 *
 * <p>Cells are numbered setting by setting, within a setting need by need, within a need band by
 * band from the youngest: {@code cell = (setting × needs + need) × bands + band}.
 *
 * @param settings the settings, in the order of the document
 * @param bands the age bands, from the youngest, without gap or overlap
 * @param needs the needs
 */
public record Axes(List<Setting> settings, List<AgeBand> bands, List<Need> needs) {

  /** Keeps its own copies. */
  public Axes {
    settings = List.copyOf(settings);
    bands = List.copyOf(bands);
    needs = List.copyOf(needs);
  }

  /** Returns how many cells there are. */
  public int cellCount() {
    return settings.size() * needs.size() * bands.size();
  }

  /** Returns the axes with every need taken together: the same when there is but one. */
  public Axes needsTogether() {
    return needs.size() == 1 ? this : new Axes(settings, bands, List.of(Need.ALL));
  }

  /**
   * Returns counts by cell of these axes with those of every need of a setting and band added up.
   */
  public double[] needsTogether(double[] byCell) {
    int width = needs.size() * bands.size();
    double[] sums = new double[settings.size() * bands.size()];
    for (int c = 0; c < byCell.length; c++) {
      sums[c / width * bands.size() + c % bands.size()] += byCell[c];
    }
    return sums;
  }

  /** Returns the number of a cell. */
  public int cell(int setting, int need, int band) {
    return (setting * needs.size() + need) * bands.size() + band;
  }

  /** Returns the index of a setting by its id. */
  public OptionalInt setting(String id) {
    return index(settings, Setting::id, id);
  }

  /** Returns the index of a band by its id. */
  public OptionalInt band(String id) {
    return index(bands, AgeBand::id, id);
  }

  /** Returns the index of a need by its id. */
  public OptionalInt need(String id) {
    return index(needs, Need::id, id);
  }

  /** Whether every band is one year wide. */
  public boolean singleYears() {
    return bands.stream().allMatch(band -> band.width() == 1);
  }

  private static <T> OptionalInt index(List<T> items, Function<T, String> id, String wanted) {
    for (int i = 0; i < items.size(); i++) {
      if (id.apply(items.get(i)).equals(wanted)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
