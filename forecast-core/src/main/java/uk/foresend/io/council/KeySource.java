package uk.foresend.io.council;

/**
 * Makes the secret key of one run, from a source of randomness fit for secrets.
 *
 * <p>The key decides no figure. Nobody should keep it: with it, and a list of pupil numbers, people
 * could be told apart again.
 */
@FunctionalInterface
public interface KeySource {
  /** The bytes of a key. */
  int LENGTH = 32;

  /** Returns a new key of {@link #LENGTH} bytes. */
  byte[] key();
}
