package uk.foresend.reference;

import java.util.Comparator;
import java.util.List;

/** Rows by their first cell, then their second and so on; digits stand before words. */
final class RowOrder {
  static final Comparator<List<String>> BY_CELLS =
      (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
          int by = one.get(i).compareTo(other.get(i));
          if (by != 0) {
            return by;
          }
        }
        return Integer.compare(one.size(), other.size());
      };

  private RowOrder() {}
}
