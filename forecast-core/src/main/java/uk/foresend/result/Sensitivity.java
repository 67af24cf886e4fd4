package uk.foresend.result;

import java.util.List;

/**
 * What one figure would be if one thing at a time came out low or high, everything else being
 * central: a tornado.
 *
 * @param stamp what it is made of
 * @param figure the figure
 * @param central the figure of the forecast
 * @param bars what was varied, the widest first
 */
public record Sensitivity(Stamp stamp, FigureKey figure, Amount central, List<Bar> bars) {
  private static final long A_POUND = 100;

  /** Keeps its own copy. */
  public Sensitivity {
    bars = List.copyOf(bars);
  }

  /** Returns those that move the figure, the widest first. */
  public List<Bar> moving() {
    return bars.stream().filter(bar -> bar.moves(central)).toList();
  }

  /**
   * One thing varied.
   *
   * @param key its key
   * @param what what it is, in words
   * @param low how it comes out low, in words
   * @param high how it comes out high, in words
   * @param atLow the figure then
   * @param atHigh the figure then
   */
  public record Bar(String key, String what, String low, String high, Amount atLow, Amount atHigh) {

    /**
     * Whether the figure is another one at low or at high than in the forecast: by a pound or more,
     * since figures of a future are rounded as a whole and those of the forecast leaf by leaf.
     */
    public boolean moves(Amount central) {
      long least = central.unit() == Amount.Unit.POUNDS ? A_POUND : 1;
      return off(atLow, central) >= least || off(atHigh, central) >= least;
    }

    private static long off(Amount one, Amount other) {
      return Math.abs(one.hundredths().orElse(0L) - other.hundredths().orElse(0L));
    }

    /** Returns the distance between the two, in pence or hundredths of a child. */
    public long width() {
      return Math.abs(atHigh.hundredths().orElse(0L) - atLow.hundredths().orElse(0L));
    }
  }
}
