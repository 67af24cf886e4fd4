package uk.foresend.api;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Format;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** Stands in until the reader is there. */
@Factory
class StubDesk {
  @Singleton
  @Replaces(value = Desk.class, factory = Beans.class)
  Desk desk() {
    return new Desk() {
      @Override
      public Checked<ScenarioDocument> read(byte[] bytes, Format format) {
        try {
          String text =
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
          Node.Mapping root =
              (Node.Mapping) node(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
          String id = ((Node.Scalar) root.field("id").orElseThrow()).text();
          Optional<String> parent = root.field("extends").map(n -> ((Node.Scalar) n).text());
          return Checked.of(new ScenarioDocument(id, parent, root), List.of());
        } catch (Exception unreadable) {
          return Checked.refused(
              List.of(Problem.refused(Place.WHOLE.at(1, 2), "Not a document.", "Maybe a tab.")));
        }
      }

      @Override
      public String write(ScenarioDocument document, Format format) {
        return "{\"id\":\"" + document.id() + "\"}";
      }

      @Override
      public Checked<Scenario> check(ScenarioDocument document, Library library) {
        if (document.root().field("bad").isPresent()) {
          return Checked.refused(
              List.of(
                  Problem.invalid(
                      Place.at("bad").at(3, 1), "bad is not a field.", "Maybe you meant base.")));
        }
        return Checked.of(
            new Scenario(document.id(), "", "", "", null, List.of(), List.of(), "0"),
            List.of(Problem.warning(Place.at("id"), "a warning", "")));
      }
    };
  }

  private static Node node(org.yaml.snakeyaml.nodes.Node node) {
    Place place = Place.WHOLE.at(node.getStartMark().getLine() + 1, 1);
    if (node instanceof ScalarNode scalar) {
      return new Node.Scalar(scalar.getValue(), false, place);
    }
    if (node instanceof SequenceNode sequence) {
      return new Node.Sequence(sequence.getValue().stream().map(StubDesk::node).toList(), place);
    }
    return new Node.Mapping(
        ((MappingNode) node)
            .getValue().stream()
                .map(
                    t ->
                        new Node.Entry(
                            ((ScalarNode) t.getKeyNode()).getValue(),
                            place,
                            node(t.getValueNode())))
                .toList(),
        place);
  }
}
