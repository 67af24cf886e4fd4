package uk.foresend.scenario.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.foresend.scenario.Node;

/**
 * A number within bounds.
 *
 * @param kind the key of the kind: {@code share}, {@code pounds}, {@code whole} …
 * @param words what to write, after "must be", without the bounds: {@code a number of pounds}
 * @param unit the unit
 * @param least the least allowed
 * @param most the greatest allowed
 * @param places how many decimal places it may have
 * @param maker returns the value for a number found sound
 * @param <T> the type of the value
 */
public record NumberType<T>(
    String kind,
    String words,
    String unit,
    BigDecimal least,
    BigDecimal most,
    int places,
    Function<BigDecimal, T> maker)
    implements FieldType<T> {

  private static final List<String> NOT_NUMBERS =
      List.of("nan", "inf", "infinity", "-inf", "-infinity", "+inf", "+infinity");

  /** A bound this wide only keeps out what cannot be meant, and is not worth saying. */
  private static final BigDecimal UNBOUNDED = new BigDecimal("100000000000");

  @Override
  public Optional<T> read(Node node, Reading in) {
    Optional<BigDecimal> number = number(node, this::wanted, unit, in);
    return number.filter(value -> sound(value, node, in)).map(maker);
  }

  /** Returns the number written, or empty after telling that it is none. */
  static Optional<BigDecimal> number(Node node, Supplier<String> wanted, String unit, Reading in) {
    if (node instanceof Node.Scalar scalar && scalar.isNumber()) {
      return Optional.of(scalar.number());
    }
    in.invalid(node.place(), Said.wrong(node, wanted.get()), hint(node, unit));
    return Optional.empty();
  }

  private boolean sound(BigDecimal value, Node node, Reading in) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      boolean vast = bounds().isEmpty() || bounds().startsWith(",");
      in.invalid(
          node.place(),
          Said.wrong(node, wanted()),
          vast && value.abs().compareTo(UNBOUNDED) > 0
              ? "Numbers beyond " + plain(UNBOUNDED) + " are not read."
              : Percentages.hint(value, most));
      return false;
    }
    if (value.stripTrailingZeros().scale() > places) {
      in.invalid(
          node.place(),
          Said.wrong(node, places == 0 ? "a whole number" : words + " to " + places + " places"),
          "");
      return false;
    }
    return true;
  }

  private static String hint(Node node, String unit) {
    if (!(node instanceof Node.Scalar scalar)) {
      return "";
    }
    String text = scalar.text().strip().toLowerCase(Locale.ROOT);
    if (NOT_NUMBERS.contains(text.replace(".", ""))) {
      return "Write a number that is known, or leave the field out if it may be left out.";
    }
    if (text.matches("[-+]?[\\d.]+(e[-+]?\\d+)")) {
      return "Write it out in full, in at most 18 digits.";
    }
    if (text.endsWith("%")) {
      return Percentages.sign(unit);
    }
    if (text.matches("[-£]*\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
      return "Write it without commas or signs: " + text.replaceAll("[£,]", "") + ".";
    }
    if (text.contains("£") || text.matches("-?[\\d.]+ ?(k|m|bn)")) {
      return "Write plain pounds: 66300, or 31900000 for £31.9m.";
    }
    if (text.matches("-?0\\d+(\\.\\d+)?")) {
      return "Write it without the leading 0.";
    }
    boolean number = new Node.Scalar(text, false, scalar.place()).isNumber();
    return number ? "Maybe remove the quotation marks." : "";
  }

  private String wanted() {
    return words + bounds();
  }

  private String bounds() {
    if (most.compareTo(UNBOUNDED) < 0) {
      return " " + between(least, most);
    }
    return least.signum() < 0 ? "" : ", 0 or more";
  }

  /** Returns {@code between 0 and 1}. */
  public static String between(BigDecimal least, BigDecimal most) {
    return "between " + plain(least) + " and " + plain(most);
  }

  /** Returns a bound as a person would write it. */
  public static String plain(BigDecimal bound) {
    BigDecimal plain = bound.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }

  @Override
  public TypeNote note() {
    return new TypeNote(
        kind,
        wanted(),
        unit,
        OptionalDouble.of(least.doubleValue()),
        OptionalDouble.of(most.doubleValue()),
        List.of(),
        List.of());
  }
}
