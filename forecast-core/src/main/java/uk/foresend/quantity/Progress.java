package uk.foresend.quantity;

/**
 * Told that long work goes on, before each of its parts; who waits may end it by throwing.
 *
 * <p>The library knows no clock: how long somebody waits is for who hands this in.
 */
@FunctionalInterface
public interface Progress {

  /** Waits for as long as it takes. */
  Progress PATIENT = () -> {};

  /** Notes that a part of the work begins. */
  void step();
}
