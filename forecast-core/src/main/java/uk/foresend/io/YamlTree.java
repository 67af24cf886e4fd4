package uk.foresend.io;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import uk.foresend.io.TreeBuilder.Stop;
import uk.foresend.problem.Problem;

/**
 * Reads YAML event by event: plain mappings, lists and words only, so that no alias, anchor or tag
 * is ever followed.
 */
final class YamlTree {

  private final TreeBuilder tree;

  private YamlTree(TreeBuilder tree) {
    this.tree = tree;
  }

  static void read(String text, TreeBuilder tree) {
    try {
      new YamlTree(tree).walk(parser(text));
    } catch (MarkedYAMLException broken) {
      throw new Stop(broken(broken, tree));
    } catch (YAMLException broken) {
      throw new Stop(
          Problem.invalid(tree.position(0, 0), "This cannot be read as YAML.", readable(broken)));
    }
  }

  /** Returns what tells a text part by part, no deeper than documents are. */
  static Parser parser(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(false);
    options.setNestingDepthLimit(TreeBuilder.DEEPEST + 1);
    return new ParserImpl(new StreamReader(new StringReader(text)), options);
  }

  private void walk(Parser parser) {
    int documents = 0;
    while (!parser.checkEvent(Event.ID.StreamEnd)) {
      Event event = parser.getEvent();
      if (event.is(Event.ID.DocumentStart) && ++documents > 1) {
        throw refused(event, "The file holds more than one document.", "Keep one a file.");
      }
      if (event instanceof NodeEvent node) {
        node(node);
      } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
        tree.end();
      }
    }
  }

  private void node(NodeEvent event) {
    if (event instanceof AliasEvent || event.getAnchor() != null) {
      throw refused(
          event,
          "Anchors (&) and aliases (*) are not read.",
          "Write the values out. Maybe a text that begins with & or * needs quotation marks.");
    }
    int line = line(event);
    int column = column(event);
    if (event instanceof ScalarEvent scalar) {
      plainTag(scalar.getTag(), event);
      if (tree.wantsKey()) {
        tree.key(scalar.getValue(), line, column);
      } else {
        tree.scalar(scalar.getValue(), !scalar.isPlain(), line, column);
      }
    } else if (event instanceof CollectionStartEvent start) {
      plainTag(start.getTag(), event);
      if (tree.wantsKey()) {
        throw refused(event, "The name of a field must be a single word.", "");
      }
      tree.start(event.is(Event.ID.MappingStart), line, column);
    }
  }

  @SuppressWarnings("NullAway") // the library says null for "no tag"
  private void plainTag(String tag, Event event) {
    if (tag != null) {
      throw refused(
          event,
          "Tags (" + tag + ") are not read.",
          "Maybe a text that begins with ! needs quotation marks.");
    }
  }

  private Stop refused(Event event, String what, String hint) {
    return new Stop(Problem.refused(tree.position(line(event), column(event)), what, hint));
  }

  private static int line(Event event) {
    return event.getStartMark().getLine() + 1;
  }

  private static int column(Event event) {
    return event.getStartMark().getColumn() + 1;
  }

  private static Problem broken(MarkedYAMLException broken, TreeBuilder tree) {
    Mark mark = broken.getProblemMark();
    String problem = String.valueOf(broken.getProblem());
    int line = mark == null ? 0 : mark.getLine() + 1;
    int column = mark == null ? 0 : mark.getColumn() + 1;
    return Problem.invalid(
        tree.position(line, column),
        "This cannot be read as YAML: " + problem + ".",
        hint(problem));
  }

  private static String hint(String problem) {
    if (problem.contains("'\\t'") || problem.contains("TAB")) {
      return "Indent with spaces, never with tabs.";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "Maybe a text that holds a colon and a space needs quotation marks, or the line above"
          + " is not finished.";
    }
    if (problem.contains("<block end>") || problem.contains("could not find expected ':'")) {
      return "Check the indentation: fields of one group begin in the same column, and each has a"
          + " colon and a space after its name.";
    }
    if (problem.contains("end of stream") || problem.contains("<stream end>")) {
      return "Something is opened and never closed: look for a bracket or a quotation mark.";
    }
    if (problem.contains("cannot start any token")) {
      return "Put the text in quotation marks.";
    }
    return "Look at this line and the one above it.";
  }

  private static String readable(YAMLException broken) {
    return String.valueOf(broken.getMessage()).contains("special characters")
        ? "It holds characters that are not text."
        : "Is it a text file?";
  }
}
