package uk.foresend.lever;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockTransfer;
import uk.foresend.assumption.BlockTransfer.Approval;
import uk.foresend.assumption.Delivery;
import uk.foresend.dsg.Block;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;

/**
 * Transfers money between blocks for one year; a transfer that was refused changes nothing.
 *
 * <p>The schools forum can agree to {@link BlockTransfer#FORUM_LIMIT} of the schools block; more,
 * or what it refuses, is for the Secretary of State.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param year the year; a transfer is never recurrent
 * @param giver the giving block
 * @param receiver the receiving block
 * @param share the share of the giving block's allocation; used when no amount is given
 * @param amount the amount, when it is stated in pounds
 * @param approval who approved it, or that it was refused
 * @param approvedOn the day of the decision
 * @param delivery its evidence; it cannot be late
 */
public record TransferBetweenBlocks(
    String id,
    String label,
    FinancialYear year,
    Block giver,
    Block receiver,
    Share share,
    Optional<Money> amount,
    Approval approval,
    LocalDate approvedOn,
    Delivery delivery)
    implements Lever {

  @Override
  public YearMonth from() {
    return year.april();
  }

  @Override
  public TransferBetweenBlocks with(Delivery other) {
    return new TransferBetweenBlocks(
        id, label, year, giver, receiver, share, amount, approval, approvedOn, other);
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>(Delivering.check(this, assumptions));
    problems.addAll(Delivering.withoutDelay(this, "A transfer is for its year. Change the year."));
    problems.addAll(Delivering.withoutRamp(this, "A transfer is made once."));
    if (giver == receiver) {
      problems.add(
          Problem.invalid(
              Place.at("receiver"),
              "receiver is " + receiver.id() + ", the block that gives.",
              ""));
    }
    checkBlock(assumptions, "giver", giver).ifPresent(problems::add);
    checkBlock(assumptions, "receiver", receiver).ifPresent(problems::add);
    if (amount.filter(Money::isNegative).isPresent()) {
      problems.add(
          Problem.invalid(
              Place.at("amount"),
              "amount is " + amount.get() + ", but must not be below 0.",
              "Maybe giver and receiver are the wrong way round."));
    }
    if (amount.map(Money.ZERO::equals).orElse(share.equals(Share.NONE))) {
      problems.add(Delivering.nothing(Place.at("share"), "nothing is transferred"));
    }
    if (approval == Approval.REFUSED) {
      problems.add(Delivering.nothing(Place.at("approval"), "the transfer was refused"));
    }
    for (BlockTransfer.Fault fault : transfer().faults()) {
      problems.add(Problem.invalid(Place.at(fault.field()), fault.what(), fault.hint()));
    }
    overLimit(assumptions).ifPresent(problems::add);
    return problems;
  }

  private static Optional<Problem> checkBlock(Assumptions assumptions, String field, Block block) {
    return Names.oneOf(
        field,
        block.id(),
        "block with an income in this scenario",
        assumptions.finance().income().stream().map(income -> income.block().id()).toList());
  }

  private Optional<Problem> overLimit(Assumptions assumptions) {
    if (giver != Block.SCHOOLS || approval != Approval.SCHOOLS_FORUM) {
      return Optional.empty();
    }
    return partOfBlock(assumptions)
        .filter(part -> part > BlockTransfer.FORUM_LIMIT.value())
        .map(
            part ->
                Problem.warning(
                    Place.at("approval"),
                    "the transfer is "
                        + Math.round(part * 10000) / 100.0
                        + "% of the last known schools block, but the forum can agree to 0.5% only.",
                    "More needs the Secretary of State."));
  }

  /** The part that a stated amount is of the last allocation known by the year. */
  private Optional<Double> partOfBlock(Assumptions assumptions) {
    return assumptions.finance().income().stream()
        .filter(income -> income.block() == giver)
        .flatMap(income -> income.known().stream())
        .filter(known -> known.year().compareTo(year) <= 0 && known.amount().pence() > 0)
        .max(Comparator.comparing(BlockIncome.Known::year))
        .flatMap(known -> amount.map(stated -> stated.pounds() / known.amount().pounds()));
  }

  private BlockTransfer transfer() {
    return new BlockTransfer(
        id, year, giver, receiver, share, amount, approval, approvedOn, delivery.evidence());
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    if (approval == Approval.REFUSED) {
      return assumptions;
    }
    List<BlockTransfer> transfers = new ArrayList<>(assumptions.finance().transfers());
    transfers.add(transfer());
    return Delivering.withCost(
        this, assumptions.with(assumptions.finance().withTransfers(transfers)));
  }
}
