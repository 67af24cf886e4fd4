package uk.foresend.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which word was meant by one that is not known. */
public final class Nearest {

  private Nearest() {}

  /** Returns {@code Maybe you meant capacity.}, or the words to choose from when none is near. */
  public static String hint(String word, Collection<String> known) {
    Optional<String> meant = to(word, known);
    if (meant.isPresent()) {
      return "Maybe you meant " + meant.get() + ".";
    }
    return known.isEmpty() || known.size() > 24
        ? ""
        : "Choose from: " + String.join(", ", known) + ".";
  }

  /** Returns the known word nearest to another, if one is near enough to have been meant. */
  public static Optional<String> to(String word, Collection<String> known) {
    int near = Math.max(1, Math.min(3, word.length() / 3));
    String plain = plain(word);
    return known.stream()
        .filter(other -> distance(plain, plain(other)) <= near)
        .min(
            Comparator.<String>comparingInt(other -> distance(plain, plain(other)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  /** The least number of letters put in, left out, changed or swapped with a neighbour. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 3 || a.length() > 60) {
      return Integer.MAX_VALUE;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] cost, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
