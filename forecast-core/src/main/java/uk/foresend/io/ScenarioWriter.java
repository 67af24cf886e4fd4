package uk.foresend.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import uk.foresend.scenario.Node;

/**
 * Writes a document as YAML for people or JSON for machines; read again, it says the same.
 *
 * <p>Comments and spacing are not part of a document and are lost.
 */
public final class ScenarioWriter {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(0|[1-9]\\d{0,17})?(\\.\\d{1,18})?([eE][-+]?\\d{1,2})?");
  private static final Set<String> WORDS = Set.of("true", "false", "null");

  private ScenarioWriter() {}

  /** Returns the document as YAML. */
  public static String yaml(Node document) {
    DumperOptions options = new DumperOptions();
    options.setAllowUnicode(true);
    options.setWidth(100);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    StringWriter out = new StringWriter();
    new Yaml(options).serialize(yamlNode(document), out);
    return out.toString();
  }

  /** Returns the document as JSON, numbers as numbers. */
  public static String json(Node document) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      write(document, json);
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
    return out + "\n";
  }

  private static void write(Node node, JsonGenerator json) throws IOException {
    if (node instanceof Node.Mapping mapping) {
      json.writeStartObject();
      for (Node.Entry entry : mapping.entries()) {
        json.writeFieldName(entry.name());
        write(entry.value(), json);
      }
      json.writeEndObject();
    } else if (node instanceof Node.Sequence sequence) {
      json.writeStartArray();
      for (Node item : sequence.items()) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (node instanceof Node.Scalar scalar) {
      scalar(scalar, json);
    }
  }

  private static void scalar(Node.Scalar scalar, JsonGenerator json) throws IOException {
    String text = scalar.text();
    if (scalar.quoted()) {
      json.writeString(text);
    } else if (isNumber(text)) {
      json.writeRawValue(new BigDecimal(text).toString());
    } else if (WORDS.contains(text)) {
      json.writeRawValue(text);
    } else {
      json.writeString(text);
    }
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches()
        && text.chars().anyMatch(Character::isDigit)
        && !text.startsWith("e")
        && !text.startsWith("E");
  }

  private static org.yaml.snakeyaml.nodes.Node yamlNode(Node node) {
    if (node instanceof Node.Mapping mapping) {
      List<NodeTuple> entries =
          mapping.entries().stream()
              .map(entry -> new NodeTuple(word(entry.name(), false), yamlNode(entry.value())))
              .toList();
      return new MappingNode(Tag.MAP, entries, DumperOptions.FlowStyle.BLOCK);
    }
    if (node instanceof Node.Sequence sequence) {
      boolean words = sequence.items().stream().allMatch(Node.Scalar.class::isInstance);
      return new SequenceNode(
          Tag.SEQ,
          sequence.items().stream().map(ScenarioWriter::yamlNode).toList(),
          words ? DumperOptions.FlowStyle.FLOW : DumperOptions.FlowStyle.BLOCK);
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return word(scalar.text(), scalar.quoted());
  }

  private static ScalarNode word(String text, boolean quoted) {
    Tag tag = quoted ? Tag.STR : new Resolver().resolve(NodeId.scalar, text, true);
    DumperOptions.ScalarStyle style =
        quoted ? DumperOptions.ScalarStyle.DOUBLE_QUOTED : DumperOptions.ScalarStyle.PLAIN;
    return new ScalarNode(tag, text, null, null, style);
  }
}
