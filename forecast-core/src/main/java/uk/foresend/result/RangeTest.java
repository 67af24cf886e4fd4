package uk.foresend.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many ranges of past forecasts, drawn as futures are, held what then came.
 *
 * @param draws how many futures each forecast had
 * @param seed the seed
 * @param councils how many councils are scored
 * @param lines the scores, by figure, way, origin and years ahead
 */
public record RangeTest(int draws, String seed, int councils, List<Held> lines) {

  /** Keeps its own copy. */
  public RangeTest {
    lines = List.copyOf(lines);
  }

  /**
   * Returns the scores of a figure by years ahead, all origins and ways together but that of money
   * alone.
   */
  public List<Held> byAhead(Figure figure) {
    return byAhead(figure, lines);
  }

  /** Returns those of some scores that are of a figure and not of money alone, by years ahead. */
  public static List<Held> byAhead(Figure figure, List<Held> lines) {
    return byAhead(figure, false, lines);
  }

  /** Returns those that are of a figure of money alone, by years ahead. */
  public static List<Held> ofMoneyAlone(Figure figure, List<Held> lines) {
    return byAhead(figure, true, lines);
  }

  private static List<Held> byAhead(Figure figure, boolean money, List<Held> lines) {
    Map<Integer, Held> ahead = new TreeMap<>();
    lines.stream()
        .filter(one -> one.figure() == figure && (one.way() == Way.MONEY_ALONE) == money)
        .forEach(one -> ahead.merge(one.ahead(), one, Held::and));
    return List.copyOf(ahead.values());
  }

  /** Returns the score of all forecasts of a figure together; empty where none is scored. */
  public Optional<Held> all(Figure figure) {
    return byAhead(figure).stream().reduce(Held::and);
  }

  /** How a past forecast was made. */
  public enum Way {
    /** The whole scenario that a baseline is. */
    BASELINE("the whole baseline as at the year"),
    /** Plans alone, as at years of which nothing of the money is published here. */
    PLANS_ALONE("plans alone, by the same fit and the same ranges"),
    /** Money on one price a child, as at a year before which balances are published. */
    MONEY_ALONE(
        "money alone, from spend of the year before by its balance, by the same fit and ranges");

    private final String label;

    Way(String label) {
      this.label = label;
    }

    /** Returns the word used in tables: {@code plans-alone}. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Returns what it means, in words. */
    public String label() {
      return label;
    }
  }

  /**
   * How many ranges held.
   *
   * @param figure the figure
   * @param way how the forecasts were made
   * @param origin the year by whose June they were made
   * @param ahead how many years ahead: 1 for the first January, or the first ledger year
   * @param cases how many forecasts there are
   * @param inside80 how many 80% ranges held what came
   * @param inside95 how many 95% ranges did
   * @param below how many came below the 80% range
   */
  public record Held(
      Figure figure,
      Way way,
      int origin,
      int ahead,
      int cases,
      int inside80,
      int inside95,
      int below) {

    /** Returns the share of 80% ranges that held. */
    public double share80() {
      return (double) inside80 / cases;
    }

    /** Returns the share of 95% ranges that held. */
    public double share95() {
      return (double) inside95 / cases;
    }

    /** Returns the two together, as of the first way, origin and years ahead. */
    public Held and(Held other) {
      return new Held(
          figure,
          way,
          origin,
          ahead,
          cases + other.cases,
          inside80 + other.inside80,
          inside95 + other.inside95,
          below + other.below);
    }
  }
}
