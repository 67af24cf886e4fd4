package uk.foresend.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Sends requests as a script would, and hands back status, headers and body. */
public final class Wire {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;

  public Wire(URI server) {
    this.server = server;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  /** Gets a page or a file of one as a browser does, packed as it crosses the wire. */
  public HttpResponse<byte[]> zipped(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + path))
            .headers("Accept", "text/html,*/*", "Accept-Encoding", "gzip")
            .build();
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException("GET " + path, broken);
    }
  }

  public HttpResponse<String> yaml(String method, String path, String body, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/yaml";
    return send(method, path, body.getBytes(StandardCharsets.UTF_8), all);
  }

  /** Sends a form as a browser does. */
  public HttpResponse<String> form(String path, String body, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 4);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/x-www-form-urlencoded";
    all[headers.length + 2] = "Accept";
    all[headers.length + 3] = "text/html";
    return send("POST", path, body.getBytes(java.nio.charset.StandardCharsets.UTF_8), all);
  }

  public HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(method + " " + path, broken);
    }
  }
}
