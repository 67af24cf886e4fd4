package uk.foresend.api.reference;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.TypeNote;

/**
 * An entry of a catalogue: a lever, a policy, or a group of fields inside one.
 *
 * @param id its word in documents
 * @param help what it is, in a sentence
 * @param fields its fields, in the order of the guide
 */
@Introspected
@Schema(name = "CatalogueEntry")
public record Entry(
    @Schema(example = "hold-fees") String id, String help, List<FieldEntry> fields) {

  /**
   * A field, with all that a form or a person needs to fill it in.
   *
   * @param name its name in documents
   * @param label its name on a page
   * @param required whether it must be given
   * @param help what it means
   * @param example how it might be written in YAML
   * @param kind what it holds: text, share, pounds, list, choice …
   * @param words what to write, in words
   * @param unit the unit of a number
   * @param least the least number allowed
   * @param most the greatest number allowed
   * @param options the words to choose from
   * @param inside the groups of fields that stand inside it
   */
  @Introspected
  @Schema(name = "CatalogueField")
  public record FieldEntry(
      String name,
      String label,
      boolean required,
      String help,
      String example,
      String kind,
      String words,
      String unit,
      @Nullable Double least,
      @Nullable Double most,
      List<Choice> options,
      List<Entry> inside) {}

  /** A word to choose, and what it means. */
  @Introspected
  @Schema(name = "CatalogueChoice")
  public record Choice(String id, String help) {}

  /** Returns the entry that a shape describes. */
  static Entry of(Shape<?> shape) {
    return new Entry(shape.name(), shape.help(), shape.fields().stream().map(Entry::of).toList());
  }

  private static FieldEntry of(Field<?> field) {
    TypeNote note = field.type().note();
    return new FieldEntry(
        field.name(),
        field.label(),
        field.isRequired(),
        field.help(),
        field.example(),
        note.kind(),
        note.words(),
        note.unit(),
        note.least().isPresent() ? note.least().getAsDouble() : null,
        note.most().isPresent() ? note.most().getAsDouble() : null,
        note.options().stream().map(one -> new Choice(one.id(), one.help())).toList(),
        note.shapes().stream().map(Entry::of).toList());
  }
}
