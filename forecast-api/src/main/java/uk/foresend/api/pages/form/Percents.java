package uk.foresend.api.pages.form;

import java.util.Optional;
import uk.foresend.assumption.Driver;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.schema.Percentages;

/**
 * Whether a percent sign may stand in a field: in those of shares and rates, and in those of a
 * number of which its driver says that it is one.
 *
 * @param of whether it may, as far as is known; empty while nothing is
 * @param fixed whether that holds for all that stands inside, whatever it is called
 */
public record Percents(Optional<Boolean> of, boolean fixed) {
  /** Nothing is known yet. */
  public static final Percents UNKNOWN = new Percents(Optional.empty(), false);

  private static final String DRIVER = "driver";
  private static final String WAY = "as";
  private static final String SHARE = "share";

  /** Returns what holds in a field of this name. */
  public Percents in(String name) {
    if (fixed) {
      return this;
    }
    boolean driven = of.isPresent() && FieldNames.isAnyNumber(name);
    boolean fraction = FieldNames.isFraction(name);
    boolean known = fraction || FieldNames.isCounted(name);
    return new Percents(
        driven || !known ? of : Optional.of(fraction), FieldNames.holdsNumbers(name));
  }

  /** Returns what holds in a group of fields that may name a driver. */
  public Percents in(Node.Mapping group) {
    return in(word(group, DRIVER), word(group, WAY));
  }

  /**
   * Returns what holds in a group of fields.
   *
   * @param driver the driver that it names
   * @param way how its numbers are meant: a departure may be a share of any number
   */
  public Percents in(Optional<String> driver, Optional<String> way) {
    return driver
        .flatMap(Driver::find)
        .map(
            one ->
                new Percents(
                    Optional.of(
                        way.equals(Optional.of(SHARE)) || Percentages.isOf(one.unit().label())),
                    false))
        .orElse(this);
  }

  private static Optional<String> word(Node.Mapping group, String name) {
    return group
        .field(name)
        .filter(Node.Scalar.class::isInstance)
        .map(one -> ((Node.Scalar) one).text());
  }

  /** Whether a percent sign may stand there. */
  boolean allowed() {
    return of.orElse(false);
  }
}
