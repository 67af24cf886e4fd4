package uk.foresend.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.foresend.problem.Place;

/**
 * A document as it was written, before anything is taken to mean anything: a tree whose every part
 * knows its place.
 */
public sealed interface Node {

  /** Returns where it stands. */
  Place place();

  /** Returns what one of three functions makes of it, by what it is. */
  <R> R match(
      Function<Mapping, R> mapping, Function<Sequence, R> sequence, Function<Scalar, R> scalar);

  /**
   * Named fields, in the order written; names are unique.
   *
   * @param entries the fields
   * @param place where it stands
   */
  record Mapping(List<Entry> entries, Place place) implements Node {

    /** Keeps its own copy. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public <R> R match(
        Function<Mapping, R> mapping, Function<Sequence, R> sequence, Function<Scalar, R> scalar) {
      return mapping.apply(this);
    }

    /** Returns the value of a field. */
    public Optional<Node> field(String name) {
      return entries.stream()
          .filter(entry -> entry.name().equals(name))
          .map(Entry::value)
          .findFirst();
    }
  }

  /** A field: its name, where the name stands, and its value. */
  record Entry(String name, Place place, Node value) {}

  /**
   * A list.
   *
   * @param items the items
   * @param place where it stands
   */
  record Sequence(List<Node> items, Place place) implements Node {

    /** Keeps its own copy. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public <R> R match(
        Function<Mapping, R> mapping, Function<Sequence, R> sequence, Function<Scalar, R> scalar) {
      return sequence.apply(this);
    }
  }

  /**
   * A single value as it was written; whether it is a number, a date or a word is for the reader of
   * the field to say.
   *
   * @param text the text
   * @param quoted whether it was written in quotation marks
   * @param place where it stands
   */
  record Scalar(String text, boolean quoted, Place place) implements Node {
    @Override
    public <R> R match(
        Function<Mapping, R> mapping, Function<Sequence, R> sequence, Function<Scalar, R> scalar) {
      return scalar.apply(this);
    }

    /** Whether it reads as a number: written plainly, and short enough to be one. */
    public boolean isNumber() {
      return !quoted && (isShortCount() || NUMBER.matcher(text.strip()).matches());
    }

    /** Whether it is a few digits, as most numbers are: a census is thousands of counts. */
    private boolean isShortCount() {
      boolean is = !text.isEmpty() && text.length() <= 6;
      for (int i = 0; i < text.length() && is; i++) {
        char digit = text.charAt(i);
        is = digit <= '9' && digit >= (i == 0 && text.length() > 1 ? '1' : '0');
      }
      return is;
    }

    /** Returns the number; an error of ours when it is none. */
    public BigDecimal number() {
      return new BigDecimal(text.strip());
    }
  }

  /** Enough for any number a council writes, and too short to hide a bomb. */
  Pattern NUMBER =
      Pattern.compile("[-+]?((0|[1-9]\\d{0,17})(\\.\\d{1,18})?|\\.\\d{1,18})([eE][-+]?\\d{1,2})?");
}
