package uk.foresend.scenario.schema;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.foresend.problem.Nearest;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;

/** The kinds of value that documents hold. */
public final class Types {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern PATH = Pattern.compile(ID + "(/" + ID + ")*");
  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_ID = 60;
  private static final BigDecimal MOST_POUNDS = new BigDecimal("100000000000");

  private Types() {}

  /** Returns text of at most 4,000 letters on one line. */
  public static FieldType<String> text() {
    TypeNote note = TypeNote.of("text", "text of at most 4,000 letters on one line");
    return scalar(
        note,
        text ->
            text.length() <= LONGEST_TEXT && text.indexOf('\n') < 0 && text.indexOf('\t') < 0
                ? Optional.of(text)
                : none(),
        "");
  }

  /** Returns text of at most 4,000 letters, on one line or several. */
  public static FieldType<String> lines() {
    TypeNote note = TypeNote.of("text", "text of at most 4,000 letters");
    return scalar(note, text -> text.length() <= LONGEST_TEXT ? Optional.of(text) : none(), "");
  }

  /** Returns a new id: lower case words, digits and hyphens. */
  public static FieldType<String> id() {
    return scalar(
        TypeNote.of("id", "an id of lower-case letters, digits and hyphens"),
        text ->
            ID.matcher(text).matches() && text.length() <= LONGEST_ID ? Optional.of(text) : none(),
        "For example: independent-special.");
  }

  /** Returns the id of a scenario: ids joined by strokes. */
  public static FieldType<String> path() {
    return scalar(
        TypeNote.of("scenario", "the id of a scenario: lower-case words, hyphens and strokes"),
        text -> PATH.matcher(text).matches() && text.length() <= 200 ? Optional.of(text) : none(),
        "For example: dorset/2026/fees-held. Parents are found by id, never by a path.");
  }

  /** Returns the id of something declared in the document. */
  public static FieldType<String> ref(Thing thing) {
    return new ScalarType<>(
        TypeNote.of("ref:" + thing.section(), "the id of " + Said.a(thing.label())),
        (text, at, in) -> {
          if (in.declared(thing).contains(text)) {
            return Optional.of(text);
          }
          in.invalid(
              at.place(),
              Said.path(at.place())
                  + " is "
                  + Said.value(at)
                  + ", but there is no such "
                  + thing.label()
                  + " in "
                  + thing.section()
                  + ".",
              Nearest.hint(text, in.declared(thing)));
          return Optional.empty();
        },
        text -> "");
  }

  /** Returns one word that can be no other. */
  public static FieldType<String> exactly(String word) {
    return scalar(
        TypeNote.of("constant", word), text -> text.equals(word) ? Optional.of(word) : none(), "");
  }

