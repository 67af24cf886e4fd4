package uk.foresend.scenario.schema;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A named field of a shape, with all a person needs to fill it in.
 *
 * @param <T> the type of its value
 */
public final class Field<T> {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final String name;
  private final FieldType<T> type;
  private final boolean required;
  private final String help;
  private final String example;

  private Field(String name, FieldType<T> type, boolean required, String help, String example) {
    this.name = name;
    this.type = type;
    this.required = required;
    this.help = help;
    this.example = example;
  }

  /** Returns a field that must be given. */
  public static <T> Field<T> required(String name, FieldType<T> type, String help, String example) {
    return new Field<>(name, type, true, help, example);
  }

  /** Returns a field that may be left out; its help says what that means. */
  public static <T> Field<T> optional(String name, FieldType<T> type, String help, String example) {
    return new Field<>(name, type, false, help, example);
  }

  /** Returns the name written in documents, in camel case. */
  public String name() {
    return name;
  }

  /** Returns the words shown on a page: {@code Ramp months}. */
  public String label() {
    return label(name);
  }

  /** Returns the words shown on a page for the name of a field. */
  public static String label(String name) {
    String words = HUMP.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns what it may hold. */
  public FieldType<T> type() {
    return type;
  }

  /** Whether it must be given. */
  public boolean isRequired() {
    return required;
  }

  /** Returns what it means, in a sentence. */
  public String help() {
    return help;
  }

  /** Returns an example, as it would be written in YAML on one line. */
  public String example() {
    return example;
  }

  @Override
  public String toString() {
    return name;
  }
}
