package uk.foresend.api.desk;

import java.nio.charset.StandardCharsets;

/**
 * A document as somebody wrote it, comments and all.
 *
 * @param text the text
 * @param format how it is written
 */
public record Written(String text, Format format) {

  /** Nothing written. */
  public static final Written NOTHING = new Written("", Format.YAML);

  /** Returns the text of bytes that were found to be UTF-8. */
  public static Written of(byte[] bytes, Format format) {
    return new Written(new String(bytes, StandardCharsets.UTF_8), format);
  }

  /** Returns the text in UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the SHA-256 of the text in hexadecimal. */
  public String hash() {
    return Hash.sha256(bytes());
  }
}
