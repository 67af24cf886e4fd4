package uk.foresend.quantity;

import java.time.YearMonth;

/**
 * How a value over time is put into words: as people read it, or bare, as documents and machines
 * do.
 */
public interface Wording {

  /** Plain numbers and months such as 2026-04, without unit or mark. */
  Wording BARE =
      new Wording() {
        @Override
        public String value(double value) {
          return InWords.bare(value);
        }

        @Override
        public String month(YearMonth month) {
          return month.toString();
        }
      };

  /** Returns a value: {@code £15,275}, {@code 4.0%}, {@code 1,009}. */
  String value(double value);

  /** Returns the value that stands first, with its unit: {@code £15,275 a child a year}. */
  default String first(double value) {
    return value(value);
  }

  /** Returns the size of a difference between two values. */
  default String difference(double size) {
    return value(size);
  }

  /** Returns a factor: {@code 1.05}. */
  default String factor(double factor) {
    return InWords.bare(factor);
  }

  /** Returns a rate of growth a year. */
  default String rate(double perYear) {
    return InWords.bare(perYear);
  }

  /** Returns a month. */
  String month(YearMonth month);
}
