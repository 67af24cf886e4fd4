package uk.foresend.io;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import uk.foresend.scenario.Node;

/** Writes parts of a document as they stand within a YAML text. */
final class YamlWords {
  private static final int WIDTH = 118;
  private static final int SHORT = 96;
  private static final int NARROW = 40;
  private static final int ENDLESS = 1_000_000;

  private YamlWords() {}

  /** Returns a part on one line: groups and lists in brackets. */
  static String line(Node value) {
    // within brackets, since a word may need quotation marks there that it needs nowhere else
    String inBrackets =
        dumped(new SequenceNode(Tag.SEQ, List.of(node(value, FlowStyle.FLOW)), FlowStyle.FLOW))
            .strip();
    return inBrackets.substring(1, inBrackets.length() - 1);
  }

  /**
   * Returns a part one field or item a line, set in by so many letters but for its first line.
   *
   * @param inset how far
   */
  static String block(Node value, int inset) {
    if (value instanceof Node.Scalar || isShort(value)) {
      return line(value);
    }
    String dumped = dumped(node(value, FlowStyle.BLOCK)).stripTrailing();
    int own = dumped.length() - dumped.stripLeading().length();
    return dumped
        .lines()
        .map(line -> line.substring(Math.min(own, line.length())))
        .collect(Collectors.joining("\n" + " ".repeat(inset)));
  }

  /** Returns a text folded below its name; on one line what cannot be folded. */
  static String below(Node value, int inset) {
    int width = Math.max(NARROW, WIDTH - inset);
    if (value instanceof Node.Scalar scalar
        && !scalar.isNumber()
        && canFold(scalar.text(), width)) {
      return Wrap.to(scalar.text(), width).stream()
          .map(line -> "\n" + " ".repeat(inset) + line)
          .collect(Collectors.joining("", ">-", ""));
    }
    return line(value);
  }

  /** Whether breaking a text between words and nowhere else gives the same text when read. */
  private static boolean canFold(String text, int width) {
    return !text.isBlank()
        && text.equals(text.strip())
        && text.chars().noneMatch(letter -> letter < ' ')
        && Arrays.stream(text.split(" ", -1))
            .allMatch(word -> !word.isEmpty() && word.length() <= width);
  }

  /** Whether a group of plain values stands well on one line. */
  static boolean isShort(Node value) {
    boolean plain =
        value.match(
            mapping ->
                mapping.entries().stream()
                    .allMatch(
                        entry ->
                            entry.value() instanceof Node.Scalar word && !word.text().isEmpty()),
            list -> list.items().stream().allMatch(Node.Scalar.class::isInstance),
            scalar -> true);
    return plain && line(value).length() <= SHORT;
  }

  private static String dumped(org.yaml.snakeyaml.nodes.Node node) {
    DumperOptions options = new DumperOptions();
    options.setAllowUnicode(true);
    options.setWidth(ENDLESS);
    options.setSplitLines(false);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    StringWriter out = new StringWriter();
    new Yaml(options).serialize(node, out);
    return out.toString();
  }

  private static org.yaml.snakeyaml.nodes.Node node(Node value, FlowStyle style) {
    return value.match(
        mapping ->
            new MappingNode(
                Tag.MAP,
                mapping.entries().stream()
                    .map(
                        entry ->
                            new NodeTuple(word(entry.name(), false), node(entry.value(), style)))
                    .toList(),
                style(mapping, style)),
        list ->
            new SequenceNode(
                Tag.SEQ,
                list.items().stream().map(item -> node(item, style)).toList(),
                style(list, style)),
        scalar -> word(scalar.text(), scalar.quoted()));
  }

  private static FlowStyle style(Node value, FlowStyle around) {
    return around == FlowStyle.FLOW || isShort(value) ? FlowStyle.FLOW : FlowStyle.BLOCK;
  }

  /** Returns a word with what marks it needs to be read as the word that it is. */
  static ScalarNode word(String text, boolean quoted) {
    boolean marks = quoted || text.indexOf('\n') >= 0;
    Tag tag = marks ? Tag.STR : new Resolver().resolve(NodeId.scalar, text, true);
    boolean number = Node.NUMBER.matcher(text).matches();
    // what the library takes for a number is not always one of ours: 12:30, 007
    return new ScalarNode(
        !number && (tag == Tag.INT || tag == Tag.FLOAT) ? Tag.STR : tag,
        text,
        null,
        null,
        marks ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
  }
}
