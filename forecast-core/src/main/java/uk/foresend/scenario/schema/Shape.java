package uk.foresend.scenario.schema;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.foresend.problem.Nearest;
import uk.foresend.scenario.Node;

/**
 * An object of named fields, and what is made of them once each of them is sound.
 *
 * @param <T> the type of what is made
 */
public final class Shape<T> implements FieldType<T> {

  private final String name;
  private final String help;
  private final List<Field<?>> fields;
  private final BiFunction<Values, Reading, Optional<T>> maker;
  private final Map<String, String> strangers;

  private Shape(
      String name,
      String help,
      List<Field<?>> fields,
      BiFunction<Values, Reading, Optional<T>> maker,
      Map<String, String> strangers) {
    this.name = name;
    this.help = help;
    this.fields = List.copyOf(fields);
    this.maker = maker;
    this.strangers = Map.copyOf(strangers);
  }

  /** Returns the shape with a hint for each of some fields that belong elsewhere. */
  public Shape<T> notHere(Map<String, String> hints) {
    return new Shape<>(name, help, fields, maker, hints);
  }

  /** Returns a shape that is always sound when its fields are. */
  public static <T> Shape<T> of(
      String name, String help, List<Field<?>> fields, BiFunction<Values, Reading, T> maker) {
    return new Shape<>(
        name, help, fields, (values, in) -> Optional.of(maker.apply(values, in)), Map.of());
  }

  /** Returns a shape whose maker has more to check, and makes nothing when something is wrong. */
  public static <T> Shape<T> checked(
      String name,
      String help,
      List<Field<?>> fields,
      BiFunction<Values, Reading, Optional<T>> maker) {
    return new Shape<>(name, help, fields, maker, Map.of());
  }

  /** Returns what it is called: {@code setting}, {@code stability-grant}. */
  public String name() {
    return name;
  }

  /** Returns the words shown on a page: {@code Stability grant}. */
  public String label() {
    String words = name.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns what it is, in a sentence. */
  public String help() {
    return help;
  }

  /** Returns its fields in the order of the guide. */
  public List<Field<?>> fields() {
    return fields;
  }

  @Override
  public Optional<T> read(Node node, Reading in) {
    if (!(node instanceof Node.Mapping mapping)) {
      in.invalid(node.place(), Said.wrong(node, note().words()), Said.mappingHint(this));
      return Optional.empty();
    }
    Values values = values(mapping, in);
    boolean sound =
        fields.stream()
            .allMatch(
                field ->
                    values.find(field).isPresent()
                        || (!field.isRequired() && Said.nothing(mapping.field(field.name()))));
    return sound ? maker.apply(values, in) : Optional.empty();
  }

  /** Returns what could be read of the fields, having told every problem with them. */
  public Values values(Node.Mapping mapping, Reading in) {
    List<String> known = fields.stream().<String>map(Field::name).toList();
    for (Node.Entry entry : mapping.entries()) {
      if (!known.contains(entry.name()) && !in.isFull()) {
        in.invalid(
            entry.place(),
            Said.path(entry.place()) + " is not a field of " + Said.a(name) + ".",
            strangers.getOrDefault(entry.name(), hint(entry.name(), known)));
      }
    }
    Map<Field<?>, Object> read = new IdentityHashMap<>();
    for (Field<?> field : fields) {
      Optional<Node> node = mapping.field(field.name());
      if (!Said.nothing(node)) {
        field.type().read(node.orElseThrow(), in).ifPresent(value -> read.put(field, value));
      } else if (field.isRequired()) {
        in.invalid(
            node.map(Node::place).orElse(mapping.place()),
            Said.missing(mapping, field),
            "Write " + field.name() + ": " + field.example());
      }
    }
    return new Values(mapping, read);
  }

  /** Guesses a field of its own; or one that belongs elsewhere, with what is said of that. */
  private String hint(String said, List<String> known) {
    if (said.matches("[0-9]{3}")) {
      return "Maybe a number before it has a thousands separator: write 66300 and not 66,300.";
    }
    return Nearest.to(said, known).isPresent()
        ? Nearest.hint(said, known)
        : Nearest.to(said, strangers.keySet())
            .map(near -> "Maybe you meant " + near + ". " + strangers.get(near))
            .orElse(Nearest.hint(said, known));
  }

  @Override
  public TypeNote note() {
    return new TypeNote(
        "shape",
        Said.a(name) + " with named fields",
        "",
        java.util.OptionalDouble.empty(),
        java.util.OptionalDouble.empty(),
        List.of(),
        List.of(this));
  }

  @Override
  public String toString() {
    return name;
  }
}
