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

  /**
   * Notes that so many parts begin from here on, each of them a step; said again when further parts
   * follow that were not counted among these.
   *
   * @param parts how many, 1 or more
   */
  default void expect(int parts) {}
}
