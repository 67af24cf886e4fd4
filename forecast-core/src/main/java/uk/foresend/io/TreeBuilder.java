package uk.foresend.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Node;

/**
 * Builds a document's tree from the events of a parser, JSON or YAML, so that both meet the same
 * limits and draw the same problems.
 */
final class TreeBuilder {

  /** Deeper than any scenario, shallower than any stack. */
  static final int DEEPEST = 16;

  /** More values than any scenario holds. */
  static final int MOST_VALUES = 200_000;

  /** More fields given twice than anybody needs to be told of at once. */
  static final int MOST_PROBLEMS = 100;

  private final String document;
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private @Nullable Node root;
  private int values;

  TreeBuilder(String document) {
    this.document = document;
  }

  /** Thrown when nothing more can be read; never leaves this room. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Stop(Problem problem) {
      super(problem.what());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /** A mapping or a list that is not yet closed. */
  private static final class Frame {
    private final boolean mapping;
    private final Place place;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final List<Node> items = new ArrayList<>();
    private @Nullable String key;
    private Place keyPlace = Place.WHOLE;

    Frame(boolean mapping, Place place) {
      this.mapping = mapping;
      this.place = place;
    }
  }

  /** Whether the next word is the name of a field. */
  boolean wantsKey() {
    Frame top = open.peek();
    return top != null && top.mapping && top.key == null;
  }

  void key(String name, int line, int column) {
    Frame top = open.element();
    top.key = name;
    top.keyPlace = top.place.field(name).at(line, column);
    holdToLetters(name, top.place.at(line, column));
    Node.Entry before = top.entries.get(name);
    if (before != null && problems.size() < MOST_PROBLEMS) {
      problems.add(
          Problem.invalid(
              top.keyPlace,
              top.keyPlace.path() + " is given twice.",
              "It was first given on line " + before.place().line() + ": keep one of them."));
    }
  }

  void scalar(String text, boolean quoted, int line, int column) {
    Place place = next(line, column);
    holdToLetters(text, place);
    add(new Node.Scalar(text, quoted, place));
  }

  private void holdToLetters(String text, Place place) {
    if (problems.size() < MOST_PROBLEMS) {
      Letters.firstThatIsNone(text)
          .ifPresent(
              name ->
                  problems.add(
                      Problem.invalid(
                          place,
                          "The text holds the character " + name + ", which is no letter.",
                          "Take it out: it may mislead whoever reads it, or steer their screen.")));
    }
  }

  void start(boolean mapping, int line, int column) {
    Place place = next(line, column);
    if (open.size() >= DEEPEST) {
      throw new Stop(
          Problem.refused(
              new Place(document, "", line, column),
              "The document goes more than " + DEEPEST + " levels deep.",
              "No scenario needs so many groups within groups."));
    }
    open.push(new Frame(mapping, place));
  }

  void end() {
    Frame done = open.pop();
    add(
        done.mapping
            ? new Node.Mapping(List.copyOf(done.entries.values()), done.place)
            : new Node.Sequence(done.items, done.place));
  }

  private Place next(int line, int column) {
    Frame top = open.peek();
    if (top == null) {
      return new Place(document, "", line, column);
    }
    return top.mapping
        ? top.place.field(top.key == null ? "" : top.key).at(line, column)
        : top.place.item(top.items.size()).at(line, column);
  }

  private void add(Node node) {
    if (++values > MOST_VALUES) {
      throw new Stop(
          Problem.refused(
              node.place(),
              "The document holds more than " + MOST_VALUES + " values.",
              "No scenario needs so many."));
    }
    Frame top = open.peek();
    if (top == null) {
      root = node;
    } else if (!top.mapping) {
      top.items.add(node);
    } else if (top.key != null) {
      top.entries.putIfAbsent(top.key, new Node.Entry(top.key, top.keyPlace, node));
      top.key = null;
    }
  }

  List<Problem> problems() {
    return problems;
  }

  void tell(Problem problem) {
    problems.add(problem);
  }

  /** Returns the whole tree, null when nothing was written. */
  @Nullable Node root() {
    return root;
  }

  /** Returns a place known by its position alone. */
  Place position(int line, int column) {
    return new Place(document, "", line, column);
  }
}
