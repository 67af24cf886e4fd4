package uk.foresend.io.council;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Turns what names a person into a keyed one-way hash, so that rows can be matched and nothing be
 * read back.
 *
 * <p>HMAC with SHA-256 (RFC 2104), cut to 128 bits. The key is made afresh for each run, is held in
 * memory only and goes with this object.
 */
final class Fingerprints {
  private static final int BLOCK = 64;
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  private final MessageDigest digest;
  private final byte[] inner;
  private final byte[] outer;

  Fingerprints(KeySource source) {
    byte[] key = source.key();
    if (key.length != KeySource.LENGTH) {
      throw new IllegalArgumentException("A key of " + key.length + " bytes");
    }
    inner = padded(key, INNER);
    outer = padded(key, OUTER);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException notThere) {
      throw new IllegalStateException("Every Java has SHA-256", notThere);
    }
  }

  private static byte[] padded(byte[] key, byte pad) {
    byte[] block = new byte[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      block[i] = (byte) ((i < key.length ? key[i] : 0) ^ pad);
    }
    return block;
  }

  /** Returns the fingerprint of words; the same words give the same one in this run alone. */
  Fingerprint of(String kind, String... words) {
    String said = kind + "\0" + String.join("\0", words);
    ByteBuffer hash = ByteBuffer.wrap(hmac(said.getBytes(StandardCharsets.UTF_8)));
    return new Fingerprint(hash.getLong(), hash.getLong());
  }

  /** Returns the keyed hash of a message, 32 bytes. */
  byte[] hmac(byte[] message) {
    digest.update(inner);
    byte[] within = digest.digest(message);
    digest.update(outer);
    return digest.digest(within);
  }

  /** A fingerprint: two halves of 64 bits. */
  record Fingerprint(long high, long low) {
    @Override
    public String toString() {
      return "a fingerprint";
    }
  }
}
