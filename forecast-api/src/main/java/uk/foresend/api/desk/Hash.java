package uk.foresend.api.desk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The hash by which documents and forecasts are known. */
public final class Hash {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private Hash() {}

  /** Whether a text is a hash as it is written here. */
  public static boolean isOne(String text) {
    return HASH.matcher(text).matches();
  }

  /** Returns the SHA-256 in hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
