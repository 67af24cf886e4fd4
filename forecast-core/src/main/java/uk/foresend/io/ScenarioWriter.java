package uk.foresend.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import uk.foresend.scenario.Node;

/**
 * Writes a document as YAML for people or JSON for machines; read again, it says the same.
 *
 * <p>Comments and spacing are not part of a document and are lost.
 */
public final class ScenarioWriter {

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

  private static void write(Node node, JsonGenerator json) {
    node.match(
        mapping -> mapping(mapping, json),
        sequence -> sequence(sequence, json),
        scalar -> scalar(scalar, json));
  }

  private static Node mapping(Node.Mapping mapping, JsonGenerator json) {
    in(json::writeStartObject);
    for (Node.Entry entry : mapping.entries()) {
      in(() -> json.writeFieldName(entry.name()));
      write(entry.value(), json);
    }
    in(json::writeEndObject);
    return mapping;
  }

  private static Node sequence(Node.Sequence sequence, JsonGenerator json) {
    in(json::writeStartArray);
    sequence.items().forEach(item -> write(item, json));
    in(json::writeEndArray);
    return sequence;
  }

  private static Node scalar(Node.Scalar scalar, JsonGenerator json) {
    if (scalar.isNumber()) {
      in(() -> json.writeRawValue(scalar.number().toString()));
    } else if (!scalar.quoted() && scalar.text().isEmpty()) {
      in(json::writeNull);
    } else {
      in(() -> json.writeString(scalar.text()));
    }
    return scalar;
  }

  /** A step of writing to memory. */
  @FunctionalInterface
  private interface Step {
    void write() throws IOException;
  }

  private static void in(Step step) {
    try {
      step.write();
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
  }

  private static org.yaml.snakeyaml.nodes.Node yamlNode(Node node) {
    return node.match(
        ScenarioWriter::yamlMapping,
        ScenarioWriter::yamlSequence,
        scalar -> YamlWords.word(scalar.text(), scalar.quoted()));
  }

  private static MappingNode yamlMapping(Node.Mapping mapping) {
    List<NodeTuple> entries =
        mapping.entries().stream()
            .map(
                entry ->
                    new NodeTuple(YamlWords.word(entry.name(), false), yamlNode(entry.value())))
            .toList();
    return new MappingNode(Tag.MAP, entries, DumperOptions.FlowStyle.BLOCK);
  }

  private static SequenceNode yamlSequence(Node.Sequence sequence) {
    boolean words = sequence.items().stream().allMatch(Node.Scalar.class::isInstance);
    return new SequenceNode(
        Tag.SEQ,
        sequence.items().stream().map(ScenarioWriter::yamlNode).toList(),
        words ? DumperOptions.FlowStyle.FLOW : DumperOptions.FlowStyle.BLOCK);
  }
}
