package uk.foresend.api.chance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.foresend.Draws;
import uk.foresend.api.desk.Shown;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Nearest;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Simulation;
import uk.foresend.scenario.Node;

/** The fields of a question in the body of a request, and everything that is wrong with them. */
final class Question {
  private static final int LONGEST_FIGURE = 200;
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

  private final Node.Mapping root;
  private final List<Problem> problems = new ArrayList<>();

  /** Reads a body that may have these fields. */
  Question(Node.Mapping root, List<String> fields) {
    this.root = root;
    for (Node.Entry entry : root.entries()) {
      if (!fields.contains(entry.name())) {
        tell(
            entry.place(),
            "There is no field " + Shown.brief(entry.name()) + ".",
            Nearest.hint(entry.name(), fields));
      }
    }
  }

  /** Whether a field is there, sound or not. */
  boolean has(String field) {
    return root.field(field).isPresent();
  }

  /** Returns the text of a field, as it is written. */
  Optional<String> text(String field) {
    Optional<Node> node = root.field(field);
    if (node.isPresent() && !(node.get() instanceof Node.Scalar)) {
      tell(node.get().place(), field + " must be a single value.", "");
      return Optional.empty();
    }
    return node.map(one -> ((Node.Scalar) one).text());
  }

  /** Returns a field that must be there and not be empty. */
  Optional<String> needed(String field, String hint) {
    boolean there = root.field(field).isPresent();
    Optional<String> said = text(field).map(String::strip).filter(text -> !text.isEmpty());
    if (said.isEmpty() && (!there || root.field(field).get() instanceof Node.Scalar)) {
      tell(place(field), field + " is " + (there ? "empty." : "missing."), hint);
    }
    return said;
  }

  /** Returns a field that is a group of fields. */
  Optional<Node.Mapping> group(String field) {
    Optional<Node> node = root.field(field);
    if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
      tell(node.get().place(), field + " must be a group of fields.", "");
      return Optional.empty();
    }
    return node.map(Node.Mapping.class::cast);
  }

  /** Returns a field that is a whole number. */
  Optional<Long> whole(String field, String bounds) {
    return text(field)
        .map(String::strip)
        .flatMap(
            said -> {
              if (WHOLE.matcher(said).matches()) {
                return Optional.of(Long.valueOf(said));
              }
              tell(
                  place(field),
                  field + " is " + Shown.brief(said) + ", but must be a whole number" + bounds,
                  "");
              return Optional.empty();
            });
  }

  /** Returns a field that is a number. */
  Optional<BigDecimal> number(String field) {
    Optional<String> said = text(field);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Node.Scalar scalar = new Node.Scalar(said.get(), false, place(field));
    if (!scalar.isNumber()) {
      tell(
          scalar.place(),
          field + " is " + Shown.brief(said.get()) + ", but must be a number.",
          "Write it without signs of currency, commas or spaces: -80000000.");
      return Optional.empty();
    }
    return Optional.of(scalar.number());
  }

  /** Returns a field read by a function that has nothing for what it cannot read. */
  <T> Optional<T> read(String field, Function<String, Optional<T>> reader, String kinds) {
    Optional<String> said = text(field).map(String::strip);
    Optional<T> found = said.flatMap(reader);
    if (said.isPresent() && found.isEmpty()) {
      tell(place(field), field + " is " + Shown.brief(said.get()) + ", but must be " + kinds, "");
    }
    return found;
  }

  /** Returns the words of a list, or of a single value. */
  List<String> words(String field) {
    if (!(root.field(field).orElse(null) instanceof Node.Sequence list)) {
      return text(field).map(List::of).orElse(List.of());
    }
    return list.items().stream()
        .map(item -> item instanceof Node.Scalar scalar ? scalar.text().strip() : "?")
        .toList();
  }

  /** Returns how many futures are asked for, and by which seed; the seed 1 by default. */
  Optional<Draws> draws(long otherwise) {
    boolean said = root.field("draws").isPresent();
    Optional<Long> number =
        whole("draws", " from 1 to " + String.format(Locale.UK, "%,d.", Simulation.MOST_DRAWS));
    Optional<String> seed = root.field("seed").isPresent() ? text("seed") : Optional.of("1");
    Checked<Draws> draws = Draws.of(number.orElse(otherwise), seed.orElse(""));
    tell(draws.problems());
    return draws.isPresent() && (number.isPresent() || !said)
        ? Optional.of(draws.get())
        : Optional.empty();
  }

  /** Returns which figure is asked for. */
  Optional<FigureKey> figure() {
    return needed("figure", "Write a figure and a year: closing@2027-28.")
        .flatMap(
            said -> {
              if (said.length() > LONGEST_FIGURE) {
                tell(place("figure"), Shown.brief(said) + " is not the key of a figure.", "");
                return Optional.empty();
              }
              Checked<FigureKey> key = FigureKey.parse(said, Place.at("figure"));
              tell(key.problems());
              return key.isPresent() ? Optional.of(key.get()) : Optional.empty();
            });
  }

  /** Notes problems with fields, at the places where those stand. */
  void tell(List<Problem> found) {
    for (Problem one : found) {
      problems.add(new Problem(one.severity(), place(one.where().path()), one.what(), one.hint()));
    }
  }

  void tell(Place place, String what, String hint) {
    problems.add(Problem.invalid(place, what, hint));
  }

  /** Returns where a field stands, or would. */
  Place place(String field) {
    return root.entries().stream()
        .filter(entry -> entry.name().equals(field))
        .map(Node.Entry::place)
        .findFirst()
        .orElseGet(() -> root.place().field(field));
  }

  /** Returns what is wrong, in the order of the fields; nothing when the question is sound. */
  List<Problem> problems() {
    return problems.stream().sorted(Problem.ORDER).toList();
  }
}
