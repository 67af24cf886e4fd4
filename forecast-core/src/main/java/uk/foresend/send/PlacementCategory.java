package uk.foresend.send;

/**
 * The seven placement categories of the DSG management plan, in its order.
 *
 * <p>Source: DSG management plan template v5 sheet titles; the same groups head the DfE high needs
 * benchmarking layout 2021-22.
 */
public enum PlacementCategory {
  MAINSTREAM("mainstream", "Mainstream schools or academies"),
  RESOURCED("resourced", "Resourced provision or SEN units"),
  STATE_SPECIAL("state-special", "Maintained special schools or special academies"),
  INDEPENDENT("independent", "Non-maintained special schools or independent"),
  ALTERNATIVE("alternative", "Hospital schools or alternative provision"),
  POST_16("post-16", "Post 16 and further education"),
  OTHER("other", "Other placements or direct payments");

  private final String id;
  private final String label;

  PlacementCategory(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** Returns the word used in documents. */
  public String id() {
    return id;
  }

  /** Returns the words shown in reports. */
  public String label() {
    return label;
  }
}
