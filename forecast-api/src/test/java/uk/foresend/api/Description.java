package uk.foresend.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The API's description as it is served. */
public record Description(Wire wire) {

  /** Returns it as a tree. */
  public JsonNode tree() {
    String text = wire.get("/openapi/foresend.yml").body();
    return new ObjectMapper()
        .valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
  }
}