  /** Returns one of the words of an enum, as its ids: names in lower case with hyphens. */
  public static <E extends Enum<E>> FieldType<E> choice(Class<E> type, Function<E, String> help) {
    Map<String, E> words = new java.util.LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants()).forEach(one -> words.put(id(one), one));
    List<TypeNote.Option> options =
        words.entrySet().stream()
            .map(one -> new TypeNote.Option(one.getKey(), help.apply(one.getValue())))
            .toList();
    TypeNote note =
        TypeNote.of("choice", "one of " + String.join(", ", words.keySet())).with(options);
    return new ScalarType<>(
        note,
        (text, at, in) -> Optional.ofNullable(words.get(text)),
        text ->
            Nearest.to(text, words.keySet())
                .map(near -> "Maybe you meant " + near + ".")
                .orElse(""));
  }

  /** Returns one of some words. */
  public static FieldType<String> oneOf(List<String> words) {
    TypeNote note =
        TypeNote.of("choice", "one of " + String.join(", ", words))
            .with(words.stream().map(word -> new TypeNote.Option(word, "")).toList());
    return new ScalarType<>(
        note,
        (text, at, in) -> words.contains(text) ? Optional.of(text) : none(),
        text -> Nearest.to(text, words).map(near -> "Maybe you meant " + near + ".").orElse(""));
  }

  /** Returns the word of an enum's constant: its name in lower case with hyphens. */
  public static String id(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns a day: {@code 2026-06-30}. */
  public static FieldType<LocalDate> date() {
    return scalar(
        TypeNote.of("date", "a date such as 2026-06-30"),
        text -> parsed(text, LocalDate::parse),
        "Write year, month and day: 2026-06-30.");
  }

  /** Returns a month: {@code 2026-09}. */
  public static FieldType<YearMonth> month() {
    return new ScalarType<>(
        TypeNote.of("month", "a month such as 2026-09"),
        (text, at, in) -> parsed(text, YearMonth::parse).filter(Types::inOurTime),
        text ->
            parsed(text, YearMonth::parse).isPresent()
                ? "Months from 1990-01 to 2099-12 are read."
                : "Write year and month: 2026-09 for September 2026.");
  }

  /** Returns a financial year: {@code 2026-27}. */
  public static FieldType<FinancialYear> year() {
    return scalar(
        TypeNote.of("year", "a financial year such as 2026-27"),
        text -> FinancialYear.parse(text).filter(year -> inOurTime(year.april())),
        "Write the year of its April, a hyphen and the last two digits of the next: 2026-27.");
  }

  /**
   * Returns the first month of a financial year, or a month: {@code 2026-27} or {@code 2026-09}.
   */
  public static FieldType<YearMonth> yearOrMonth() {
    return scalar(
        TypeNote.of("year-or-month", "a financial year such as 2026-27 or a month such as 2026-09"),
        text ->
            FinancialYear.parse(text)
                .map(FinancialYear::april)
                .or(() -> parsed(text, YearMonth::parse))
                .filter(Types::inOurTime),
        "");
  }

  private static boolean inOurTime(YearMonth month) {
    return month.getYear() >= 1990 && month.getYear() < 2100;
  }

  /** Returns a share of one. */
  public static FieldType<Share> share() {
    return number("share", "a share", "share of 1", "0", "1", 15, n -> new Share(n.doubleValue()));
  }

  /** Returns a share of one as a plain number. */
  public static FieldType<Double> shareNumber() {
    return number("share", "a share", "share of 1", "0", "1", 15, BigDecimal::doubleValue);
  }

  /** Returns a rate a year. */
  public static FieldType<Rate> rate() {
    return number("rate", "a rate", "rate a year", "-0.9", "2", 15, n -> new Rate(n.doubleValue()));
  }

  /** Returns a rate a year as a plain number. */
  public static FieldType<Double> rateNumber() {
    return number("rate", "a rate", "rate a year", "-0.9", "2", 15, BigDecimal::doubleValue);
  }

  /** Returns an amount of money, negative when owed. */
  public static FieldType<Money> pounds() {
    return new NumberType<>(
        "pounds", "a number of pounds", "£", MOST_POUNDS.negate(), MOST_POUNDS, 2, Money::ofPounds);
  }

  /** Returns an amount of money that cannot be owed. */
  public static FieldType<Money> cost() {
    return new NumberType<>(
        "pounds", "a number of pounds", "£", BigDecimal.ZERO, MOST_POUNDS, 2, Money::ofPounds);
  }

  /** Returns a number of children or places. */
  public static FieldType<Count> count(String unit) {
    return number(
        "count",
        "a number of " + unit,
        unit,
        "0",
        "1000000",
        2,
        n -> new Count(n.movePointRight(2).longValueExact()));
  }

  /** Returns a whole number within bounds. */
  public static FieldType<Integer> whole(String unit, int least, int most) {
    return number(
        "whole",
        "a whole number",
        unit,
        Integer.toString(least),
        Integer.toString(most),
        0,
        BigDecimal::intValueExact);
  }

  /** Returns a factor from nothing to so many times. */
  public static FieldType<Double> factor(double most) {
    return number(
        "factor", "a factor", "times", "0", Double.toString(most), 15, BigDecimal::doubleValue);
  }

  /** Returns any number; what it belongs to knows its bounds. */
  public static FieldType<Double> value() {
    return number(
        "number", "a number", "", "-100000000000", "100000000000", 18, BigDecimal::doubleValue);
  }

  /** Returns a list. */
  public static <T> FieldType<List<T>> list(FieldType<T> items, String what) {
    return new ListType<>(items, what);
  }

  /** Returns a list whose items keep their places. */
  public static <T> FieldType<List<Placed<T>>> places(FieldType<T> items, String what) {
    return new ListType<>(new PlacedType<>(items), what);
  }

  /** Returns values by key. */
  public static <K, V> FieldType<Map<K, V>> map(
      FieldType<K> keys, FieldType<V> values, String what) {
    return new MapType<>(keys, values, what);
  }

  private static <T> FieldType<T> number(
      String kind,
      String words,
      String unit,
      String least,
      String most,
      int places,
      Function<BigDecimal, T> maker) {
    return new NumberType<>(
        kind, words, unit, new BigDecimal(least), new BigDecimal(most), places, maker);
  }

  private static <T> FieldType<T> scalar(
      TypeNote note, Function<String, Optional<T>> parser, String hint) {
    return new ScalarType<>(note, (text, at, in) -> parser.apply(text), text -> hint);
  }

  private static <T> Optional<T> parsed(String text, Function<CharSequence, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
