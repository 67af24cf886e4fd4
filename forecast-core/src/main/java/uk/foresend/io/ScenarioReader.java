package uk.foresend.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/**
 * Reads a scenario document, YAML or JSON, from a file or a request: one strictness and the same
 * problems for all.
 *
 * <p>It reads the form only; what the document means is for {@link uk.foresend.scenario.Checker}.
 */
public final class ScenarioReader {

  /** The longest document read, in bytes. */
  public static final int MOST_BYTES = 2_000_000;

  /**
   * Returns the document in some bytes of UTF-8, or every problem with its form.
   *
   * @param bytes the bytes
   * @param document the name shown in problems; one that ends in {@code .json}, {@code .yaml} or
   *     {@code .yml} settles the format, which is otherwise JSON when the text begins with a brace
   */
  public Checked<ScenarioDocument> read(byte[] bytes, String document) {
    if (bytes.length > MOST_BYTES) {
      return tooLong(document);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return read(text, document);
    } catch (CharacterCodingException notText) {
      return refused(
          document,
          "The document is not UTF-8 text.",
          "Save it as a text file in UTF-8, not as a workbook or a document of a word processor.");
    }
  }

  /** Returns the document in a text, or every problem with its form. */
  public Checked<ScenarioDocument> read(String text, String document) {
    if (text.length() > MOST_BYTES) {
      return tooLong(document);
    }
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    TreeBuilder tree = new TreeBuilder(document);
    try {
      if (isJson(plain, document)) {
        JsonTree.read(plain, tree);
      } else {
        YamlTree.read(plain, tree);
      }
    } catch (TreeBuilder.Stop stop) {
      tree.tell(stop.problem());
    }
    return document(tree, document);
  }

  private static boolean isJson(String text, String document) {
    String name = document.toLowerCase(Locale.ROOT);
    return name.endsWith(".json")
        || (!name.endsWith(".yaml")
            && !name.endsWith(".yml")
            && text.stripLeading().startsWith("{"));
  }

  private static Checked<ScenarioDocument> document(TreeBuilder tree, String document) {
    if (!tree.problems().isEmpty()) {
      return Checked.refused(tree.problems());
    }
    Node root = tree.root();
    if (root == null || (root instanceof Node.Scalar scalar && scalar.text().isBlank())) {
      return refused(document, "The document is empty.", "Begin with id: and title:.");
    }
    if (!(root instanceof Node.Mapping mapping)) {
      return refused(
          document,
          "The document is "
              + (root instanceof Node.Sequence ? "a list" : "a single text")
              + ", but must be a group of named fields.",
          "Begin with id: and title:, each on a line of its own.");
    }
    return Checked.of(ScenarioDocument.of(mapping), List.of());
  }

  private static Checked<ScenarioDocument> tooLong(String document) {
    return refused(
        document,
        "The document is longer than 2 megabytes.",
        "No scenario is: is it the right file?");
  }

  private static Checked<ScenarioDocument> refused(String document, String what, String hint) {
    return Checked.refused(List.of(Problem.refused(new Place(document, "", 0, 0), what, hint)));
  }
}
