package uk.foresend.benchmark;

import java.util.Arrays;

/**
 * A yardstick: the flows and prices of a council of Dorset's size as bare loops over arrays, with
 * nothing named, checked, rounded or explained.
 *
 * <p>Fourteen settings, ages 0 to 25, sixty routes between settings, three months of warm-up and
 * eleven years: each month children age in September, stay, move, join and are priced; each year
 * the spend is set against a grant. Its figures mean nothing; only the amount of work does.
 */
final class BareArrays {

  private static final int SETTINGS = 14;
  private static final int AGES = 26;
  private static final int CELLS = SETTINGS * AGES;
  private static final int ROUTES = 60;
  private static final int MONTHS = 3 + 12 * 11;

  private final double[] opening = new double[CELLS];
  private final double[] stays = new double[CELLS];
  private final double[] joins = new double[CELLS];
  private final double[] price = new double[CELLS];
  private final double[] moves = new double[ROUTES * AGES];

  BareArrays() {
    Arrays.fill(opening, 4719.0 / CELLS);
    Arrays.fill(stays, 0.985);
    Arrays.fill(joins, 70.0 / CELLS);
    Arrays.fill(price, 15_000);
    Arrays.fill(moves, 0.0005);
  }

  /** Returns the balance at the end. */
  double run() {
    double[] stock = opening.clone();
    double[] start = new double[CELLS];
    double balance = 0;
    for (int m = 0; m < MONTHS; m++) {
      if (m % 12 == 8) {
        age(stock);
      }
      System.arraycopy(stock, 0, start, 0, CELLS);
      double spend = 0;
      for (int cell = 0; cell < CELLS; cell++) {
        stock[cell] = start[cell] * stays[cell] + joins[cell];
      }
      for (int route = 0; route < ROUTES; route++) {
        int from = route % SETTINGS * AGES;
        int to = (route + 5) % SETTINGS * AGES;
        for (int a = 0; a < AGES; a++) {
          stock[to + a] += start[from + a] * moves[route * AGES + a];
        }
      }
      for (int cell = 0; cell < CELLS; cell++) {
        spend += stock[cell] * price[cell] / 12;
      }
      balance += 5_000_000 - spend;
    }
    return balance;
  }

  private static void age(double[] stock) {
    for (int s = 0; s < SETTINGS; s++) {
      for (int a = AGES - 1; a > 0; a--) {
        stock[s * AGES + a] = stock[s * AGES + a - 1];
      }
      stock[s * AGES] = 0;
    }
  }
}
