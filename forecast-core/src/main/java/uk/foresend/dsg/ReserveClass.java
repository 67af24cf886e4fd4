package uk.foresend.dsg;

/** What a reserve can be used for. */
public enum ReserveClass {
  GENERAL_ABOVE_MINIMUM("general-above-minimum", "General reserve above its minimum", true),
  EARMARKED_AVAILABLE("earmarked-available", "Earmarked reserves that could be released", true),
  EARMARKED_COMMITTED("earmarked-committed", "Earmarked reserves already committed", false),
  UNUSABLE("unusable", "Unusable reserves", false);

  private final String id;
  private final String label;
  private final boolean usable;

  ReserveClass(String id, String label, boolean usable) {
    this.id = id;
    this.label = label;
    this.usable = usable;
  }

  /** Returns the word used in documents. */
  public String id() {
    return id;
  }

  /** Returns the words shown in reports. */
  public String label() {
    return label;
  }

  /** Whether it can bear a deficit. */
  public boolean isUsable() {
    return usable;
  }
}
