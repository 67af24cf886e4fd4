package uk.foresend.scenario.schema;

import java.util.Optional;
import java.util.stream.Collectors;
import uk.foresend.problem.Place;
import uk.foresend.scenario.Node;

/** The wording of problems, so that the same fault always reads the same. */
final class Said {

  private static final int LONGEST = 40;

  private Said() {}

  /** Whether nothing was written: no field, or a field without a value. */
  static boolean nothing(Optional<Node> node) {
    return node.isEmpty()
        || (node.get() instanceof Node.Scalar scalar
            && !scalar.quoted()
            && scalar.text().isEmpty());
  }

  static String path(Place place) {
    return place.path().isEmpty() ? "the document" : place.path();
  }

  /** Returns {@code a setting} or {@code an income}. */
  static String a(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  static String wrong(Node node, String wanted) {
    return path(node.place()) + " is " + what(node) + ", but must be " + wanted + ".";
  }

  static String what(Node node) {
    return node.match(mapping -> "a group of fields", sequence -> "a list", Said::value);
  }

  static String value(Node.Scalar scalar) {
    String text = scalar.text().strip().replaceAll("\\s+", " ");
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    boolean number = new Node.Scalar(text, false, scalar.place()).isNumber();
    return cut.isEmpty() ? "empty" : scalar.quoted() && number ? "\"" + cut + "\"" : cut;
  }

  static String missing(Node.Mapping mapping, Field<?> field) {
    String whole = mapping.place().path().isEmpty() ? "the document" : mapping.place().path();
    String name = mapping.field("id").map(id -> " (" + what(id) + ")").orElse("");
    return whole + name + " has no " + field.name() + ".";
  }

  static String mappingHint(Shape<?> shape) {
    return "Its fields are: "
        + shape.fields().stream().map(Field::name).collect(Collectors.joining(", "))
        + ".";
  }
}
