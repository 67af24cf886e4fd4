package uk.foresend.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.io.Spans.Span;
import uk.foresend.io.Spans.Style;
import uk.foresend.scenario.Edit;
import uk.foresend.scenario.Node;

/**
 * Changes parts of a YAML text and leaves the rest as people wrote it: comments, spacing, the order
 * of fields.
 */
public final class EditedYaml {
  private static final int STEP = 2;

  private final String text;
  private final Map<String, Span> spans;
  private final List<Cut> cuts = new ArrayList<>();

  /** A stretch of the text, and what stands there instead. */
  private record Cut(int start, int end, String instead) {}

  private EditedYaml(String text) {
    this.text = text;
    this.spans = Spans.of(text);
  }

  /**
   * Returns a text with changes made; empty when it would not say what was meant, which is tried
   * before it is returned.
   *
   * @param text a text that was read without a problem
   * @param document what it says
   * @param edits the changes, no two of them to the same part or to parts of one another
   */
  public static Optional<String> of(String text, Node.Mapping document, List<Edit> edits) {
    Node.Mapping meant = Edit.all(document, edits);
    return Optional.of(spliced(text, edits)).filter(edited -> says(edited, meant));
  }

  /** Returns the text with the changes made where they stand. */
  static String spliced(String text, List<Edit> edits) {
    EditedYaml edited = new EditedYaml(text);
    edits.forEach(edited::cut);
    // from the end of the text to its start; of what is added at one place, the last first
    Collections.reverse(edited.cuts);
    edited.cuts.sort(Comparator.comparingInt(Cut::start).reversed());
    StringBuilder out = new StringBuilder(text);
    edited.cuts.forEach(cut -> out.replace(cut.start(), cut.end(), cut.instead()));
    return out.toString();
  }

  /** Whether a text says just what a document does. */
  static boolean says(String text, Node.Mapping document) {
    TreeBuilder tree = new TreeBuilder("");
    try {
      YamlTree.read(text, tree);
    } catch (TreeBuilder.Stop unreadable) {
      return false;
    }
    Node root = tree.root();
    return tree.problems().isEmpty()
        && root != null
        && ScenarioWriter.json(root).equals(ScenarioWriter.json(document));
  }

  private void cut(Edit edit) {
    Span span = span(edit.path());
    if (edit instanceof Edit.Replace replace) {
      cuts.add(new Cut(span.start(), span.end(), written(replace.value(), span)));
    } else if (edit instanceof Edit.Remove) {
      cuts.add(gone(edit.path(), span));
    } else if (edit instanceof Edit.AddField more) {
      cuts.add(longer(span, more.name() + ":", more.value()));
    } else if (edit instanceof Edit.AddItem more) {
      cuts.add(longer(span, "-", more.value()));
    }
  }

  private Span span(String path) {
    Span span = spans.get(path);
    if (span == null) {
      throw new IllegalArgumentException("Nothing stands at " + path);
    }
    return span;
  }

  private String written(Node value, Span span) {
    return switch (span.style()) {
      case TEXT_BLOCK -> YamlWords.below(value, indent(span.start()) + STEP);
      case BLOCK -> YamlWords.block(value, span.column());
      case WORD, BRACKETS -> YamlWords.line(value);
    };
  }

  /** A group or a list with one more part. */
  private Cut longer(Span span, String name, Node value) {
    if (span.style() == Style.BRACKETS) {
      boolean empty = text.substring(span.start() + 1, span.end() - 1).isBlank();
      String word = (name.equals("-") ? "" : name + " ") + YamlWords.line(value);
      return new Cut(span.end() - 1, span.end() - 1, (empty ? "" : ", ") + word);
    }
    String inset = " ".repeat(span.column());
    boolean below = name.equals("-") || value instanceof Node.Scalar || YamlWords.isShort(value);
    String word =
        below
            ? " " + YamlWords.block(value, span.column() + STEP)
            : "\n" + inset + " ".repeat(STEP) + YamlWords.block(value, span.column() + STEP);
    int line = lineEnd(span.end());
    return new Cut(line, line, "\n" + inset + name + word);
  }

  /** A field with its name, or an item with its hyphen; in brackets, with its comma. */
  private Cut gone(String path, Span span) {
    int start = span.nameStart();
    int end = span.end();
    if (isInBrackets(path)) {
      int after = firstLetter(end);
      if (text.charAt(after) == ',') {
        return new Cut(start, firstLetter(after + 1), "");
      }
      int before = start;
      while (Character.isWhitespace(text.charAt(before - 1))) {
        before--;
      }
      return new Cut(text.charAt(before - 1) == ',' ? before - 1 : start, end, "");
    }
    int line = text.lastIndexOf('\n', start - 1) + 1;
    int next = Math.min(text.length(), lineEnd(end) + 1);
    if (path.endsWith("]")) {
      return new Cut(hyphen(line), next, "");
    }
    boolean firstOfAnItem = !text.substring(line, start).isBlank();
    return firstOfAnItem ? new Cut(start, firstLetter(next), "") : new Cut(line, next, "");
  }

  /** The line with the hyphen of an item, which stands above it when a comment parts the two. */
  private int hyphen(int line) {
    int at = line;
    while (at > 0 && text.charAt(firstLetter(at)) != '-') {
      at = text.lastIndexOf('\n', at - 2) + 1;
    }
    return at;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private int firstLetter(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isInBrackets(String path) {
    int step = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    Span around = spans.get(step < 0 ? "" : path.substring(0, step));
    return around != null && around.style() == Style.BRACKETS;
  }

  /** How far the line of a place is set in. */
  private int indent(int at) {
    int line = text.lastIndexOf('\n', at) + 1;
    return firstLetter(line) - line;
  }
}
