package uk.foresend.api.chance;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a run in the background stands. */
public enum State {
  WAITING,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  /** Returns the word under which it is stored and told. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static State of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Whether nothing more comes of it until it is asked for again. */
  boolean isOver() {
    return this != WAITING && this != RUNNING;
  }
}
