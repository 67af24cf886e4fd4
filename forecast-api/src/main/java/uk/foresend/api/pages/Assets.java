package uk.foresend.api.pages;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.foresend.api.desk.Hash;

/** The style sheet and scripts of the pages, each under an address that changes when it does. */
@Singleton
public final class Assets {
  /** Where they are found. */
  static final String ROOT = "/assets/";

  private static final Map<String, String> KINDS =
      Map.of(
          "foresend.css", "text/css; charset=utf-8",
          "page.js", "text/javascript; charset=utf-8",
          "charts.js", "text/javascript; charset=utf-8",
          "council.css", "text/css; charset=utf-8",
          "icon.svg", "image/svg+xml");

  private final Map<String, byte[]> files = new HashMap<>();
  private final String version;

  Assets(Council council) {
    StringBuilder all = new StringBuilder();
    for (String name : KINDS.keySet().stream().sorted().toList()) {
      byte[] bytes =
          name.equals("council.css")
              ? council.css().getBytes(java.nio.charset.StandardCharsets.UTF_8)
              : read(name);
      files.put(name, bytes);
      all.append(Hash.sha256(bytes));
    }
    version =
        Hash.sha256(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .substring(0, 12);
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/pages/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The page's file " + name + " is not in the application");
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Returns the address of a file. */
  public String at(String name) {
    return ROOT + name + "?v=" + version;
  }

  /** Returns a file; empty when there is none of that name. */
  Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Returns the media type of a file. */
  static String kind(String name) {
    return KINDS.getOrDefault(name, "application/octet-stream");
  }
}
