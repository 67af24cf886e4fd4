package uk.foresend.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.send.AgeBand;

/**
 * Notes what a document declares before it is read, so that references are held against everything
 * it names, even where the thing named has a fault of its own.
 */
final class Declarations {

  private Declarations() {}

  /** Declares everything in a baseline. */
  static void of(Node.Mapping root, Reading in) {
    Reading unheard = new Reading();
    LocalDate asAt =
        root.field("asAt")
            .flatMap(node -> ScenarioShapes.AS_AT.type().read(node, unheard))
            .orElse(LocalDate.EPOCH);
    in.declare(Common.ASSUMPTION, Common.assumption(asAt));
    root.field("horizon")
        .flatMap(node -> SetupShapes.HORIZON.read(node, unheard))
        .ifPresent(in::within);
    sources(root, in);
    levers(root, in);
    in.declare(Thing.SETTING, ids(root, "settings"));
    in.declare(Thing.LINE, ids(root, "lines"));
    in.declare(Thing.NEED, ids(root, "needs"));
    in.declare(Thing.SCHEME, ids(root, "schemes"));
    in.declare(Thing.POLICY, ids(root, "policies"));
    root.field("ages")
        .flatMap(node -> SetupShapes.AGES.read(node, unheard))
        .ifPresent(bands -> in.declare(Thing.BAND, bands.stream().map(AgeBand::id).toList()));
  }

  /** Declares the sources of a document, baseline or what-if. */
  static void sources(Node.Mapping root, Reading in) {
    if (root.field("sources").orElse(null) instanceof Node.Mapping sources) {
      Reading unheard = new Reading();
      for (Node.Entry entry : sources.entries()) {
        Optional<Source> source = SetupShapes.SOURCE.read(entry.value(), unheard);
        in.declare(Thing.SOURCE, List.of(entry.name()));
        source.ifPresent(one -> in.declare(entry.name(), one));
      }
    }
  }

  /**
   * Declares what the levers of a document add: schemes that they open, policies that they make.
   */
  static void levers(Node.Mapping root, Reading in) {
    for (Node lever : items(root, "levers")) {
      if (word(lever, "lever").filter("open-places"::equals).isPresent()) {
        in.declare(Thing.SCHEME, word(lever, "id").stream().toList());
      }
      if (lever instanceof Node.Mapping mapping) {
        in.declare(Thing.POLICY, ids(mapping, "adds"));
      }
    }
  }

  private static List<String> ids(Node.Mapping root, String section) {
    return items(root, section).stream().flatMap(item -> word(item, "id").stream()).toList();
  }

  private static List<Node> items(Node.Mapping root, String section) {
    return root.field(section).orElse(null) instanceof Node.Sequence list
        ? list.items()
        : List.of();
  }

  private static Optional<String> word(Node node, String field) {
    return node instanceof Node.Mapping mapping
            && mapping.field(field).orElse(null) instanceof Node.Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** Returns ids that are given to more than one of the things read. */
  static <T> List<Placed<T>> repeated(
      List<Placed<T>> things, java.util.function.Function<T, Object> id) {
    java.util.Set<Object> seen = new java.util.HashSet<>();
    return things.stream().filter(thing -> !seen.add(id.apply(thing.value()))).toList();
  }
}
