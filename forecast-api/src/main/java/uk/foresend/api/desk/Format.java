package uk.foresend.api.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.io.ScenarioWriter;
import uk.foresend.scenario.Node;

/** The two ways in which a document is written. */
public enum Format {
  /** For people. */
  YAML("application/yaml", "application/x-yaml", "text/yaml") {
    @Override
    public String write(Node node) {
      return ScenarioWriter.yaml(node);
    }
  },
  /** For machines. */
  JSON("application/json") {
    @Override
    public String write(Node node) {
      return ScenarioWriter.json(node);
    }
  };

  private final String[] mediaTypes;

  Format(String... mediaTypes) {
    this.mediaTypes = mediaTypes;
  }

  /** Returns a document in this format; comments are lost. */
  public abstract String write(Node node);

  /** Returns the media type it is served as. */
  public String mediaType() {
    return mediaTypes[0];
  }

  /** Returns the word under which it is stored. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format stored under a word. */
  public static Format of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Returns the format that a media type, without parameters, names. */
  public static Optional<Format> ofMediaType(String name) {
    return Arrays.stream(values())
        .filter(format -> Arrays.asList(format.mediaTypes).contains(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
