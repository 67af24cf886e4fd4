package uk.foresend.api.pages.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.problem.Place;
import uk.foresend.scenario.Node;

/**
 * What is filled into a form as the tree that a document would be, and back.
 *
 * <p>A field is named by its way in: {@code 0.change.from}; a number stands for an item of a list,
 * and {@code []} at the end for a list of plain values. What is left empty is left out. Numbers are
 * read as people write them: {@code £1,200}, and of shares and rates {@code 5%}.
 */
public final class Filled {
  /** The end of the name of a field that holds a list of plain values. */
  public static final String MANY = "[]";

  /** More than any document has levels. */
  private static final int DEEPEST = 16;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<before>[-+]?)(?<pounds>£?)(?<after>[-+]?)"
              + "(?<digits>(\\d{1,3}(,\\d{3})+|\\d{1,18})(\\.\\d{1,18})?)(?<percent>%?)");
  private static final Pattern INDEX = Pattern.compile("\\d{1,3}");

  private Filled() {}

  /** What is gathered of one part before it is known whether it is a group or a list. */
  private static final class Part {
    private final Map<String, Part> fields = new LinkedHashMap<>();
    private final List<String> values = new ArrayList<>();
    private boolean plain;
    private String name = "";
  }

  /** Returns the items of the list that a form was filled with, each with its fields. */
  public static Node.Sequence items(Map<String, List<String>> filled, Place place) {
    Part root = new Part();
    filled.forEach((name, values) -> gather(root, name, values));
    List<Node> items = new ArrayList<>();
    numbered(root)
        .forEach(
            (index, part) -> items.add(node(part, place.item(items.size()), Percents.UNKNOWN)));
    return new Node.Sequence(items, place);
  }

  /**
   * Returns what was filled in under a name; empty when nothing was.
   *
   * @param percents whether a percent sign may stand there
   */
  public static Optional<Node> part(
      Map<String, List<String>> filled, String name, Place place, Percents percents) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    Part root = new Part();
    filled.forEach(
        (field, values) -> {
          if (field.equals(name) || field.equals(name + MANY) || field.startsWith(name + ".")) {
            gather(root, last + field.substring(name.length()), values);
          }
        });
    return Optional.ofNullable(root.fields.get(last)).map(part -> node(part, place, percents));
  }

  private static void gather(Part root, String name, List<String> values) {
    List<String> said = values.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    boolean many = name.endsWith(MANY);
    String[] steps =
        (many ? name.substring(0, name.length() - MANY.length()) : name).split("\\.", -1);
    if (said.isEmpty() || steps.length > DEEPEST || Arrays.asList(steps).contains("")) {
      return;
    }
    Part at = root;
    for (String step : steps) {
      at = at.fields.computeIfAbsent(step, one -> new Part());
    }
    at.name = steps[steps.length - 1];
    at.plain = !many;
    at.values.addAll(said);
  }

  /** The parts named by numbers, in the order of the numbers. */
  private static Map<Integer, Part> numbered(Part part) {
    Map<Integer, Part> found = new TreeMap<>();
    part.fields.forEach(
        (name, inside) -> {
          if (INDEX.matcher(name).matches()) {
            found.put(Integer.valueOf(name), inside);
          }
        });
    return found;
  }

  private static Node node(Part part, Place place, Percents percents) {
    if (part.plain) {
      return word(part.name, part.values.get(part.values.size() - 1), place, percents);
    }
    List<Node> items = new ArrayList<>();
    if (!part.values.isEmpty()) {
      part.values.forEach(
          value -> items.add(word(part.name, value, place.item(items.size()), percents)));
      return new Node.Sequence(items, place);
    }
    Map<Integer, Part> numbered = numbered(part);
    if (!numbered.isEmpty()) {
      numbered.values().forEach(one -> items.add(node(one, place.item(items.size()), percents)));
      return new Node.Sequence(items, place);
    }
    Percents inside = percents.in(said(part, "driver"), said(part, "as"));
    List<Node.Entry> entries = new ArrayList<>();
    part.fields.forEach(
        (name, field) ->
            entries.add(
                new Node.Entry(
                    name, place.field(name), node(field, place.field(name), inside.in(name)))));
    return new Node.Mapping(entries, place);
  }

  private static Optional<String> said(Part group, String name) {
    return Optional.ofNullable(group.fields.get(name))
        .filter(field -> field.plain)
        .map(field -> field.values.get(field.values.size() - 1));
  }

  /**
   * Returns what was written in a field as a document would have it: a number without its commas,
   * pounds and percent; a text as it is, and a percentage of what has none, to be told of.
   *
   * @param name the name of the field
   * @param percents whether a percent sign may stand in it
   */
  public static Node.Scalar word(String name, String said, Place place, Percents percents) {
    if (FieldNames.isText(name)) {
      return new Node.Scalar(said, true, place);
    }
    Matcher number = NUMBER.matcher(said.replace('\u2212', '-').replaceAll("[\\s\u00a0]", ""));
    boolean money = number.matches() && !number.group("pounds").isEmpty();
    boolean percent = number.matches() && !number.group("percent").isEmpty();
    if (!number.matches() || (percent && (money || !percents.allowed()))) {
      return new Node.Scalar(said, false, place);
    }
    String sign = (number.group("before") + number.group("after")).contains("-") ? "-" : "";
    String digits = sign + number.group("digits").replace(",", "");
    return new Node.Scalar(
        percent
            ? new BigDecimal(digits).movePointLeft(2).stripTrailingZeros().toPlainString()
            : digits,
        false,
        place);
  }

  /** Returns the fields of a form that would be filled with such items. */
  public static Map<String, List<String>> of(List<? extends Node> items) {
    Map<String, List<String>> filled = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      put(Integer.toString(i), items.get(i), filled);
    }
    return filled;
  }

  private static void put(String name, Node node, Map<String, List<String>> filled) {
    node.<Object>match(
        mapping -> {
          mapping.entries().forEach(entry -> put(name + "." + entry.name(), entry.value(), filled));
          return mapping;
        },
        list -> {
          boolean plain = list.items().stream().allMatch(one -> one instanceof Node.Scalar);
          for (int i = 0; i < list.items().size(); i++) {
            if (plain) {
              put(name + MANY, list.items().get(i), filled);
            } else {
              put(name + "." + i, list.items().get(i), filled);
            }
          }
          return list;
        },
        scalar -> filled.computeIfAbsent(name, one -> new ArrayList<>()).add(scalar.text()));
  }
}
