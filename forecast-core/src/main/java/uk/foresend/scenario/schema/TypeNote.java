package uk.foresend.scenario.schema;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How a field's type describes itself to a reader, a page or a program.
 *
 * @param kind the key of the kind: {@code text}, {@code share}, {@code pounds}, {@code list} …
 * @param words what to write, to be read after "must be": {@code a number between 0 and 1}
 * @param unit the unit of a number; empty for other kinds
 * @param least the least number allowed
 * @param most the greatest number allowed
 * @param options the words allowed, for a choice
 * @param shapes what stands inside, for a shape, a union, or a list or map of them
 * @param item the kind of each of what a list or map holds; empty for other kinds
 */
public record TypeNote(
    String kind,
    String words,
    String unit,
    OptionalDouble least,
    OptionalDouble most,
    List<Option> options,
    List<Shape<?>> shapes,
    String item) {
  static final String LIST = "list";
  static final String MAP = "map";

  /** Makes a note of what is neither a list nor a map. */
  public TypeNote(
      String kind,
      String words,
      String unit,
      OptionalDouble least,
      OptionalDouble most,
      List<Option> options,
      List<Shape<?>> shapes) {
    this(kind, words, unit, least, most, options, shapes, "");
  }

  /** Keeps its own copies. */
  public TypeNote {
    options = List.copyOf(options);
    shapes = List.copyOf(shapes);
  }

  /**
   * One word of a choice.
   *
   * @param id the word
   * @param help what it means; may be empty
   */
  public record Option(String id, String help) {}

  /** Returns a note of a kind that needs only words. */
  public static TypeNote of(String kind, String words) {
    return new TypeNote(
        kind, words, "", OptionalDouble.empty(), OptionalDouble.empty(), List.of(), List.of());
  }

  /** Returns the same with words to choose from. */
  public TypeNote with(List<Option> choice) {
    return new TypeNote(kind, words, unit, least, most, choice, shapes, item);
  }

  /** Whether it is a list of things. */
  public boolean isList() {
    return kind.equals(LIST);
  }

  /** Whether it holds things by their keys. */
  public boolean isMap() {
    return kind.equals(MAP);
  }

  /** Returns a note of another kind that holds things of this one. */
  public TypeNote inside(String outerKind, String outerWords) {
    return new TypeNote(outerKind, outerWords, unit, least, most, options, shapes, kind);
  }
}
