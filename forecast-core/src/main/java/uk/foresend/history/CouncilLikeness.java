package uk.foresend.history;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How near a word comes to meaning a council, the surest first. */
enum CouncilLikeness {
  /** Its code at the Department for Education or at the ONS. */
  CODE {
    @Override
    boolean holds(String word, Council council) {
      return council.code().equals(word)
          || council.onsCodes().stream().anyMatch(code -> code.equalsIgnoreCase(word));
    }
  },
  /** Its whole name, forms of address aside. */
  NAME {
    @Override
    boolean holds(String word, Council council) {
      return !plain(word).isEmpty() && plain(council.name()).equals(plain(word));
    }
  },
  /** Whole words of its name: {@code Hull}, which Solihull is not. */
  WORDS {
    @Override
    boolean holds(String word, Council council) {
      return !plain(word).isEmpty() && spaced(council.name()).contains(spaced(word));
    }
  },
  /** Any part of its name, of three letters or more. */
  PART {
    @Override
    boolean holds(String word, Council council) {
      return plain(word).length() >= 3 && plain(council.name()).contains(plain(word));
    }
  };

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b(london borough of|city of|council|county|borough|metropolitan|unitary|the|royal|upon"
              + "|and|of)\\b");

  private static final Pattern APART = Pattern.compile("[^a-z0-9]+");

  /** Whether the word means the council in this way. */
  abstract boolean holds(String word, Council council);

  /** Returns the councils a word means in the surest way in which it means any. */
  static List<Council> meant(String word, List<Council> some) {
    for (CouncilLikeness likeness : values()) {
      List<Council> found = some.stream().filter(one -> likeness.holds(word, one)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Returns the letters and digits of a name without forms of address. */
  static String plain(String name) {
    return spaced(name).replace(" ", "");
  }

  /** The words of a name with one space before, between and after. */
  private static String spaced(String name) {
    String words = ADDRESS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return " " + APART.matcher(words).replaceAll(" ").strip() + " ";
  }
}
