package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Scope;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Step;

/**
 * Spends on a service between two months to buy changes to other numbers, which come later.
 *
 * <p>A delay puts off the spending and everything it buys; the spending is not phased in.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param line the id of the service's line of spend
 * @param perYear pounds a year while it lasts, above 0
 * @param from the first month of the spending
 * @param until the first month without it; empty if it is for good
 * @param buys the changes it buys, each with its own lag and ramp, none before the spending
 * @param delivery how it is delivered
 */
public record InvestToSave(
    String id,
    String label,
    String line,
    Money perYear,
    YearMonth from,
    Optional<YearMonth> until,
    List<Bought> buys,
    Delivery delivery)
    implements Lever {

  /** Keeps its own copy. */
  public InvestToSave {
    buys = List.copyOf(buys);
  }

  /**
   * A change that the spending buys.
   *
   * @param key the driver and scope
   * @param change the step, dated as planned
   * @param until the first month in which it no longer stands; empty if it is for good
   * @param lagMonths the months by which it follows its date
   * @param rampMonths the months over which it builds; 0 for at once
   */
  public record Bought(
      DriverKey key, Step change, Optional<YearMonth> until, int lagMonths, int rampMonths) {}

  @Override
  public InvestToSave with(Delivery other) {
    return new InvestToSave(id, label, line, perYear, from, until, buys, other);
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>(Delivering.check(this, assumptions));
    problems.addAll(
        Delivering.withoutRamp(this, "Give each change it buys a rampMonths of its own."));
    problems.addAll(checkLine(assumptions));
    if (buys.isEmpty()) {
      problems.add(
          Problem.warning(
              Place.at("buys"), "buys is empty: it spends and changes nothing else.", ""));
    }
    if (problems.stream().anyMatch(Problem::stops)) {
      return problems;
    }
    Assumptions soFar = spending().laidOver(assumptions);
    problems.addAll(spending().check(assumptions).stream().filter(Problem::stops).toList());
    for (int i = 0; i < buys.size(); i++) {
      problems.addAll(checkBought(Place.at("buys").item(i), bought(buys.get(i)), soFar));
    }
    return problems;
  }

  private List<Problem> checkLine(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>();
    List<String> services =
        assumptions.finance().lines().stream()
            .filter(terms -> terms.kind() == LineTerms.Kind.SERVICE)
            .map(LineTerms::id)
            .toList();
    Names.oneOf("line", line, "service line", services).ifPresent(problems::add);
    assumptions.finance().lines().stream()
        .filter(terms -> terms.id().equals(line) && terms.growth() != LineTerms.Growth.FLAT)
        .forEach(
            terms ->
                problems.add(
                    Problem.warning(
                        Place.at("perYear"),
                        "What is spent on "
                            + terms.label()
                            + " grows, and this spending grows with it.",
                        "It is stated in the prices of " + InWords.month(acts()) + ".")));
    if (perYear.compareTo(Money.ZERO) <= 0) {
      problems.add(
          Problem.invalid(
              Place.at("perYear"), "perYear is " + perYear + ", but must be above 0.", ""));
    }
    return problems;
  }

  private List<Problem> checkBought(Place where, AdjustDriver bought, Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : bought.check(assumptions)) {
      Place inside = new Place("", where.path() + "." + problem.where().path(), 0, 0);
      problems.add(new Problem(problem.severity(), inside, problem.what(), problem.hint()));
    }
    if (bought.acts().isBefore(acts())) {
      problems.add(
          Problem.invalid(
              where.field("change"),
              "it acts in " + bought.acts() + ", before the spending begins in " + acts() + ".",
              "What is bought cannot come before it is paid for."));
    }
    return problems;
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    return brought(spent(assumptions));
  }

  @Override
  public Assumptions spent(Assumptions assumptions) {
    return spending().laidOver(assumptions);
  }

  @Override
  public Assumptions brought(Assumptions spent) {
    Assumptions changed = spent;
    for (Bought each : buys) {
      changed = bought(each).laidOver(changed);
    }
    return Delivering.withCost(this, changed);
  }

  private AdjustDriver spending() {
    DriverKey key = new DriverKey(Driver.LINE_SPEND, new Scope.OfLine(line));
    Step spend = new Step.Add(from, perYear.pounds());
    Optional<YearMonth> end = until.map(month -> month.plusMonths(delivery.delayMonths()));
    return new AdjustDriver(id, label, key, spend, end, timed(delivery.delayMonths(), 0));
  }

  private AdjustDriver bought(Bought each) {
    int late = delivery.delayMonths();
    return new AdjustDriver(
        id,
        label,
        each.key(),
        each.change(),
        each.until().map(month -> month.plusMonths(late)),
        timed(late + each.lagMonths(), each.rampMonths()));
  }

  /** Its own delivery with another delay and ramp, and no cost, which is counted once. */
  private Delivery timed(int delayMonths, int rampMonths) {
    return new Delivery(
        rampMonths,
        delayMonths,
        delivery.confidence(),
        Money.ZERO,
        delivery.purse(),
        delivery.owner(),
        delivery.evidence());
  }
}
