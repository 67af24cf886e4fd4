package uk.foresend.api.pages.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.TypeNote;

/**
 * Makes the fields of a form from a shape of the catalogue, filled with what a document says.
 *
 * @param things what fields can refer to
 * @param problems what is wrong, by the name of a field
 */
public record FormMaker(Things things, Map<String, String> problems) {
  private static final String CONSTANT = "constant";
  private static final String LIST = "list";
  private static final String MAP = "map";
  private static final String SHAPE = "shape";
  private static final String ID = "id";

  /** The kinds of value that are always as long: dates and the like. */
  private static final Set<String> SHORT = Set.of("year", "month", "date", "year-or-month");

  /** Keeps its own copy, in the same order. */
  public FormMaker {
    problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
  }

  /** Returns the fields of a group. */
  public List<FieldView> fields(Shape<?> shape, Optional<Node> filled, String name) {
    Optional<Node.Mapping> group =
        filled.filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    return shape.fields().stream()
        .map(field -> field(field, group.flatMap(one -> one.field(field.name())), name))
        .toList();
  }

  private FieldView field(Field<?> field, Optional<Node> filled, String above) {
    return one(field, filled, above.isEmpty() ? field.name() : above + "." + field.name());
  }

  /** Returns the field under a name of its own. */
  public FieldView one(Field<?> field, Optional<Node> filled, String name) {
    TypeNote note = field.type().note();
    return switch (note.kind()) {
      case CONSTANT -> plain(FieldView.Kind.HIDDEN, field, name, text(filled, note.words()));
      case ID -> plain(FieldView.Kind.HIDDEN, field, name, text(filled, ""));
      case SHAPE ->
          group(field, name, fields(note.shapes().get(0), filled, name), filled.isPresent());
      case LIST -> list(field, name, note, filled);
      case MAP -> new Figures(things, problems).all(field, name, filled);
      default -> one(field, name, note, text(filled, ""));
    };
  }

  private FieldView one(Field<?> field, String name, TypeNote note, String value) {
    List<FieldView.Option> options = options(note, List.of(value));
    return new FieldView(
        options.isEmpty() ? written(note) : FieldView.Kind.SELECT,
        name,
        label(field),
        hint(field, note, options.isEmpty()),
        value,
        note.unit(),
        problem(name),
        options,
        List.of());
  }

  private static FieldView.Kind written(TypeNote note) {
    boolean several = note.kind().equals("text") && !note.words().endsWith("on one line");
    return several
        ? FieldView.Kind.LINES
        : SHORT.contains(note.kind()) ? FieldView.Kind.SHORT : FieldView.Kind.TEXT;
  }

  private FieldView list(Field<?> field, String name, TypeNote note, Optional<Node> filled) {
    List<Node> items = filled.orElse(null) instanceof Node.Sequence list ? list.items() : List.of();
    if (note.shapes().isEmpty() && things.options(note.item()).isEmpty()) {
      return new Figures(things, problems).all(field, name, filled);
    }
    if (note.shapes().isEmpty()) {
      List<String> chosen = items.stream().map(item -> text(Optional.of(item), "")).toList();
      List<FieldView.Option> options = things.options(note.item(), chosen);
      return new FieldView(
          FieldView.Kind.CHECKS,
          name + Filled.MANY,
          label(field),
          hint(field, note, false),
          String.join(", ", chosen),
          "",
          problem(name),
          options,
          List.of());
    }
    List<FieldView> groups = new ArrayList<>();
    for (int i = 0; i <= items.size(); i++) {
      Optional<Node> item = i < items.size() ? Optional.of(items.get(i)) : Optional.empty();
      groups.add(item(field, note, item, name + "." + i, i + 1));
    }
    return group(field, name, groups, !items.isEmpty());
  }

