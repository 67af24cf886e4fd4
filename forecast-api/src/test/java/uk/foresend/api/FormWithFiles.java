package uk.foresend.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files, written as a browser sends it. */
public final class FormWithFiles {
  private static final String BOUNDARY = "----FormBoundary7MA4YWxkTrZu0gW";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Returns the media type to say in Content-Type. */
  public static String type() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  public FormWithFiles word(String field, String value) {
    text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n");
    text(value + "\r\n");
    return this;
  }

  public FormWithFiles file(String field, String name, String content) {
    return file(field, name, content.getBytes(StandardCharsets.UTF_8));
  }

  public FormWithFiles file(String field, String name, byte[] content) {
    text(
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\""
            + field
            + "\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    out.writeBytes(content);
    text("\r\n");
    return this;
  }

  /** Returns the body. */
  public byte[] bytes() {
    text("--" + BOUNDARY + "--\r\n");
    return out.toByteArray();
  }

  private void text(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
