package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uplift;

/**
 * The numbers that money reads of every future, found once for all of them: a future's own are then
 * read without looking for who gives them.
 */
record MoneyNumbers(PriceGroups prices, Lines lines, FundingNumbers funding) {

  /** What is spent on some lines, in their order. */
  record Lines(List<LineTerms> terms, List<Rising> spend) {}

  /** Finds them in the baseline and after every lever. */
  static MoneyNumbers of(List<Inputs> steps, Departures departures) {
    List<Lookup> lookups = steps.stream().map(step -> step.lookup().aside()).toList();
    return new MoneyNumbers(
        PriceGroups.of(steps, lookups, departures),
        lines(lookups, departures, steps.get(steps.size() - 1).cost.lines.terms()),
        new FundingNumbers(lookups, departures));
  }

  private static Lines lines(List<Lookup> lookups, Departures departures, List<LineTerms> terms) {
    List<Rising> lines = new ArrayList<>();
    for (LineTerms line : terms) {
      List<Scope> scopes = List.of(new Scope.OfLine(line.id()));
      boolean rises = line.growth() == LineTerms.Growth.AT_RATE;
      lines.add(
          Rising.of(
              lookups,
              departures,
              Driver.LINE_SPEND,
              scopes,
              rises
                  ? Optional.of(Slot.of(lookups, departures, Driver.LINE_GROWTH, scopes))
                  : Optional.empty(),
              Uplift.OF_LINES,
              CostInputs.OPENING_APRIL + 1));
    }
    return new Lines(terms, lines);
  }
}
