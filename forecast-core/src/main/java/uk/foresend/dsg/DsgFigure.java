package uk.foresend.dsg;

/**
 * A figure of a year's Dedicated Schools Grant that several papers of a council state, in pounds.
 */
public enum DsgFigure {
  DSG_BEFORE_DEDUCTIONS("Grant before deductions", 1),
  DSG_AFTER_DEDUCTIONS("Grant paid, after deductions", 1),
  HIGH_NEEDS_BEFORE_DEDUCTIONS("High needs block before deductions", 1),
  HIGH_NEEDS_AFTER_DEDUCTIONS("High needs block paid, after deductions", 1),
  /** What the Department for Education keeps back for places: it leaves income and spend alike. */
  HIGH_NEEDS_DEDUCTIONS("Deductions from the high needs block", 0),
  EARLY_YEARS_BEFORE_DEDUCTIONS("Early years block", 1),
  /** High needs spend: all of it, or that of a line. */
  HIGH_NEEDS_SPEND("High needs spend", -1),
  /** What changes the balance beside the year's result: safety valve money, reserves, transfers. */
  OTHER_MOVEMENTS("Other movements of the balance", 1),
  IN_YEAR("In-year result of the grant", 1),
  BROUGHT_FORWARD("Balance brought forward", 1),
  CARRIED_FORWARD("Balance carried forward: the DSG reserve", 1),
  HIGH_NEEDS_BALANCE("High needs balance carried forward", 1);

  private final String label;
  private final int towardsBalance;

  DsgFigure(String label, int towardsBalance) {
    this.label = label;
    this.towardsBalance = towardsBalance;
  }

  /** Returns what it is, in words. */
  public String label() {
    return label;
  }

  /** Returns 1 if a pound more is a pound less of deficit, -1 if it is one more, 0 if neither. */
  public int towardsBalance() {
    return towardsBalance;
  }

  /** Whether it is a balance on which the stability grant is reckoned. */
  public boolean isReckonedOn() {
    return this == CARRIED_FORWARD || this == HIGH_NEEDS_BALANCE;
  }

  /** Whether it is a result or a balance, negative when in deficit. */
  public boolean isSigned() {
    return ordinal() >= OTHER_MOVEMENTS.ordinal();
  }
}
