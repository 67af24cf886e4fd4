package uk.foresend.engine;

import java.nio.charset.StandardCharsets;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Chance keyed by name: the same seed, name, draw and year always give the same number, whatever
 * else is drawn, in what order and on how many threads.
 *
 * <p>{@code u = mix(mix(key + draw × A) + year × B) ÷ 2^53}, rounded to the middle of its step so
 * that it is never 0 or 1. The key of a name is the FNV-1a hash of its letters in UTF-8, begun from
 * the seed's; {@code mix} is the finalizer of SplitMix64 (Steele, Lea and Flood, 2014).
 *
 * <p>Where councils are drawn beside each other each has a seed of its own, and common factors
 * whose name begins with {@code england} are drawn under the seed that all have: draw 417 of every
 * council is in the same England.
 */
final class Keyed {

  /** What common factors of all councils begin with. */
  static final String ENGLAND = "england";

  /** How the chance of a common factor is named. */
  static final String FACTOR = "factor ";

  /** Between the seed of all councils and what makes it a council's own; no keyboard has it. */
  private static final char OWN = '\u001f';

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long BY_DRAW = 0x9e3779b97f4a7c15L;
  private static final long BY_YEAR = 0xd1342543de82ef95L;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final long key;

  /** Makes the chance of one name under a seed. */
  Keyed(String seed, String name) {
    key = mix(hash(mix(hash(FNV_OFFSET, of(seed, name))), name));
  }

  /** Returns the seed of a council drawn beside others. */
  static String ofCouncil(String seed, String code) {
    return seed + OWN + code;
  }

  private static String of(String seed, String name) {
    int own = seed.lastIndexOf(OWN);
    return own >= 0 && name.startsWith(FACTOR + ENGLAND) ? seed.substring(0, own) : seed;
  }

  /** Returns a number between 0 and 1, neither of them, evenly spread over draws and years. */
  double uniform(int draw, int year) {
    return uniform(bits(begun(draw), year));
  }

  /** Returns what the key and a draw make, for {@link #bits}. */
  long begun(int draw) {
    return mix(key + draw * BY_DRAW);
  }

  /** Returns the bits of a year, or of another whole number, of what was begun. */
  static long bits(long begun, int year) {
    return mix(begun + year * BY_YEAR);
  }

  /** Returns the number between 0 and 1 that bits make. */
  static double uniform(long bits) {
    return ((bits >>> 12) + 0.5) * 0x1.0p-52;
  }

  /**
   * Returns a standard normal number.
   *
   * <p>It keeps 24 bits, so that a last bit that differs between versions of Java is no difference.
   */
  double normal(int draw, int year) {
    return (float) NORMAL.inverseCumulativeProbability(uniform(draw, year));
  }

  /** Fills in the standard normal numbers of a draw by year. */
  void normals(int draw, double[] years) {
    for (int y = 0; y < years.length; y++) {
      years[y] = normal(draw, y);
    }
  }

  private static long hash(long from, String text) {
    long hash = from;
    for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (letter & 0xff)) * FNV_PRIME;
    }
    return hash;
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
