package uk.foresend.api.pages.files;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Written;
import uk.foresend.api.scenarios.ByHand;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/**
 * Keeps a scenario that a page carried. It is checked as any that is sent: the page is not trusted,
 * and need not be, since whoever can send a page can send a document.
 */
@Singleton
public final class Keeping {
  private static final String ID = "id";
  private static final String TITLE = "title";

  private final Desk desk;
  private final ByHand byHand;

  Keeping(Desk desk, ByHand byHand) {
    this.desk = desk;
    this.byHand = byHand;
  }

  /**
   * Returns the id under which a document is kept, or why it is not.
   *
   * @param text the document
   * @param format how it is written
   * @param id the id it is to have
   * @param title the title it is to have
   * @param author by whom
   */
  public Checked<String> keep(String text, String format, String id, String title, String author) {
    // a browser ends the lines of a form its own way
    String plain = text.replace("\r\n", "\n").strip() + "\n";
    Format written = format.equals(Format.JSON.id()) ? Format.JSON : Format.YAML;
    List<Problem> missing = new ArrayList<>();
    if (title.isEmpty()) {
      missing.add(Problem.invalid(Place.at(TITLE), "The title is missing.", ""));
    }
    return missing.isEmpty()
        ? read(plain, written)
            .then(document -> named(new Written(plain, written), document, id, title))
            .then(
                as ->
                    read(as.text(), written)
                        .then(
                            document ->
                                byHand
                                    .create(document, as, author)
                                    .then(version -> Checked.of(document.id(), List.of()))))
        : Checked.refused(missing);
  }

  private Checked<ScenarioDocument> read(String text, Format format) {
    return desk.read(new Written(text, format).bytes(), format, "document");
  }

  /** The document under another name: its comments stay where its title does. */
  private Checked<Written> named(Written as, ScenarioDocument document, String id, String title) {
    Map<String, String> names = Map.of(ID, id, TITLE, title);
    if (names.equals(Map.of(ID, document.id(), TITLE, word(document.root(), TITLE)))) {
      return Checked.of(as, List.of());
    }
    if (as.format() == Format.YAML && title.equals(word(document.root(), TITLE))) {
      String line = "id: " + Format.YAML.write(new Node.Scalar(id, false, Place.WHOLE)).strip();
      Written other =
          new Written(
              as.text().replaceFirst("(?m)^id:.*$", Matcher.quoteReplacement(line)), Format.YAML);
      Checked<ScenarioDocument> again = read(other.text(), Format.YAML);
      if (again.isPresent() && again.get().id().equals(id)) {
        return Checked.of(other, List.of());
      }
    }
    List<Node.Entry> entries =
        document.root().entries().stream()
            .map(
                entry ->
                    names.containsKey(entry.name())
                        ? new Node.Entry(
                            entry.name(),
                            entry.place(),
                            new Node.Scalar(names.get(entry.name()), false, entry.value().place()))
                        : entry)
            .toList();
    return Checked.of(
        new Written(
            as.format().write(new Node.Mapping(entries, document.root().place())), as.format()),
        List.of());
  }

  private static String word(Node.Mapping root, String field) {
    return root.field(field)
        .map(node -> node instanceof Node.Scalar scalar ? scalar.text() : "")
        .orElse("");
  }
}
