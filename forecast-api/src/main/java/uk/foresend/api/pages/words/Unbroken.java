package uk.foresend.api.pages.words;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in which no amount is parted from its minus: browsers may end a line between the two, and a
 * deficit then reads as a surplus.
 *
 * @param words what is said
 */
public record Unbroken(String words) implements Content {
  private static final Pattern OWED = Pattern.compile("\u2212£[\\d,.]*\\d\\p{Alpha}*");

  /** Returns words as a page shows them. */
  public static Unbroken of(String words) {
    return new Unbroken(words);
  }

  @Override
  public void writeTo(TemplateOutput to) {
    Matcher owed = OWED.matcher(words);
    int done = 0;
    while (owed.find()) {
      to.writeUserContent(words.substring(done, owed.start()));
      to.writeContent("<span class=\"foresend-unbroken\">");
      to.writeUserContent(owed.group());
      to.writeContent("</span>");
      done = owed.end();
    }
    to.writeUserContent(words.substring(done));
  }

  @Override
  public boolean isEmptyContent() {
    return words.isEmpty();
  }
}
