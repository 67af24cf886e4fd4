package uk.foresend.api.pages;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Whose pages these are: the name at the head of each, and the typeface they are set in.
 *
 * <p>Set {@code FORESEND_COUNCIL_NAME} and {@code FORESEND_COUNCIL_TYPEFACE}.
 */
@Singleton
public final class Council {
  private static final String TYPEFACE = "[\\p{L}\\d ,'-]{1,200}";

  private final String name;
  private final String typeface;

  Council(
      @Value("${foresend.council.name:}") String name,
      @Value("${foresend.council.typeface:}") String typeface) {
    this.name = name.strip();
    this.typeface = typeface.strip();
    if (!this.typeface.isEmpty() && !this.typeface.matches(TYPEFACE)) {
      throw new IllegalArgumentException(
          "foresend.council.typeface is "
              + typeface
              + ", but must be names of typefaces with commas between them, such as Lato, sans-serif.");
    }
  }

  /** Returns the name; empty when it is not said. */
  public String name() {
    return name;
  }

  /** Returns the style sheet that sets the typeface. */
  String css() {
    return typeface.isEmpty()
        ? ""
        : String.format(Locale.ROOT, ":root{--foresend-typeface:%s}", typeface);
  }
}
