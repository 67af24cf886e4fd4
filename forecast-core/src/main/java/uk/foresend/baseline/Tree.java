package uk.foresend.baseline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.foresend.problem.Place;
import uk.foresend.scenario.Node;

/** Builds the parts of a document. */
final class Tree {
  private static final int FINE = 6;
  private static final int DECIMALS = 4;

  private final List<Node.Entry> entries = new ArrayList<>();

  private Tree() {}

  static Tree map() {
    return new Tree();
  }

  Tree with(String name, Node value) {
    entries.add(new Node.Entry(name, Place.WHOLE, value));
    return this;
  }

  Tree text(String name, String value) {
    return with(name, new Node.Scalar(value, true, Place.WHOLE));
  }

  /** Adds a field whose value is a word, a date or an id, written without quotation marks. */
  Tree word(String name, String value) {
    return with(name, new Node.Scalar(value, false, Place.WHOLE));
  }

  Tree number(String name, double value) {
    return with(name, Tree.number(value));
  }

  Tree pounds(String name, double value) {
    return with(name, Tree.pounds(value));
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  Node.Mapping node() {
    return new Node.Mapping(entries, Place.WHOLE);
  }

  /** Returns a number with at most four decimals. */
  static Node number(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return new Node.Scalar(
        (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString(), false, Place.WHOLE);
  }

  /** Returns a month, as in 2026-01. */
  static Node month(int year, int month) {
    return new Node.Scalar(java.time.YearMonth.of(year, month).toString(), false, Place.WHOLE);
  }

  static Node pounds(double value) {
    return new Node.Scalar(
        BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_EVEN).toPlainString(),
        false,
        Place.WHOLE);
  }

  static Node list(List<? extends Node> items) {
    return new Node.Sequence(List.copyOf(items), Place.WHOLE);
  }

  static Node row(double[] values) {
    List<Node> items = new ArrayList<>();
    for (double value : values) {
      items.add(number(value));
    }
    return list(items);
  }

  /** Returns rates to the millionth, which compound over years to the child. */
  static Node fine(double[] rates) {
    List<Node> items = new ArrayList<>();
    for (double rate : rates) {
      String text = BigDecimal.valueOf(rate).setScale(FINE, RoundingMode.HALF_EVEN).toPlainString();
      items.add(new Node.Scalar(text, false, Place.WHOLE));
    }
    return list(items);
  }

  /** Returns a group of fields without some of them. */
  static Node.Mapping without(Node.Mapping map, Set<String> names) {
    return new Node.Mapping(
        map.entries().stream().filter(entry -> !names.contains(entry.name())).toList(),
        map.place());
  }
}
