package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import uk.foresend.api.FormWithFiles;
import uk.foresend.api.Wire;
import uk.foresend.api.pages.files.FileKind;

/** Somebody with files and a browser without script. */
record FilesVisitor(URI server, Wire wire) {
  FilesVisitor(URI server) {
    this(server, new Wire(server));
  }

  String page(String path) {
    HttpResponse<String> answer = wire.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  HttpResponse<String> send(FileKind kind, FormWithFiles form) {
    return wire.send(
        "POST",
        "/files/" + kind.id(),
        form.bytes(),
        "Content-Type",
        FormWithFiles.type(),
        "Accept",
        "text/html");
  }

  byte[] bytes(String path) {
    try {
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(server + path)).build(),
                  HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer.body();
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(path, broken);
    }
  }

  /** The made-up return with further lines in some of its modules. */
  FormWithFiles returned(Map<String, String> more) throws IOException {
    FormWithFiles form =
        new FormWithFiles()
            .word("january", "2026")
            .file("mapping", "mapping.csv", bytes("/files/examples/sen2-mapping.csv"));
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes("/files/examples/sen2.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String module = entry.getName().replaceAll("^2026_|\\.csv$", "");
        form.file(
            "files",
            entry.getName(),
            new String(zip.readAllBytes(), StandardCharsets.UTF_8) + more.getOrDefault(module, ""));
      }
    }
    return form;
  }

  HttpResponse<String> keep(String page, String id, String title, String author) {
    return wire.form(
        "/files/keep",
        "document="
            + encoded(word(page, "document"))
            + "&format="
            + word(page, "format")
            + "&id="
            + encoded(id)
            + "&title="
            + encoded(title)
            + "&author="
            + encoded(author));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
  }

  static String word(String page, String field) {
    Matcher found =
        Pattern.compile("(?s)name=\"" + field + "\"[^>]*? value=\"([^\"]*)\"").matcher(page);
    assertThat(found.find()).as(field).isTrue();
    return found
        .group(1)
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  static String taken(String page, String file) {
    Matcher link =
        Pattern.compile("href=\"data:text/csv;charset=utf-8,([^\"]*)\" download=\"" + file + "\"")
            .matcher(page);
    assertThat(link.find()).as(file).isTrue();
    return URLDecoder.decode(link.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
