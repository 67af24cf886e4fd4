package uk.foresend.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Writes a document in one form, whatever its format, spacing and order of fields, so that what
 * says the same has the same hash.
 */
final class Canonical {

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

  /** Returns the canonical form: JSON without spaces, fields in alphabetical order. */
  static String text(Node node) {
    return node.match(Canonical::mapping, Canonical::sequence, Canonical::scalar);
  }

  private static String mapping(Node.Mapping mapping) {
    return mapping.entries().stream()
        .sorted(Comparator.comparing(Node.Entry::name))
        .map(entry -> quoted(entry.name()) + ":" + text(entry.value()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String sequence(Node.Sequence sequence) {
    return sequence.items().stream()
        .map(Canonical::text)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String scalar(Node.Scalar scalar) {
    return scalar.isNumber()
        ? scalar.number().stripTrailingZeros().toPlainString()
        : quoted(scalar.text().strip());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
