package uk.foresend.baseline;

import uk.foresend.send.AgeBand;

/** Single years of age, 0 to the oldest a plan can be held at. */
final class Ages {
  static final int COUNT = AgeBand.OLDEST + 1;

  private Ages() {}

  /** Returns the single age at which the children of a published band are put. */
  static int of(AgeBand band) {
    return band.from() == 0 ? Math.min(band.to(), AgeBand.OLDEST) : band.from();
  }
}
