package uk.foresend.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/**
 * The months of a ledger year, each with what it came to and the arithmetic of it. Months one after
 * another with the same arithmetic make one line, and months that come to nothing make none.
 */
final class Periods {

  /**
   * What a month comes to.
   *
   * @param pounds the amount
   * @param yearly what a year of such months would come to, step by step
   * @param parts how many such parts a year has: 12 months, or 3 terms billed at once
   */
  record Part(double pounds, List<Working> yearly, int parts) {

    static Optional<Part> month(double pounds, List<Working> yearly) {
      return Math.abs(pounds) < 1e-9 ? Optional.empty() : Optional.of(new Part(pounds, yearly, 12));
    }
  }

  private final Horizon horizon;
  private final int first;

  /** What has been explained above and is only named below. */
  private final Set<String> explained = new HashSet<>();

  Periods(Horizon horizon, int year) {
    this.horizon = horizon;
    this.first = Horizon.WARM_UP_MONTHS + 12 * year;
  }

  /** Returns the lines of a year, with words after the months: {@code April 2028, ages 5 to 9}. */
  List<Working> of(Step step, String words, IntFunction<Optional<Part>> month) {
    List<Working> lines = new ArrayList<>();
    for (int m = first; m < first + 12; ) {
      Optional<Part> part = month.apply(m);
      int next = m + 1;
      if (part.isPresent()) {
        double pounds = part.get().pounds();
        while (next < first + 12 && same(part.get(), month.apply(next))) {
          pounds += part.get().pounds();
          next++;
        }
        lines.add(line(step, words, part.get(), m, next - 1, pounds));
      }
      m = next;
    }
    return lines;
  }

  private Working line(Step step, String words, Part part, int from, int to, double pounds) {
    List<Working> sum = new ArrayList<>();
    for (Working each : part.yearly()) {
      boolean again =
          !each.saysOnlyItsValue() && !explained.add(each.label() + each.value().plain());
      sum.add(
          again
              ? new Working("", each.label(), each.value(), "", List.of(), "", each.step())
              : each);
    }
    if (part.parts() == 12) {
      sum.addAll(Operands.months(to - from + 1));
    } else {
      sum.add(Operands.number(Step.OVER, "parts of a year", part.parts(), ""));
    }
    String when =
        InWords.month(horizon.month(from))
            + (to > from ? " to " + InWords.month(horizon.month(to)) : "");
    return Operands.pounds(step, words.isEmpty() ? when : when + ", " + words, pounds, sum);
  }

  private static boolean same(Part one, Optional<Part> next) {
    return next.isPresent()
        && one.parts() == 12
        && next.get().parts() == 12
        && sum(one).equals(sum(next.get()));
  }

  /** The numbers and how they are taken, whatever month they are named after. */
  private static List<String> sum(Part part) {
    return part.yearly().stream()
        .map(each -> each.step() + each.value().plain() + each.figure())
        .toList();
  }
}
