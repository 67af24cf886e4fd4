package uk.foresend.io;

import java.io.IOException;

/** Why a file cannot be read, in words that hold nothing of its cells. */
final class Unreadable extends IOException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  Unreadable(String what, String hint) {
    super(what);
    this.hint = hint;
  }

  /** Returns what is wrong, as a sentence. */
  String what() {
    return String.valueOf(getMessage());
  }

  /** Returns what to do about it. */
  String hint() {
    return hint;
  }
}
