package uk.foresend.api.scenarios;

import java.util.Locale;

/** How a version of a scenario came about. */
public enum VersionEvent {
  /** It came with Foresend. */
  SHIPPED,
  /** Somebody saved it. */
  SAVED,
  /** Somebody deleted the scenario; its earlier versions are kept. */
  DELETED;

  /** Returns the word under which it is stored and told. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
