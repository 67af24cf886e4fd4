package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.IncomeRow;
import uk.foresend.result.SpendRow;
import uk.foresend.result.Told;
import uk.foresend.result.Working;

/** Explains income and spend: of all blocks, of one block, of one row. */
final class MoneyWorkings {

  private final Assumptions given;
  private final Forecast forecast;
  private final WorkingParts parts;
  private final SpendWorkings leaves;

  MoneyWorkings(Assumptions given, Forecast forecast, WorkingParts parts) {
    this.given = given;
    this.forecast = forecast;
    this.parts = parts;
    this.leaves = new SpendWorkings(given, forecast, parts);
  }

  /** Income of all blocks, of one block, or of one row. */
  Optional<Working> income(String part, int year) {
    Optional<Block> block = block(part);
    if (part.isEmpty() || block.isPresent()) {
      return Optional.of(incomeOf(block, year));
    }
    return incomeRow(part, year);
  }

  private Working incomeOf(Optional<Block> block, int year) {
    List<Working> inputs = new ArrayList<>();
    List<Money> amounts = new ArrayList<>();
    for (IncomeRow row : forecast.income()) {
      if (block.isEmpty() || row.block() == block.get()) {
        incomeRow(row.id(), year).ifPresent(inputs::add);
        amounts.add(row.amounts().get(year));
      }
    }
    return parts.figure(
        "income" + suffix(block),
        "Income before deductions" + of(block),
        year,
        Money.sum(amounts),
        "the sum of its rows",
        inputs);
  }

  /** Spend of all blocks, of one block, or of one leaf. */
  Optional<Working> spend(String part, int year) {
    Optional<Block> block = block(part);
    if (part.isEmpty() || block.isPresent()) {
      return Optional.of(spendOf(block, year));
    }
    return leaves.of(part, year);
  }

  private Working spendOf(Optional<Block> block, int year) {
    List<Working> inputs = new ArrayList<>();
    List<Money> amounts = new ArrayList<>();
    for (SpendRow row : forecast.spend()) {
      boolean mine = block.isEmpty() || row.item().line().block() == block.get();
      if (mine && row.gross().get(year).pence() != 0) {
        leaves.of(row.item().id(), year).ifPresent(inputs::add);
        amounts.add(row.gross().get(year));
      }
    }
    return parts.figure(
        "spend" + suffix(block),
        "Gross spend" + of(block),
        year,
        Money.sum(amounts),
        "the sum of leaves",
        inputs);
  }

  /** Income less spend of all blocks, or of one. */
  Working inYear(String part, int year) {
    Optional<Block> block = block(part);
    return parts.figure(
        "in-year" + suffix(block),
        "Income less spend" + of(block),
        year,
        block.map(each -> forecast.inYear(each, year)).orElseGet(() -> forecast.inYear(year)),
        "income − spend, both before deductions",
        List.of(incomeOf(block, year), spendOf(block, year)));
  }

  private static Optional<Block> block(String part) {
    return java.util.Arrays.stream(Block.values()).filter(b -> b.id().equals(part)).findFirst();
  }

  private static String suffix(Optional<Block> block) {
    return block.map(each -> ":" + each.id()).orElse("");
  }

  private static String of(Optional<Block> block) {
    return block.map(each -> ", " + each.label()).orElse("");
  }

  private Optional<Working> incomeRow(String id, int year) {
    return forecast.income().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .map(
            row ->
                parts.figure(
                    "income:" + id,
                    row.label(),
                    year,
                    row.amounts().get(year),
                    row.kind() == IncomeRow.Kind.ALLOCATION
                        ? "the known allocation, or the named rule on the last known one"
                        : "as stated",
                    row.kind() == IncomeRow.Kind.ALLOCATION ? allocation(row) : List.of()));
  }

  private List<Working> allocation(IncomeRow row) {
    List<Working> inputs = new ArrayList<>();
    given.finance().income().stream()
        .filter(income -> income.block() == row.block())
        .forEach(
            income -> {
              income
                  .known()
                  .forEach(
                      known ->
                          inputs.add(
                              WorkingParts.given(
                                  "allocation "
                                      + known.year()
                                      + ", published "
                                      + InWords.day(known.published()),
                                  Told.of(known.amount()),
                                  known.source())));
              inputs.add(
                  WorkingParts.given(
                      "after the last known year",
                      WorkingParts.rule(income.rule()),
                      income.source()));
              parts
                  .driver(Driver.INCOME_GROWTH, new Scope.OfBlock(row.block()))
                  .ifPresent(inputs::add);
            });
    return inputs;
  }

  /** Places that the DfE pays direct, of all blocks or of one. */
  Working deductions(String part, int year) {
    Optional<Block> block = block(part);
    List<Money> amounts = new ArrayList<>();
    List<Working> inputs = new ArrayList<>();
    for (SpendRow row : forecast.spend()) {
      boolean mine = block.isEmpty() || row.item().line().block() == block.get();
      if (mine && row.dfePaid().get(year).pence() != 0) {
        leaves.of(row.item().id(), year).ifPresent(inputs::add);
        amounts.add(row.dfePaid().get(year));
      }
    }
    return parts.figure(
        "deductions" + suffix(block),
        "Places the DfE pays direct" + of(block),
        year,
        Money.sum(amounts),
        "the sum of leaves",
        inputs);
  }
}
