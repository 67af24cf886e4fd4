package uk.foresend.dsg;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * The council's reserves by class as a dated path; an amount may be unknown, which is never zero.
 *
 * @param figures the figures, kept in date order; each stands until the next of its class
 */
public record Reserves(List<Figure> figures) {

  /** Sorts the figures by date. */
  public Reserves {
    figures = figures.stream().sorted(Comparator.comparing(Figure::month)).toList();
  }

  /**
   * What a class of reserve holds from a month on.
   *
   * @param kind the class
   * @param month the month at whose end it is held
   * @param amount the amount; empty when it is not known
   * @param source where it comes from
   */
  public record Figure(ReserveClass kind, YearMonth month, Optional<Money> amount, Source source) {}

  /**
   * Returns the latest figure of a class at the end of a month: empty when there is none or it is
   * not known.
   */
  public Optional<Money> at(ReserveClass kind, YearMonth month) {
    return latest(kind, month).findFirst().flatMap(Figure::amount);
  }

  /** Returns the latest figure of each class at the end of a month, in the order of the classes. */
  public List<Figure> standing(YearMonth month) {
    return Arrays.stream(ReserveClass.values()).flatMap(kind -> latest(kind, month)).toList();
  }

  private Stream<Figure> latest(ReserveClass kind, YearMonth month) {
    return figures.stream()
        .filter(figure -> figure.kind() == kind && !figure.month().isAfter(month))
        .reduce((earlier, later) -> later)
        .stream();
  }

  /**
   * Returns the usable reserves known at the end of a month: empty when no usable class is known.
   */
  public Optional<Money> usable(YearMonth month) {
    return Arrays.stream(ReserveClass.values())
        .filter(ReserveClass::isUsable)
        .flatMap(kind -> at(kind, month).stream())
        .reduce(Money::plus);
  }

  /**
   * Returns when the oldest of the usable reserves known at the end of a month was read: empty when
   * no usable class is known.
   */
  public Optional<YearMonth> usableRead(YearMonth month) {
    return Arrays.stream(ReserveClass.values())
        .filter(kind -> kind.isUsable() && at(kind, month).isPresent())
        .flatMap(kind -> latest(kind, month))
        .map(Figure::month)
        .min(YearMonth::compareTo);
  }

  /** Whether some usable class is not known at the end of a month. */
  public boolean incomplete(YearMonth month) {
    return Arrays.stream(ReserveClass.values())
        .anyMatch(kind -> kind.isUsable() && at(kind, month).isEmpty());
  }
}
