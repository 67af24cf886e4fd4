package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uplift;
import uk.foresend.quantity.Horizon;

/**
 * The lines of spend that are not placements, in their order.
 *
 * @param terms what is agreed of each
 * @param spend pounds a year by month, growth at a rate included
 * @param grant the grants rolled in that they pass on, in pounds a year by month; nothing makes
 *     these grow
 * @param withPlans the part in proportion to the number of plans, by month
 */
record LineColumns(
    List<LineTerms> terms, List<double[]> spend, List<double[]> grant, List<double[]> withPlans) {

  private static final Driver[] SPEND = {Driver.LINE_SPEND, Driver.LINE_GROWTH};

  /** Compiles them. */
  static LineColumns of(Assumptions given, Lookup lookup) {
    LineColumns lines =
        new LineColumns(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (LineTerms line : given.finance().lines()) {
      if (line.kind() != LineTerms.Kind.PLACEMENTS) {
        lines.terms.add(line);
        lines.spend.add(spend(line, lookup));
        lines.grant.add(grant(line, given));
        lines.withPlans.add(withPlans(line, lookup));
      }
    }
    return lines;
  }

  /**
   * Returns the same lines with what a look-up has otherwise.
   *
   * @param known the spend on some lines, which may be these
   */
  LineColumns in(Lookup lookup, Optional<MoneyNumbers.Lines> known) {
    boolean spends = lookup.leaves(SPEND);
    boolean shares = lookup.leaves(Driver.LINE_PLANS_SHARE);
    if (spends && shares) {
      return this;
    }
    boolean isKnown = known.isPresent() && known.get().terms().equals(terms);
    List<double[]> others = spends ? spend : new ArrayList<>();
    List<double[]> parts = shares ? withPlans : new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      if (!spends) {
        others.add(isKnown ? lookup.of(known.get().spend().get(i)) : spend(terms.get(i), lookup));
      }
      if (!shares) {
        parts.add(withPlans(terms.get(i), lookup));
      }
    }
    return new LineColumns(terms, others, grant, parts);
  }

  private static double[] spend(LineTerms line, Lookup lookup) {
    Scope scope = new Scope.OfLine(line.id());
    if (line.growth() != LineTerms.Growth.AT_RATE) {
      return lookup.exactly(Driver.LINE_SPEND, scope);
    }
    double[] rate = lookup.exactly(Driver.LINE_GROWTH, scope);
    return lookup.grown(
        Driver.LINE_SPEND,
        Rising.index(rate, Uplift.OF_LINES, CostInputs.OPENING_APRIL + 1),
        List.of(scope));
  }

  private static double[] withPlans(LineTerms line, Lookup lookup) {
    double[] share = lookup.exactly(Driver.LINE_PLANS_SHARE, new Scope.OfLine(line.id()));
    if (line.growth() == LineTerms.Growth.WITH_PLANS) {
      share = new double[share.length];
      Arrays.fill(share, 1);
    }
    return share;
  }

  private static double[] grant(LineTerms line, Assumptions given) {
    Horizon horizon = given.setup().horizon();
    double[] grant = new double[horizon.monthCount()];
    for (BlockIncome income : given.finance().income()) {
      for (BlockIncome.RolledIn each : income.rolledIn()) {
        int first = Math.max(0, horizon.indexOf(each.from().april()));
        for (int m = first; m < grant.length && each.line().equals(line.id()); m++) {
          grant[m] += each.amount().pounds();
        }
      }
    }
    return grant;
  }
}
