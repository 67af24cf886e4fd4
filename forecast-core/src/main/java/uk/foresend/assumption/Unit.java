package uk.foresend.assumption;

import java.time.YearMonth;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Wording;

/** The unit of a driver's value, and how such a value is told to people. */
public enum Unit implements Wording {
  CHILDREN("children", Form.NUMBER, " children", " child"),
  CHILDREN_A_YEAR("children a year", Form.NUMBER, " children a year", " child a year"),
  PLACES("places", Form.NUMBER, " places", " place"),
  SHARE("share of 1", Form.PERCENT, "", ""),
  SHARE_A_YEAR("share a year", Form.PERCENT, " a year", " a year"),
  RATE_A_YEAR("rate a year", Form.PERCENT, " a year", " a year"),
  PLACES_A_CHILD("places a child", Form.NUMBER, " places a child", " place a child"),
  MONTHS("months", Form.NUMBER, " months", " month"),
  YEARS("years", Form.NUMBER, " years", " year"),
  POUNDS("£", Form.POUNDS, "", ""),
  POUNDS_A_YEAR("£ a year", Form.POUNDS, " a year", " a year"),
  POUNDS_A_CHILD_A_YEAR("£ a child a year", Form.POUNDS, " a child a year", " a child a year"),
  POUNDS_A_PLACE_A_YEAR("£ a place a year", Form.POUNDS, " a place a year", " a place a year");

  private final String label;
  private final Form form;
  private final String many;
  private final String one;

  Unit(String label, Form form, String many, String one) {
    this.label = label;
    this.form = form;
    this.many = many;
    this.one = one;
  }

  /** Returns the words shown beside a bare number. */
  public String label() {
    return label;
  }

  @Override
  public String first(double value) {
    return value(value) + (value == 1 ? one : many);
  }

  @Override
  public String value(double value) {
    return switch (form) {
      case NUMBER -> InWords.given(value);
      case PERCENT -> InWords.percentGiven(value);
      case POUNDS -> InWords.poundsGiven(value);
    };
  }

  @Override
  public String difference(double size) {
    return form == Form.PERCENT ? value(size).replace("%", "") + " percentage points" : value(size);
  }

  @Override
  public String factor(double factor) {
    return InWords.given(factor);
  }

  @Override
  public String rate(double perYear) {
    return InWords.percentGiven(perYear);
  }

  @Override
  public String month(YearMonth month) {
    return InWords.month(month);
  }

  /** The forms in which numbers are told. */
  private enum Form {
    NUMBER,
    PERCENT,
    POUNDS
  }
}
