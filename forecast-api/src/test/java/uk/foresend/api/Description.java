package uk.foresend.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The API's description as it is served. */
public record Description(Wire wire) {

  /** Returns it as a tree. */
  public JsonNode tree() {
    String text = wire.get("/openapi/foresend.yml").body();
    return new ObjectMapper()
        .valueToTree(
            new Yaml(
                    new SafeConstructor(new LoaderOptions()),
                    new Representer(new DumperOptions()),
                    new DumperOptions(),
                    new WithoutDates())
                .load(text));
  }

  /** A date is text, as in JSON and in YAML 1.2. */
  private static final class WithoutDates extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
      addImplicitResolver(Tag.INT, INT, "-+0123456789");
      addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
    }
  }
}
