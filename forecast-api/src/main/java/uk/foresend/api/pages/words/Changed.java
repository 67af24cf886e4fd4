package uk.foresend.api.pages.words;

import java.time.ZoneId;
import uk.foresend.api.scenarios.VersionLine;
import uk.foresend.quantity.InWords;

/** Says when and by whom a scenario was changed. */
public final class Changed {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private Changed() {}

  /** Returns when a version was made, and by whom. */
  public static String words(VersionLine line) {
    String day = InWords.day(line.created().atZone(HERE).toLocalDate());
    String by = line.author().isEmpty() ? "" : " by " + line.author();
    return line.event().equals("shipped") ? "Came with Foresend, " + day : day + by;
  }

  /** Returns the line under a table or chart that says what it is made of. */
  public static String source(VersionLine line) {
    return "Scenario "
        + line.scenario()
        + ", version "
        + line.number()
        + ", "
        + words(line).replaceFirst("^C", "c")
        + ".";
  }
}
