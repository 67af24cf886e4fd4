package uk.foresend.quantity;

import java.util.Locale;

/** How far a source can be leant on. */
public enum Confidence {
  /**
   * Published by the body that owns the figure, or computed from its data without a choice of ours.
   */
  HIGH("high"),
  /** Derived from published figures by a stated formula, or published at second hand. */
  MEDIUM("medium"),
  /** Old, conflicting with another source, or carried from another place or time. */
  LOW("low"),
  /** Nobody's figure: chosen so that the model can run, and said so in every report it reaches. */
  ASSUMPTION("assumption, no evidence");

  private final String label;

  Confidence(String label) {
    this.label = label;
  }

  /** Returns the words shown in reports. */
  public String label() {
    return label;
  }

  /**
   * Returns the word used in documents: {@code high}, {@code medium}, {@code low} or {@code
   * assumption}.
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
