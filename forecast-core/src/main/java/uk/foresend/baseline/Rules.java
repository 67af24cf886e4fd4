package uk.foresend.baseline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.scenario.Node;

/**
 * The rules a baseline is made by, read from {@code starting-rules.yaml}: a tree, asked by the way
 * to a number.
 *
 * @param root the whole of them
 */
public record Rules(Node.Mapping root) {

  /** Returns the node at the end of a way of field names. */
  Optional<Node> find(String... way) {
    Node now = root;
    for (String name : way) {
      Optional<Node> next = now instanceof Node.Mapping map ? map.field(name) : Optional.empty();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      now = next.get();
    }
    return Optional.of(now);
  }

  /** Returns a number; a fault of the rules if there is none. */
  double number(String... way) {
    return find(way)
        .map(Rules::text)
        .map(Double::parseDouble)
        .orElseThrow(() -> missing(String.join(".", way)));
  }

  /** Returns a list of numbers, such as two bounds. */
  List<Double> numbers(String... way) {
    return find(way).map(Rules::texts).orElseThrow(() -> missing(String.join(".", way))).stream()
        .map(Double::parseDouble)
        .toList();
  }

  /** Returns a number held between the two bounds at a way. */
  double bounded(double value, String... way) {
    List<Double> bounds = numbers(way);
    return Math.max(bounds.get(0), Math.min(bounds.get(1), value));
  }

  /** Returns the items of a list that are groups of fields. */
  List<Node.Mapping> items(String... way) {
    List<Node.Mapping> items = new ArrayList<>();
    if (find(way).orElse(null) instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        if (item instanceof Node.Mapping map) {
          items.add(map);
        }
      }
    }
    return items;
  }

  /** Returns the fields of a group, each by its name. */
  Map<String, Node> fields(String... way) {
    Map<String, Node> fields = new LinkedHashMap<>();
    if (find(way).orElse(null) instanceof Node.Mapping map) {
      map.entries().forEach(entry -> fields.put(entry.name(), entry.value()));
    }
    return fields;
  }

  /** Returns the text of a field of a group; empty if it has none. */
  static String text(Node.Mapping map, String field) {
    return map.field(field).map(Rules::text).orElse("");
  }

  /** Returns a number of a field of a group, if it has one. */
  static Optional<Double> number(Node.Mapping map, String field) {
    return map.field(field).map(Rules::text).map(Double::parseDouble);
  }

  /** Returns the texts of a field of a group that holds a list. */
  static List<String> texts(Node.Mapping map, String field) {
    return map.field(field).map(Rules::texts).orElse(List.of());
  }

  /** Returns the day of a field of a group, if it has one. */
  static Optional<LocalDate> day(Node.Mapping map, String field) {
    return map.field(field).map(Rules::text).map(LocalDate::parse);
  }

  /** Returns the financial year of a field of a group. */
  static FinancialYear year(Node.Mapping map, String field) {
    return FinancialYear.parse(text(map, field)).orElseThrow(() -> missing(field));
  }

  /**
   * Whether what a series says of a time that ends in a month is published by a day: in the last
   * days of so many months later.
   */
  boolean published(String series, YearMonth ends, LocalDate by) {
    int months = (int) number("published", series, "months");
    return !ends.plusMonths(months).atEndOfMonth().isAfter(by);
  }

  private static String text(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
  }

  private static List<String> texts(Node node) {
    return node instanceof Node.Sequence sequence
        ? sequence.items().stream().map(Rules::text).toList()
        : List.of();
  }

  private static IllegalArgumentException missing(String way) {
    return new IllegalArgumentException("The rules of baselines lack " + way);
  }
}
