package uk.foresend.api;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does what a script of curl commands on a page does, with files kept in memory. */
final class Curl {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern INLINE =
      Pattern.compile("(?m)^(curl .*) <<'END'\n(.*?)^END$", Pattern.DOTALL);

  private final Wire wire;
  private final Map<String, String> files;

  /** Makes one that sends to a server and reads and writes these files. */
  Curl(Wire wire, Map<String, String> files) {
    this.wire = wire;
    this.files = files;
  }

  /** Runs each curl command of a script and returns what was answered, in order. */
  List<HttpResponse<String>> run(String script) {
    Matcher inline = INLINE.matcher(script.replace("\\\n", " "));
    String commands =
        inline.replaceAll(
            found -> {
              files.put("-", found.group(2));
              return Matcher.quoteReplacement(found.group(1));
            });
    return commands
        .lines()
        .filter(line -> line.startsWith("curl "))
        .map(line -> send(words(line)))
        .toList();
  }

  private HttpResponse<String> send(List<String> words) {
    String method = "";
    String address = "";
    byte[] body = null;
    String saved = "";
    List<String> headers = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      switch (words.get(i)) {
        case "-s", "-si" -> {}
        case "-X" -> method = words.get(++i);
        case "-o" -> saved = words.get(++i);
        case "-D" -> files.put(words.get(++i), "");
        case "-H" -> headers.addAll(List.of(words.get(++i).split(": ", 2)));
        case "--data-binary" ->
            body = files.get(words.get(++i).substring(1)).getBytes(StandardCharsets.UTF_8);
        default -> address = words.get(i);
      }
    }
    if (!address.startsWith("localhost:8080/")) {
      throw new IllegalArgumentException("Not an address of this server: " + words);
    }
    if (method.isEmpty()) {
      method = body == null ? "GET" : "POST";
    }
    String path = address.substring(address.indexOf('/'));
    HttpResponse<String> answer = wire.send(method, path, body, headers.toArray(String[]::new));
    files.put(saved, answer.body());
    return answer;
  }

  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(
            found ->
                found.group(1) != null
                    ? found.group(1)
                    : found.group(2) != null ? found.group(2) : found.group(3))
        .toList();
  }
}
