package uk.foresend.scenario.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.problem.Place;
import uk.foresend.scenario.Node;

/** Finds the place in a document of something known by its path. */
public final class Places {

  private static final Pattern PART = Pattern.compile("\\.?([^.\\[\\]]+)|\\[(\\d+)]");

  private Places() {}

  /**
   * Returns the place of {@code capital[2].year} below a node; of the nearest thing above it that
   * was written, with the whole path, when it was not.
   */
  public static Place of(Node top, String path) {
    Node node = top;
    Place place = top.place();
    Matcher part = PART.matcher(path);
    while (part.find()) {
      Optional<Node> next = below(node, part);
      if (next.isEmpty()) {
        return below(place, path.substring(part.start()));
      }
      node = next.get();
      place = node.place();
    }
    return place;
  }

  private static Optional<Node> below(Node node, Matcher part) {
    if (node instanceof Node.Mapping mapping && part.group(1) != null) {
      return mapping.field(part.group(1));
    }
    if (node instanceof Node.Sequence sequence && part.group(2) != null) {
      int index = Integer.parseInt(part.group(2));
      return index < sequence.items().size()
          ? Optional.of(sequence.items().get(index))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Place below(Place place, String rest) {
    String tail = rest.startsWith(".") ? rest.substring(1) : rest;
    String joint = place.path().isEmpty() || tail.startsWith("[") ? "" : ".";
    return new Place(place.document(), place.path() + joint + tail, place.line(), place.column());
  }
}
