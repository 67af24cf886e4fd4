package uk.foresend.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.Predicate;
import uk.foresend.assumption.Assumptions;

/**
 * A law over generated councils, with its premise: the law is tried on every council that meets the
 * premise, and enough must.
 */
public final class ForAll {

  private final int councils;
  private final Predicate<Assumptions> premise;
  private final int enough;

  private ForAll(int councils, Predicate<Assumptions> premise, int enough) {
    this.councils = councils;
    this.premise = premise;
    this.enough = enough;
  }

  /** The councils of so many seeds. */
  public static ForAll councils(int councils) {
    return new ForAll(councils, council -> true, councils);
  }

  /** Only those that meet a premise, of which there must be so many. */
  public ForAll such(Predicate<Assumptions> that, int atLeast) {
    return new ForAll(councils, premise.and(that), atLeast);
  }

  /** Tries the law; what breaks it is told with its seed. */
  public void holds(Consumer<Assumptions> law) {
    int met = 0;
    for (long seed = 1000; seed < 1000 + councils; seed++) {
      Assumptions council = Council.of(seed);
      if (premise.test(council)) {
        met++;
        try {
          law.accept(council);
        } catch (AssertionError | RuntimeException broken) {
          throw new AssertionError("On the council of seed " + seed + ": " + broken, broken);
        }
      }
    }
    assertThat(met).as("councils that meet the premise").isGreaterThanOrEqualTo(enough);
  }

  /** Counts the councils for which a law that says whether it applied did apply. */
  public void holdsAndApplies(int atLeast, Predicate<Assumptions> law) {
    int[] applied = new int[1];
    holds(council -> applied[0] += law.test(council) ? 1 : 0);
    assertThat(applied[0]).as("councils to which the law applied").isGreaterThanOrEqualTo(atLeast);
  }
}
