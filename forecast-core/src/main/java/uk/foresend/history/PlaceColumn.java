package uk.foresend.history;

import static uk.foresend.history.PlaceChange.AUGUST;
import static uk.foresend.history.PlaceChange.SEPTEMBER;

import uk.foresend.quantity.Money;

/**
 * A column group of the published high needs deductions that counts places, with its rate a place a
 * year and the month in which its places change.
 *
 * <p>Hospital academies are deducted as amounts, not by places, and so are no column here. Source:
 * dedicated schools grant allocations 2023-24, high needs deductions sheet.
 */
public enum PlaceColumn {
  MAINSTREAM_SEN_6K("mainstream-sen-6k", "Mainstream academies, pre-16 SEN", 6_000, SEPTEMBER),
  MAINSTREAM_SEN_10K("mainstream-sen-10k", "Mainstream academies, pre-16 SEN", 10_000, SEPTEMBER),
  MAINSTREAM_POST_16("mainstream-post-16", "Mainstream academies, post-16 SEN", 6_000, AUGUST),
  MAINSTREAM_AP("mainstream-ap", "Mainstream academies, pre-16 AP", 10_000, SEPTEMBER),
  SPECIAL_PRE_16("special-pre-16", "Special academies, pre-16 SEN", 10_000, SEPTEMBER),
  SPECIAL_POST_16("special-post-16", "Special academies, post-16 SEN", 10_000, AUGUST),
  SPECIAL_AP("special-ap", "Special academies, pre-16 AP", 10_000, SEPTEMBER),
  FREE_PRE_16("free-pre-16", "Special free schools, pre-16 SEN", 10_000, SEPTEMBER),
  FREE_POST_16("free-post-16", "Special free schools, post-16 SEN", 10_000, AUGUST),
  FREE_AP("free-ap", "Special free schools, pre-16 AP", 10_000, SEPTEMBER),
  AP_PRE_16("ap-pre-16", "AP academies and free schools, pre-16 SEN", 10_000, SEPTEMBER),
  AP_POST_16("ap-post-16", "AP academies and free schools, post-16 SEN", 10_000, AUGUST),
  AP_AP("ap-ap", "AP academies and free schools, pre-16 AP", 10_000, SEPTEMBER),
  SIXTEEN_TO_19("16-to-19", "16 to 19 academies and free schools, post-16", 6_000, AUGUST),
  FE("fe", "Further education and independent learning providers", 6_000, AUGUST);

  private final String id;
  private final String label;
  private final Money rate;
  private final PlaceChange change;

  PlaceColumn(String id, String label, long pounds, PlaceChange change) {
    this.id = id;
    this.label = label;
    this.rate = Money.ofPounds(pounds);
    this.change = change;
  }

  /** Returns the word used in files. */
  public String id() {
    return id;
  }

  /** Returns the words shown in reports. */
  public String label() {
    return label;
  }

  /** Returns the pounds a place a year. */
  public Money rate() {
    return rate;
  }

  /** Returns when its places change from one academic year's to the next. */
  public PlaceChange change() {
    return change;
  }
}
