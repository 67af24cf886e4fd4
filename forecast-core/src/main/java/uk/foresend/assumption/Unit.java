package uk.foresend.assumption;

/** The unit of a driver's value. */
public enum Unit {
  CHILDREN("children"),
  CHILDREN_A_YEAR("children a year"),
  PLACES("places"),
  SHARE("share of 1"),
  SHARE_A_YEAR("share a year"),
  RATE_A_YEAR("rate a year"),
  PLACES_A_CHILD("places a child"),
  MONTHS("months"),
  YEARS("years"),
  POUNDS("£"),
  POUNDS_A_YEAR("£ a year"),
  POUNDS_A_CHILD_A_YEAR("£ a child a year"),
  POUNDS_A_PLACE_A_YEAR("£ a place a year");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  /** Returns the words shown in reports. */
  public String label() {
    return label;
  }
}
