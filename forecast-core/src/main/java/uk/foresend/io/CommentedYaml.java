package uk.foresend.io;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import uk.foresend.scenario.CommentedDocument;
import uk.foresend.scenario.Node;

/**
 * Writes a document as YAML with its comments, for people: short groups on one line, long texts
 * folded. Read again, it says the same.
 */
public final class CommentedYaml {
  private static final int WIDTH = 118;

  /** How long a group may be to stand on one line. */
  private static final int SHORT = 96;

  /** How long a text may be before it is folded below its name. */
  private static final int LONG = 70;

  private static final Pattern BEFORE_ITS_ITEM =
      Pattern.compile("(?m)^( *)- (# .*(?:\\n *# .*)*)\\n *(\\S)");

  private final Map<String, List<String>> remarks;
  // making one costs more than a document's worth of asking it
  private final Resolver resolver = new Resolver();

  private CommentedYaml(Map<String, List<String>> remarks) {
    this.remarks = remarks;
  }

  /** Returns the document as YAML. */
  public static String write(CommentedDocument commented) {
    DumperOptions options = new DumperOptions();
    options.setAllowUnicode(true);
    options.setWidth(WIDTH);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    options.setProcessComments(true);
    StringWriter out = new StringWriter();
    for (String paragraph : commented.head()) {
      for (String line : Wrap.to(paragraph, WIDTH - 2)) {
        out.append(("# " + line).stripTrailing()).append('\n');
      }
    }
    new Yaml(options)
        .serialize(
            new CommentedYaml(commented.remarks()).node(commented.document().root(), ""), out);
    return BEFORE_ITS_ITEM.matcher(out.toString()).replaceAll(CommentedYaml::before);
  }

  /** The library writes the comment of an item of a list after its hyphen. */
  private static String before(MatchResult found) {
    String inset = found.group(1);
    StringBuilder text = new StringBuilder();
    found.group(2).lines().forEach(line -> text.append(inset).append(line.strip()).append('\n'));
    return Matcher.quoteReplacement(text + inset + "- " + found.group(3));
  }

  private org.yaml.snakeyaml.nodes.Node node(Node node, String path) {
    return node.match(
        mapping -> mapping(mapping, path), sequence -> sequence(sequence, path), this::scalar);
  }

  private org.yaml.snakeyaml.nodes.Node mapping(Node.Mapping mapping, String path) {
    List<NodeTuple> tuples = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      String field = path.isEmpty() ? entry.name() : path + "." + entry.name();
      org.yaml.snakeyaml.nodes.Node name = plain(entry.name());
      comment(name, field);
      tuples.add(new NodeTuple(name, node(entry.value(), field)));
    }
    return new MappingNode(
        Tag.MAP, tuples, !path.isEmpty() && isShort(mapping) ? FlowStyle.FLOW : FlowStyle.BLOCK);
  }

  private org.yaml.snakeyaml.nodes.Node sequence(Node.Sequence sequence, String path) {
    List<org.yaml.snakeyaml.nodes.Node> items = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      String at = path + "[" + i + "]";
      org.yaml.snakeyaml.nodes.Node item = node(sequence.items().get(i), at);
      comment(item, at);
      items.add(item);
    }
    boolean words = sequence.items().stream().allMatch(Node.Scalar.class::isInstance);
    return new SequenceNode(Tag.SEQ, items, words ? FlowStyle.FLOW : FlowStyle.BLOCK);
  }

  private org.yaml.snakeyaml.nodes.Node scalar(Node.Scalar scalar) {
    if (!scalar.quoted()) {
      return plain(scalar.text());
    }
    ScalarStyle style =
        scalar.text().length() > LONG ? ScalarStyle.FOLDED : ScalarStyle.DOUBLE_QUOTED;
    return new ScalarNode(Tag.STR, scalar.text(), null, null, style);
  }

  private org.yaml.snakeyaml.nodes.Node plain(String text) {
    return new ScalarNode(
        resolver.resolve(NodeId.scalar, text, true), text, null, null, ScalarStyle.PLAIN);
  }

  /** Whether every part is a single value and all of them stand on one line. */
  private static boolean isShort(Node.Mapping mapping) {
    int length = 0;
    for (Node.Entry entry : mapping.entries()) {
      if (!(entry.value() instanceof Node.Scalar scalar) || scalar.text().length() > LONG) {
        return false;
      }
      length += entry.name().length() + scalar.text().length() + 4;
    }
    return length <= SHORT;
  }

  private void comment(org.yaml.snakeyaml.nodes.Node node, String path) {
    List<CommentLine> lines = new ArrayList<>();
    for (String paragraph : remarks.getOrDefault(path, List.of())) {
      for (String line : Wrap.to(paragraph, WIDTH - 4)) {
        lines.add(new CommentLine(null, null, " " + line, CommentType.BLOCK));
      }
    }
    if (!lines.isEmpty()) {
      node.setBlockComments(lines);
    }
  }
}
