package uk.foresend.history;

import java.util.List;

/**
 * A heading of the high needs benchmarking tables, and the section 251 lines it adds up.
 *
 * <p>That line 1.2.4 is under inclusion is not stated by the publication.
 */
public enum S251Heading {
  PLACES("place", "1.0.2"),
  TOP_UP_STATE("topup_state", "1.2.1", "1.2.2"),
  TOP_UP_INDEPENDENT("topup_indep", "1.2.3"),
  INCLUSION("sen_support_inclusion", "1.2.4", "1.2.5", "1.2.8"),
  ALTERNATIVE_PROVISION("ap_services", "1.2.7"),
  HOSPITAL("hospital", "1.2.6"),
  THERAPIES("therapies", "1.2.13");

  private final String id;
  private final List<String> lines;

  S251Heading(String id, String... lines) {
    this.id = id;
    this.lines = List.of(lines);
  }

  /** Returns the word used in files. */
  public String id() {
    return id;
  }

  /** Whether it is published by phase as well as in all. */
  public boolean phased() {
    return this == PLACES || this == TOP_UP_STATE || this == TOP_UP_INDEPENDENT;
  }

  /** Returns the codes of the lines it adds up. */
  public List<String> lines() {
    return lines;
  }
}
