package uk.foresend.scenario;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Writes a document in one form, whatever its format, spacing and order of fields, so that what
 * says the same has the same hash.
 */
final class Canonical {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d{1,18}(\\.\\d{1,18})?|\\.\\d{1,18})([eE][-+]?\\d{1,2})?");

  private Canonical() {}

  /** Returns the SHA-256 of the canonical form, in hexadecimal. */
  static String hash(Node node) {
    try {
      byte[] bytes = text(node).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** Returns the canonical form. */
  static String text(Node node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  private static void write(Node node, StringBuilder out) {
    if (node instanceof Node.Mapping mapping) {
      out.append('{');
      mapping.entries().stream()
          .sorted(Comparator.comparing(Node.Entry::name))
          .forEach(
              entry -> {
                quoted(entry.name(), out);
                out.append(':');
                write(entry.value(), out);
                out.append(',');
              });
      out.append('}');
    } else if (node instanceof Node.Sequence sequence) {
      out.append('[');
      for (Node item : sequence.items()) {
        write(item, out);
        out.append(',');
      }
      out.append(']');
    } else if (node instanceof Node.Scalar scalar) {
      word(scalar, out);
    }
  }

  private static void word(Node.Scalar scalar, StringBuilder out) {
    String text = scalar.text().strip();
    if (!scalar.quoted() && NUMBER.matcher(text).matches()) {
      out.append(new BigDecimal(text).stripTrailingZeros().toPlainString());
    } else {
      quoted(text, out);
    }
  }

  private static void quoted(String text, StringBuilder out) {
    out.append('"');
    out.append(text.replace("\\", "\\\\").replace("\"", "\\\""));
    out.append('"');
  }
}
