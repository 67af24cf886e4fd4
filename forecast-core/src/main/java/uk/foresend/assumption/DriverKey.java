package uk.foresend.assumption;

/**
 * The key of a number: a driver for a scope.
 *
 * @param driver the driver
 * @param scope what its value speaks of
 */
public record DriverKey(Driver driver, Scope scope) {
  @Override
  public String toString() {
    return driver.id() + " (" + scope + ")";
  }
}
