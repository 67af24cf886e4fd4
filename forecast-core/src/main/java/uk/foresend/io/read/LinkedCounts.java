package uk.foresend.io.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.foresend.history.SmallNumbers;
import uk.foresend.quantity.Count;

/**
 * Counts of people that are printed together, and which of them are left out so that nobody can
 * tell that one of them is small.
 *
 * <p>Small counts are left out themselves. Further ones are until, of every small count, what is
 * printed allows a value that is not small: the bounds of each follow from the sums by taking known
 * counts off them again and again, which finds the narrowest there are where no count can be
 * reached from another in two ways. The cheapest are left out first, and put back where that proves
 * needless.
 */
final class LinkedCounts {
  private static final long ANY = Long.MAX_VALUE / 4;

  /** How much a report loses with a figure: rows are left out first, whole totals last. */
  enum Worth {
    ROW,
    FLOW,
    TOTAL
  }

  /** One count. */
  static final class Figure {
    private final Count count;
    private final Worth worth;
    private final boolean printed;
    private boolean shown;
    private long low;
    private long high;

    private Figure(Count count, Worth worth, boolean printed) {
      this.count = count;
      this.worth = worth;
      this.printed = printed;
    }

    /** Returns the count, or nothing where it is not shown. */
    Optional<Count> shown() {
      return shown ? Optional.of(count) : Optional.empty();
    }

    private void open() {
      // a row is printed only where there is somebody
      low = shown ? count.hundredths() : worth == Worth.ROW ? Count.of(1).hundredths() : 0;
      high = shown ? count.hundredths() : ANY;
    }
  }

  private record Sum(Figure total, List<Figure> parts) {
    boolean has(Figure figure) {
      return total == figure || parts.contains(figure);
    }
  }

  private record Candidate(Figure figure, int away) {}

  private final SmallNumbers small;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();

  LinkedCounts(SmallNumbers small) {
    this.small = small;
  }

  /** Adds a count that is printed, or known from elsewhere. */
  Figure printed(Count count, Worth worth) {
    return add(new Figure(count, worth, true));
  }

  /** Adds a count that stands in no table, but links others. */
  Figure unprinted(Count count) {
    return add(new Figure(count, Worth.TOTAL, false));
  }

  private Figure add(Figure figure) {
    figures.add(figure);
    return figure;
  }

  /** Says that a count is the sum of others. */
  void sum(Figure total, List<Figure> parts) {
    if (!parts.isEmpty()) {
      sums.add(new Sum(total, List.copyOf(parts)));
    }
  }

  /** Decides what is shown. */
  void protect() {
    figures.forEach(one -> one.shown = one.printed && !small.marks(one.count));
    List<Figure> further = new ArrayList<>();
    for (Optional<Figure> told = told(); told.isPresent(); told = told()) {
      Figure next = next(told.get());
      next.shown = false;
      further.add(next);
    }
    for (int i = further.size() - 1; i >= 0; i--) {
      further.get(i).shown = true;
      further.get(i).shown = told().isEmpty();
    }
  }

  /** A small count of which what is shown tells that it is small. */
  private Optional<Figure> told() {
    bound();
    return figures.stream()
        .filter(one -> one.printed && small.marks(one.count))
        .filter(one -> one.high < Count.of(small.threshold()).hundredths())
        .findFirst();
  }

  /**
   * The figure to leave out next for the sake of another: no whole total while there are others.
   */
  private Figure next(Figure told) {
    List<Candidate> all = candidates(told);
    List<Candidate> parts = all.stream().filter(one -> one.figure.worth != Worth.TOTAL).toList();
    return parts.isEmpty() ? next(told, all) : next(told, parts);
  }

  /** One that helps by itself, or else a near one. */
  private Figure next(Figure told, List<Candidate> candidates) {
    long before = told.high;
    Comparator<Candidate> cheapest =
        Comparator.comparing((Candidate one) -> one.figure.worth).thenComparing(this::size);
    return candidates.stream()
        .filter(one -> highWithout(one.figure, told) > before)
        .min(cheapest)
        .or(
            () ->
                candidates.stream()
                    .min(Comparator.comparing(Candidate::away).thenComparing(cheapest)))
        .orElseThrow()
        .figure;
  }

  private Count size(Candidate one) {
    return one.figure.count;
  }

  private long highWithout(Figure figure, Figure told) {
    figure.shown = false;
    bound();
    long high = told.high;
    figure.shown = true;
    return high;
  }

  /**
   * The figures shown that are linked to one by sums and figures that are not, and how far away.
   */
  private List<Candidate> candidates(Figure told) {
    List<Candidate> candidates = new ArrayList<>();
    Set<Sum> seen = new HashSet<>();
    List<Figure> edge = List.of(told);
    for (int away = 1; !edge.isEmpty(); away++) {
      List<Figure> beyond = new ArrayList<>();
      for (Figure figure : edge) {
        for (Sum sum : sums) {
          if (sum.has(figure) && seen.add(sum)) {
            List<Figure> all = new ArrayList<>(sum.parts);
            all.add(sum.total);
            for (Figure other : all) {
              if (other.shown) {
                candidates.add(new Candidate(other, away));
              } else {
                beyond.add(other);
              }
            }
          }
        }
      }
      edge = beyond;
    }
    return candidates;
  }

  private void bound() {
    figures.forEach(Figure::open);
    boolean narrower = true;
    while (narrower) {
      narrower = false;
      for (Sum sum : sums) {
        narrower |= narrow(sum);
      }
    }
  }

  /** Takes the bounds of a total from its parts, and of each part from the total and the others. */
  private static boolean narrow(Sum sum) {
    long low = 0;
    long high = 0;
    int open = 0;
    for (Figure part : sum.parts) {
      low += part.low;
      open += part.high == ANY ? 1 : 0;
      high += part.high == ANY ? 0 : part.high;
    }
    boolean narrower = narrow(sum.total, low, open > 0 ? ANY : high);
    for (Figure part : sum.parts) {
      boolean othersOpen = open > (part.high == ANY ? 1 : 0);
      long others = high - (part.high == ANY ? 0 : part.high);
      narrower |=
          narrow(
              part,
              othersOpen ? 0 : sum.total.low - others,
              sum.total.high == ANY ? ANY : sum.total.high - (low - part.low));
    }
    return narrower;
  }

  private static boolean narrow(Figure figure, long low, long high) {
    boolean narrower = low > figure.low || high < figure.high;
    figure.low = Math.max(figure.low, low);
    figure.high = Math.min(figure.high, high);
    return narrower;
  }
}
