package uk.foresend.quantity;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a price, and the month of whose prices it is: a price to which something was added has
 * a part of its own for that.
 *
 * @param value the part
 * @param of the month of whose prices it is
 */
public record Priced(double value, YearMonth of) {

  /** Returns what some parts come to in the prices of a month. */
  static double total(List<Priced> parts, YearMonth month, Growth growth) {
    double total = 0;
    for (Priced part : parts) {
      total += growth == Growth.NONE ? part.value : part.value * growth.between(part.of, month);
    }
    return total;
  }

  /** Fills in what some parts come to in the prices of each of some months from a first one on. */
  static void totals(
      List<Priced> parts, YearMonth first, Growth growth, double[] values, int from, int to) {
    Arrays.fill(values, from, to, 0);
    double[] multiples = new double[to];
    for (Priced part : parts) {
      growth.since(part.of, first, multiples, from);
      for (int i = from; i < to; i++) {
        values[i] += part.value * multiples[i];
      }
    }
  }

  /** Returns some parts with others added to those of the same prices, a share of each. */
  public static List<Priced> plus(List<Priced> some, List<Priced> others, double share) {
    List<Priced> all = new ArrayList<>(some);
    for (Priced other : others) {
      Priced more = new Priced(other.value * share, other.of);
      int at = 0;
      while (at < all.size() && !all.get(at).of.equals(other.of)) {
        at++;
      }
      if (at < all.size()) {
        all.set(at, new Priced(all.get(at).value + more.value, other.of));
      } else {
        all.add(more);
      }
    }
    return all;
  }

  /** Returns what some parts have more than others, those of the same prices together. */
  public static List<Priced> difference(List<Priced> some, List<Priced> others) {
    return plus(some, others, -1).stream().filter(part -> part.value != 0).toList();
  }

  /** Returns the steps that add parts in a month. */
  public static List<Step> added(List<Priced> parts, YearMonth month) {
    return parts.stream().<Step>map(part -> new Step.Add(month, part.value, part.of)).toList();
  }

  /** Returns the steps that make a price of parts in a month, whatever it was. */
  public static List<Step> stated(List<Priced> parts, YearMonth month) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Replace(month, parts.get(0).value, parts.get(0).of));
    steps.addAll(added(parts.subList(1, parts.size()), month));
    return steps;
  }
}
