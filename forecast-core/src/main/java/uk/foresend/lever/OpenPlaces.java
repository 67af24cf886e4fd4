package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.CapitalScheme.CapitalSpend;
import uk.foresend.send.CapitalScheme.FillSource;
import uk.foresend.send.CapitalScheme.Phase;
import uk.foresend.send.CapitalScheme.StartUp;
import uk.foresend.send.FundingSource;

/**
 * Opens places: adds a capital scheme.
 *
 * <p>The places are paid for by the terms of their setting. A delay puts off phases, start-up costs
 * and what delivery costs by its months, and capital by its whole years. The scheme is filled last,
 * after those already there.
 *
 * @param scheme the scheme, which gives the lever its id and label
 * @param delivery how it is delivered
 */
public record OpenPlaces(CapitalScheme scheme, Delivery delivery) implements Lever {

  /** Refuses a scheme that opens nothing. */
  public OpenPlaces {
    if (scheme.phases().isEmpty()) {
      throw new IllegalArgumentException("No phase opens in " + scheme.id());
    }
  }

  @Override
  public String id() {
    return scheme.id();
  }

  @Override
  public String label() {
    return scheme.label();
  }

  /** Returns the earliest month of the scheme: an opening, a start-up cost, a year of capital. */
  @Override
  public YearMonth from() {
    return first(scheme);
  }

  @Override
  public YearMonth acts() {
    return first(late());
  }

  /**
   * Returns the month in which it would begin if it were not late, and the delay: those who deliver
   * it start later by the months, whatever year its capital is then in.
   */
  @Override
  public YearMonth delivered() {
    return from().plusMonths(delivery.delayMonths());
  }

  private static YearMonth first(CapitalScheme scheme) {
    return Stream.of(
            scheme.phases().stream().map(Phase::opens),
            scheme.startUp().stream().map(StartUp::month),
            scheme.capital().stream().map(CapitalSpend::year).map(FinancialYear::april))
        .flatMap(months -> months)
        .min(YearMonth::compareTo)
        .orElseThrow();
  }

  private CapitalScheme late() {
    return Schemes.delayed(scheme, from(), delivery.delayMonths());
  }

  @Override
  public OpenPlaces with(Delivery other) {
    return new OpenPlaces(scheme, other);
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>(Delivering.check(this, assumptions));
    problems.addAll(Delivering.withoutRamp(this, "Say how places fill with fillMonths."));
    if (Schemes.find(assumptions, id()).isPresent()) {
      problems.add(
          Problem.invalid(
              Place.at("id"), "id is \"" + id() + "\", but there is such a scheme already.", ""));
    }
    Names.setting(assumptions, "setting", scheme.setting()).ifPresent(problems::add);
    Names.ages("", scheme.fromAge(), scheme.toAge()).ifPresent(problems::add);
    checkNumbers(problems);
    checkSources(assumptions, problems);
    Schemes.tooMany(assumptions, scheme, Place.at("phases")).ifPresent(problems::add);
    checkOpens(assumptions.setup().horizon(), problems);
    return problems;
  }

  private void checkNumbers(List<Problem> problems) {
    for (int i = 0; i < scheme.phases().size(); i++) {
      Count places = scheme.phases().get(i).places();
      if (places.compareTo(Count.ZERO) <= 0) {
        problems.add(tooLow(Place.at("phases").item(i).field("places"), places, "above 0"));
      }
    }
    for (int i = 0; i < scheme.capital().size(); i++) {
      CapitalSpend spend = scheme.capital().get(i);
      if (spend.amount().isNegative()) {
        problems.add(
            tooLow(Place.at("capital").item(i).field("amount"), spend.amount(), "0 or more"));
      }
    }
    if (scheme.fillMonths() < 0) {
      problems.add(tooLow(Place.at("fillMonths"), scheme.fillMonths(), "0 or more"));
    }
    boolean borrows =
        scheme.capital().stream().anyMatch(spend -> spend.from() == FundingSource.BORROWING);
    if (borrows && scheme.assetLife() < 1) {
      problems.add(
          tooLow(Place.at("assetLife"), scheme.assetLife(), "1 or more years when borrowing pays"));
    }
  }

  private static Problem tooLow(Place where, Object value, String bound) {
    return Problem.invalid(
        where, where.path() + " is " + value + ", but must be " + bound + ".", "");
  }

  private void checkSources(Assumptions assumptions, List<Problem> problems) {
    for (int i = 0; i < scheme.filledFrom().size(); i++) {
      FillSource source = scheme.filledFrom().get(i);
      Place where = Place.at("filledFrom").item(i).field("setting");
      Names.setting(assumptions, where.path(), source.setting()).ifPresent(problems::add);
      if (source.setting().equals(scheme.setting())) {
        problems.add(
            Problem.invalid(
                where,
                where.path() + " is the setting that opens, so nobody would move.",
                "Name the settings that its children leave."));
      }
    }
  }

  private void checkOpens(Horizon horizon, List<Problem> problems) {
    YearMonth last = Delivering.lastMonth(horizon);
    boolean opens = late().phases().stream().anyMatch(phase -> !phase.opens().isAfter(last));
    if (!opens && !acts().isAfter(last)) {
      problems.add(
          Problem.warning(
              Place.at("phases"),
              "no places open before the forecast ends in " + last + ".",
              "Its costs count and its places do not."));
    }
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    List<CapitalScheme> schemes = new ArrayList<>(assumptions.programme().schemes());
    schemes.add(late().withSource(Delivering.evidenced(scheme.source(), this)));
    return Delivering.withCost(
        this, assumptions.with(assumptions.programme().withSchemes(schemes)));
  }
}
