package uk.foresend.plain;

/**
 * Where children are: in the setting that history would have used, or in another, and why.
 *
 * @param why {@code home}, {@code scheme}, {@code step-down} or {@code overflow}
 * @param cause the number of the scheme or step-downs
 * @param from the setting history would have used
 * @param to the setting they are in
 * @param order tells apart those alike in all else
 */
public record Where(String why, int cause, String from, String to, int order) {

  static final Where HOME = new Where("home", -1, "", "", -1);
}
