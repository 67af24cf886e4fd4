package uk.foresend.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The common factors that move several numbers at once, each known by its number among them. */
final class Factors {

  private final String seed;
  private final List<Keyed> chances = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Makes none yet, under a seed. */
  Factors(String seed) {
    this.seed = seed;
  }

  /** Returns the number of the factor with a name; a name not met before is one more. */
  int number(String name) {
    return numbers.computeIfAbsent(
        name,
        one -> {
          chances.add(new Keyed(seed, Keyed.FACTOR + one));
          return chances.size() - 1;
        });
  }

  /** Returns by factor the standard normal numbers of so many years of a draw. */
  double[][] in(int draw, int years) {
    double[][] normals = new double[chances.size()][years];
    for (int f = 0; f < normals.length; f++) {
      chances.get(f).normals(draw, normals[f]);
    }
    return normals;
  }
}
