package uk.foresend.assumption;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * What is uncertain about a scenario, beside its central values: numbers, schemes and policies. How
 * surely a lever is delivered is said by its {@link Delivery}.
 *
 * @param drivers numbers that may depart from their central values
 * @param schemes schemes that may open late or fill in part
 * @param policies policies that may not come about, and what then stands in their place
 * @param balances opening balances that may be others than stated
 */
public record Uncertainty(
    List<OfDriver> drivers,
    List<OfScheme> schemes,
    List<OfPolicy> policies,
    List<OfBalance> balances) {

  /** Nothing is said to be uncertain. */
  public static final Uncertainty NONE =
      new Uncertainty(List.of(), List.of(), List.of(), List.of());

  /** Keeps its own copies. */
  public Uncertainty {
    drivers = List.copyOf(drivers);
    schemes = List.copyOf(schemes);
    policies = List.copyOf(policies);
    balances = List.copyOf(balances);
  }

  /** Makes what is uncertain where opening balances are known. */
  public Uncertainty(List<OfDriver> drivers, List<OfScheme> schemes, List<OfPolicy> policies) {
    this(drivers, schemes, policies, List.of());
  }

  /** How a departure acts on a central value. */
  public enum Way {
    /** It is added: {@code value + departure}, in the unit of the number. */
    ADDED("Added to the number, in its own unit."),
    /** It is a share of the value: {@code value × (1 + departure)}. */
    SHARE("A share of the number: 0.1 is a tenth more.");

    private final String help;

    Way(String help) {
      this.help = help;
    }

    /** Returns what it means, in a sentence. */
    public String help() {
      return help;
    }
  }

  /**
   * How far a number may depart from its central value in each financial year.
   *
   * <p>The departure of a year is {@code z × high ÷ 1.2816} when {@code z} is above zero and {@code
   * z × −low ÷ 1.2816} below, so that eight years in ten lie between {@code low} and {@code high}.
   * {@code z} is standard normal: {@code z(y) = persistence × z(y−1) + √(1 − persistence²) × e(y)},
   * and {@code e = Σ loading × factor + √(1 − Σ loading²) × its own}, each standard normal.
   *
   * @param key the number; a scope reaches its parts
   * @param way how the departure acts
   * @param low the departure that one year in ten lies below; zero or less
   * @param high the departure that one year in ten lies above; zero or more
   * @param persistence how much of a year's departure stays in the next, from 0 to 1
   * @param from the first month in which it may depart; the one after the date the scenario stands
   *     on when empty
   * @param loadings the weight of each common factor by its name, from −1 to 1; their squares sum
   *     to at most 1
   * @param source where the range comes from
   */
  public record OfDriver(
      DriverKey key,
      Way way,
      double low,
      double high,
      double persistence,
      Optional<YearMonth> from,
      Map<String, Double> loadings,
      Source source) {

    /** Keeps its own copy. */
    public OfDriver {
      loadings = Map.copyOf(loadings);
    }
  }

  /**
   * A triangle: nothing below the least or above the most, and the likeliest where it is highest.
   *
   * @param least the least there can be
   * @param likeliest the likeliest, from the least to the most
   * @param most the most there can be, above the least
   */
  public record Spread(double least, double likeliest, double most) {}

  /**
   * How late each phase of a scheme that is still to open may open, and how full it may become.
   *
   * @param scheme the id of the scheme; empty for every scheme that no other entry names
   * @param delayMonths months later than stated; always none when all are zero
   * @param fill the share of its places that are filled, in place of the scheme's own
   * @param source where the range comes from
   */
  public record OfScheme(
      String scheme, Optional<Spread> delayMonths, Optional<Spread> fill, Source source) {}

  /**
   * How likely a policy is to come about; where it does not, the scenario is without it, and others
   * stand in its place.
   *
   * @param policy the id of the policy
   * @param probability the chance that it does
   * @param otherwise the policies that stand where it does not; nothing when empty
   * @param source where that comes from
   */
  public record OfPolicy(
      String policy, Share probability, List<DeficitPolicy> otherwise, Source source) {

    /** Keeps its own copy. */
    public OfPolicy {
      otherwise = List.copyOf(otherwise);
    }

    /**
     * Returns policies as they stand where it does not come about; the same where it is not among
     * them.
     */
    public List<DeficitPolicy> without(List<DeficitPolicy> policies) {
      return policies.stream()
          .flatMap(each -> each.id().equals(policy) ? otherwise.stream() : Stream.of(each))
          .toList();
    }
  }

  /**
   * How far the balance that a block opens with may be from what is stated: in eight futures in ten
   * it departs by pounds between {@code low} and {@code high}, as numbers do, and the latest part
   * of it by all of that.
   *
   * @param block the block
   * @param low pounds that it departs below in one future in ten; zero or less
   * @param high pounds that it departs above in one future in ten; zero or more
   * @param loadings the weight of each common factor by its name, in the first year of numbers that
   *     share it
   * @param source where the range comes from
   */
  public record OfBalance(
      Block block, double low, double high, Map<String, Double> loadings, Source source) {

    /** Keeps its own copy. */
    public OfBalance {
      loadings = Map.copyOf(loadings);
    }
  }

  /** Returns every source named, in order. */
  public List<Source> sources() {
    return Stream.of(
            drivers.stream().map(OfDriver::source),
            schemes.stream().map(OfScheme::source),
            policies.stream().map(OfPolicy::source),
            balances.stream().map(OfBalance::source))
        .flatMap(each -> each)
        .toList();
  }
}
