package uk.foresend.plain;

import uk.foresend.send.AgeBand;

/** A setting, a need and an age band. */
public record Cell(String setting, String need, AgeBand band) {

  Cell in(String other) {
    return new Cell(other, need, band);
  }

  Cell aged(AgeBand next) {
    return new Cell(setting, need, next);
  }
}