  /** One of a list; where there are several shapes, the one that its first field names. */
  private FieldView item(
      Field<?> field, TypeNote note, Optional<Node> item, String name, int number) {
    String words = field.label() + " " + number;
    Optional<Shape<?>> shape = shape(note, item);
    List<FieldView> inside = new ArrayList<>();
    if (note.shapes().size() > 1) {
      inside.add(which(note, item, name));
    }
    shape.ifPresent(
        one ->
            fields(one, item, name).stream()
                .filter(view -> note.shapes().size() == 1 || view.kind() != FieldView.Kind.HIDDEN)
                .forEach(inside::add));
    if (note.shapes().size() > 1 && shape.isPresent()) {
      inside.add(id(shape.get(), item, name));
    }
    return new FieldView(
        item.isPresent() ? FieldView.Kind.GROUP : FieldView.Kind.MORE,
        name,
        item.isPresent() ? words : "Another: " + words,
        "",
        "",
        "",
        problem(name, inside),
        List.of(),
        inside);
  }

  private FieldView which(TypeNote note, Optional<Node> item, String name) {
    String by = note.shapes().get(0).fields().get(0).name();
    String chosen = text(inside(item, by), "");
    return new FieldView(
        FieldView.Kind.SELECT,
        name + "." + by,
        "Which",
        "",
        chosen,
        "",
        problem(name + "." + by),
        note.options().stream()
            .map(
                one ->
                    new FieldView.Option(
                        one.id(),
                        one.help().isEmpty() ? one.id() : one.help(),
                        one.id().equals(chosen)))
            .toList(),
        List.of());
  }

  private FieldView id(Shape<?> shape, Optional<Node> item, String name) {
    return new FieldView(
        FieldView.Kind.HIDDEN,
        name + "." + ID,
        "",
        "",
        text(inside(item, ID), shape.name() + "-" + name.replaceAll("[^0-9]+", "-")),
        "",
        "",
        List.of(),
        List.of());
  }

  private static Optional<Shape<?>> shape(TypeNote note, Optional<Node> item) {
    if (note.shapes().size() == 1) {
      return Optional.of(note.shapes().get(0));
    }
    String by = note.shapes().get(0).fields().get(0).name();
    String chosen = text(inside(item, by), "");
    return note.shapes().stream()
        .filter(one -> one.name().equals(chosen))
        .findFirst()
        .map(one -> one);
  }

  private static Optional<Node> inside(Optional<Node> item, String field) {
    return item.flatMap(
        one -> one instanceof Node.Mapping mapping ? mapping.field(field) : Optional.empty());
  }

  private FieldView group(Field<?> field, String name, List<FieldView> inside, boolean filled) {
    return new FieldView(
        field.isRequired() || filled ? FieldView.Kind.GROUP : FieldView.Kind.MORE,
        name,
        label(field),
        field.help(),
        "",
        "",
        problem(name, inside),
        List.of(),
        inside);
  }

  private FieldView plain(FieldView.Kind kind, Field<?> field, String name, String value) {
    return new FieldView(
        kind, name, label(field), "", value, "", problem(name), List.of(), List.of());
  }

  private List<FieldView.Option> options(TypeNote note, List<String> chosen) {
    List<FieldView.Option> known = things.options(note.kind(), chosen);
    return known.isEmpty()
        ? note.options().stream()
            .map(
                one ->
                    new FieldView.Option(
                        one.id(),
                        one.help().isEmpty() ? one.id() : one.help(),
                        chosen.contains(one.id())))
            .toList()
        : known;
  }

  static String label(Field<?> field) {
    return field.isRequired() ? field.label() : field.label() + " (optional)";
  }

  private static String hint(Field<?> field, TypeNote note, boolean written) {
    return Stream.of(
            field.help(),
            written ? "For example " + field.example().replaceFirst("\\.$", "") + "." : "")
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String problem(String name) {
    return problem(name, List.of());
  }

  private String problem(String name, List<FieldView> inside) {
    return new Wrong(problems).of(name, inside);
  }

  static String text(Optional<Node> node, String otherwise) {
    return node.orElse(null) instanceof Node.Scalar scalar ? scalar.text() : otherwise;
  }
}
