package uk.foresend.assumption;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The label and the help of every driver, as people read them. */
public final class DriverWords {

  private static final String FILE = "drivers.properties";

  private final Properties words;

  private DriverWords(Properties words) {
    this.words = words;
  }

  /** Returns the words as they stand in {@code drivers.properties}. */
  public static DriverWords read() {
    Properties words = new Properties();
    try (InputStream in = DriverWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("No " + FILE);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new DriverWords(words);
  }

  /** Returns what a driver is called: {@code Top-up or fee}. */
  public String label(Driver driver) {
    return word(driver, ".label");
  }

  /** Returns what a driver means, with a hint of its formula. */
  public String help(Driver driver) {
    return word(driver, ".help");
  }

  private String word(Driver driver, String what) {
    String found = words.getProperty(driver.id() + what);
    if (found == null) {
      throw new IllegalStateException("No " + driver.id() + what + " in " + FILE);
    }
    return found;
  }
}
