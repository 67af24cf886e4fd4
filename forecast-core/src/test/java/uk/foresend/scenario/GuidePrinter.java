package uk.foresend.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.TypeNote;

/** Prints the part of {@code scenarios/README.md} that the catalogue knows. */
final class GuidePrinter {
  private static final List<String> EVERY_LEVER = List.of("lever", "id", "label", "delivery");
  private static final List<String> EVERY_POLICY = List.of("policy", "id", "source", "note");

  private final UnaryOperator<String> leverExample;
  private final Set<String> told = new HashSet<>();
  private final StringBuilder page = new StringBuilder();

  /** Makes a printer; the example of a lever is looked up by its name. */
  GuidePrinter(UnaryOperator<String> leverExample) {
    this.leverExample = leverExample;
  }

  String print() {
    whatIf();
    levers();
    drivers();
    policies();
    baseline();
    return page.toString();
  }

  private void whatIf() {
    heading("##", "A what-if, field by field");
    page.append("A what-if holds these fields and no others.\n\n");
    table(ScenarioShapes.WHAT_IF.fields());
  }

  private void levers() {
    heading("##", "The levers");
    page.append(
        "A lever begins with `lever:` and its name. Every lever has these fields beside its own.\n\n");
    Shape<?> any = LeverCatalogue.shapes().get(0);
    table(
        any.fields().stream()
            .filter(one -> EVERY_LEVER.contains(one.name()) && !one.name().equals("lever"))
            .toList());
    any.fields().stream()
        .filter(one -> one.name().equals("delivery"))
        .forEach(one -> inside(one, "###"));
    for (Shape<?> lever : LeverCatalogue.shapes()) {
      heading("###", "`" + lever.name() + "`");
      page.append(lever.help()).append("\n\n");
      table(
          lever.fields().stream()
              .filter(one -> !EVERY_LEVER.contains(one.name()) || !any.fields().contains(one))
              .filter(one -> !one.name().equals("lever"))
              .toList());
      page.append("\n```yaml\n").append(leverExample.apply(lever.name())).append("```\n");
      lever.fields().forEach(one -> inside(one, "####"));
    }
  }

  private void drivers() {
    heading("##", "The numbers a lever can change");
    page.append(
        "Each is a driver, given for a part of the authority. A driver with a neutral value may be");
    page.append(" left out of a\nbaseline: what it stands for is then absent.\n");
    page.append(new DriverPages().print("###"));
  }

  private void policies() {
    heading("##", "The policies");
    page.append(
        "A policy says what protects the council from its deficit, or what clears it. Every");
    page.append(
        " policy\nbegins with `policy:` and its name, and has these fields beside its own.\n\n");
    List<? extends Shape<?>> members = PolicyShapes.POLICY.members();
    table(
        members.get(0).fields().stream()
            .filter(one -> EVERY_POLICY.contains(one.name()) && !one.name().equals("policy"))
            .toList());
    for (Shape<?> policy : members) {
      heading("###", "`" + policy.name() + "`");
      page.append(policy.help()).append("\n\n");
      table(policy.fields().stream().filter(one -> !EVERY_POLICY.contains(one.name())).toList());
    }
  }

  private void baseline() {
    heading("##", "A baseline, field by field");
    page.append("A baseline says everything about a council as at a date.");
    page.append(
        " [worked/exampleshire/baseline.yaml](worked/exampleshire/baseline.yaml) uses every\n");
    page.append("section once; copy it to begin one of your own.\n\n");
    table(ScenarioShapes.BASELINE.fields());
    ScenarioShapes.BASELINE.fields().forEach(field -> inside(field, "###"));
  }

  /** Prints the shapes inside a field that were not yet printed, and those inside them. */
  private void inside(Field<?> field, String level) {
    for (Shape<?> shape : field.type().note().shapes()) {
      if (LeverCatalogue.shapes().contains(shape)
          || PolicyShapes.POLICY.members().contains(shape)
          || !told.add(shape.name())) {
        continue;
      }
      heading(level, title(shape));
      page.append(shape.help()).append("\n\n");
      table(shape.fields());
      shape.fields().forEach(one -> inside(one, level));
    }
  }

  private void table(List<? extends Field<?>> fields) {
    page.append("| Field | | What to write | What it means | Example |\n");
    page.append("| --- | --- | --- | --- | --- |\n");
    boolean sourced = fields.contains(Common.SOURCE) && fields.contains(Common.NOTE);
    for (Field<?> field : fields) {
      if (sourced && (field == Common.SOURCE || field == Common.NOTE)) {
        continue;
      }
      row(
          "`" + field.name() + "`",
          field.isRequired() ? "needed" : "",
          wanted(field.type().note()),
          field.help() + meanings(field.type().note()),
          "`" + field.example() + "`");
    }
    if (sourced) {
      page.append("\nWith a [`source`](#how-things-are-written), and a `note` if one helps.\n");
    }
  }

  private static String wanted(TypeNote note) {
    if (note.kind().equals("choice")) {
      return "one of the words given";
    }
    if (note.kind().equals("text")) {
      return "text";
    }
    boolean see = !note.shapes().isEmpty() && !note.kind().equals("union");
    String inner =
        note.shapes().stream()
            .map(GuidePrinter::title)
            .filter(title -> see && note.shapes().size() == 1)
            .map(title -> ", each as under *" + title + "*")
            .collect(Collectors.joining());
    return note.words() + (note.kind().equals("shape") ? "" : inner) + unit(note);
  }

  private static String unit(TypeNote note) {
    return note.kind().equals("whole") ? ", in " + note.unit() : "";
  }

  private static String meanings(TypeNote note) {
    if (note.options().isEmpty() || note.kind().equals("driver") || !note.shapes().isEmpty()) {
      return "";
    }
    return note.options().stream()
        .map(one -> "`" + one.id() + "`" + (one.help().isEmpty() ? "" : ": " + one.help()))
        .collect(Collectors.joining("; ", " ", "."));
  }

  private void row(String... cells) {
    page.append(DriverPages.row(cells));
  }

  private void heading(String level, String title) {
    page.append("\n").append(level).append(" ").append(title).append("\n\n");
  }

  private static String title(Shape<?> shape) {
    return shape.name().substring(0, 1).toUpperCase(Locale.ROOT) + shape.name().substring(1);
  }
}
