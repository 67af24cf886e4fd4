package uk.foresend.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Wording;

/**
 * A value as people read it, and bare beside its unit as machines do; worded only when asked for.
 */
public sealed interface Told {

  /** Returns the value in the house's one form: {@code £5,000 a child a year}. */
  String words();

  /** Returns it without marks or unit, with its dated steps: {@code 5000, then × 1.05 from …}. */
  String plain();

  /** Returns the bare number, before any dated step; empty for what is none. */
  Optional<BigDecimal> number();

  /** Returns the unit of the bare number; empty for what has none. */
  String unit();

  /** Returns words that are no number. */
  static Told words(String words) {
    return new Words(words);
  }

  /** Returns money to the penny. */
  static Told of(Money amount) {
    return new Exact(amount);
  }

  /** Returns money to the penny, or that it is not known. */
  static Told known(Optional<Money> amount) {
    return amount.map(Told::of).orElse(new Unknown("£"));
  }

  /** Returns a number of plans, children or places. */
  static Told of(Count count, String unit) {
    return new Counted(count, unit);
  }

  /** Returns a value over time in a wording, whose unit is called so. */
  static Told of(Profile profile, Wording wording, String unit) {
    return new OverTime(profile, wording, unit);
  }

  /**
   * Returns a number to so many decimals, for arithmetic that is to be done again: {@code 412.3581
   * children}, {@code £5,250.00 a child a year} of the unit {@code £ a child a year}.
   */
  static Told precise(double value, int decimals, String unit) {
    return new Precise(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN), unit);
  }

  /**
   * Returns a measure of a council, such as a rate or an average price, told with so many decimals;
   * its unit is told apart from it: {@code 58.3}, {@code £71,692}.
   *
   * @param unit {@code £ a placement a year}; a pound sign in front stands before the number too
   */
  static Told measured(double value, int decimals, String unit) {
    return new Measured(
        BigDecimal.valueOf(value).setScale(MEASURED, RoundingMode.HALF_EVEN), decimals, unit);
  }

  /** The decimals with which machines are told a measure. */
  int MEASURED = 6;

  /** Returns the shares of a year's flow that fall in each month, January first. */
  static Told byMonth(List<Double> shares) {
    return new ByMonth(shares);
  }

  /** Words that are no number: a rule, or that a value is not known. */
  record Words(String words) implements Told {
    @Override
    public String plain() {
      return words;
    }

    @Override
    public Optional<BigDecimal> number() {
      return Optional.empty();
    }

    @Override
    public String unit() {
      return "";
    }
  }

  /** What is not known, and is never zero. */
  record Unknown(String unit) implements Told {
    @Override
    public String words() {
      return "not known";
    }

    @Override
    public String plain() {
      return words();
    }

    @Override
    public Optional<BigDecimal> number() {
      return Optional.empty();
    }
  }

  /** Money to the penny. */
  record Exact(Money amount) implements Told {
    @Override
    public String words() {
      return InWords.exact(amount);
    }

    @Override
    public String plain() {
      return amount.toString();
    }

    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(amount.inPounds());
    }

    @Override
    public String unit() {
      return "£";
    }
  }

  /** A number with the decimals that arithmetic needs. */
  record Precise(BigDecimal exact, String unit) implements Told {
    @Override
    public String words() {
      if (unit.startsWith("£")) {
        return (InWords.exact(exact) + unit.substring(1)).strip();
      }
      boolean fraction = unit.startsWith("share ") || unit.startsWith("rate ");
      return fraction
          ? InWords.percent(exact) + (unit.endsWith(" a year") ? " a year" : "")
          : (InWords.given(exact) + " " + unit).strip();
    }

    @Override
    public String plain() {
      BigDecimal bare = exact.stripTrailingZeros();
      return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(new BigDecimal(plain()));
    }
  }

  /** A measure of a council, told with fewer decimals than machines are told. */
  record Measured(BigDecimal exact, int decimals, String unit) implements Told {
    @Override
    public String words() {
      return unit.startsWith("£") && decimals == 0
          ? InWords.pounds(Money.ofPounds(exact))
          : InWords.number(exact, decimals);
    }

    @Override
    public String plain() {
      return InWords.bare(exact.doubleValue());
    }

    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(new BigDecimal(plain()));
    }
  }

  /** A number of plans, children or places. */
  record Counted(Count count, String unit) implements Told {
    @Override
    public String words() {
      return InWords.count(count) + " " + unit;
    }

    @Override
    public String plain() {
      return count.toString();
    }

    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(new BigDecimal(count.toString()));
    }
  }

  /** A value over time. */
  record OverTime(Profile profile, Wording wording, String unit) implements Told {
    @Override
    public String words() {
      return profile.words(wording);
    }

    @Override
    public String plain() {
      return profile.words(Wording.BARE);
    }

    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(new BigDecimal(InWords.bare(profile.opening())));
    }
  }

  /** The shares of a year's flow by month, January first. */
  record ByMonth(List<Double> shares) implements Told {

    /** Keeps its own copy. */
    public ByMonth {
      shares = List.copyOf(shares);
    }

    @Override
    public String words() {
      List<String> percents = shares.stream().map(InWords::percent).toList();
      String usual = usual(percents);
      if (percents.stream().distinct().count() == 1) {
        return usual + " in each month";
      }
      List<String> parts = new ArrayList<>();
      for (Month month : Month.values()) {
        if (!percents.get(month.ordinal()).equals(usual)) {
          parts.add(
              percents.get(month.ordinal())
                  + " in "
                  + month.getDisplayName(TextStyle.FULL, Locale.UK));
        }
      }
      parts.add(usual + " in each other month");
      return String.join(", ", parts);
    }

    /** The share that most months have, the earliest of several. */
    private static String usual(List<String> percents) {
      return percents.stream()
          .max(Comparator.comparing(one -> Collections.frequency(percents, one)))
          .orElse("");
    }

    @Override
    public String plain() {
      return shares.stream().map(InWords::bare).collect(Collectors.joining("; "));
    }

    @Override
    public Optional<BigDecimal> number() {
      return Optional.empty();
    }

    @Override
    public String unit() {
      return "share of 1, January first";
    }
  }
}
