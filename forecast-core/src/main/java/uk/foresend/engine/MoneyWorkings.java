package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.IncomeRow;
import uk.foresend.result.SpendRow;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/** Explains income and spend: of all blocks, of one block, of one row. */
final class MoneyWorkings {

  private final Forecast forecast;
  private final WorkingParts parts;
  private final SpendWorkings leaves;
  private final IncomeWorkings rows;

  MoneyWorkings(Columns c, Forecast forecast, WorkingParts parts) {
    this.forecast = forecast;
    this.parts = parts;
    this.leaves = new SpendWorkings(c, forecast, parts);
    this.rows = new IncomeWorkings(c);
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
        amounts.add(row.amounts().get(year));
        if (row.amounts().get(year).pence() != 0) {
          inputs.add(
              WorkingParts.link(
                      "income:" + row.id() + "@" + forecast.years().get(year),
                      row.label(),
                      Told.of(row.amounts().get(year)))
                  .as(Step.PLUS));
        }
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
        inputs.add(SpendWorkings.link(row, year, forecast.years().get(year)));
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
        List.of(incomeOf(block, year).as(Step.PLUS), spendOf(block, year).as(Step.MINUS)));
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
                    rows.formula(row, year),
                    rows.of(row, year)));
  }

  /** Places that the DfE pays direct, of all blocks or of one. */
  Working deductions(String part, int year) {
    Optional<Block> block = block(part);
    List<Money> amounts = new ArrayList<>();
    List<Working> inputs = new ArrayList<>();
    for (SpendRow row : forecast.spend()) {
      boolean mine = block.isEmpty() || row.item().line().block() == block.get();
      if (mine && row.dfePaid().get(year).pence() != 0) {
        inputs.add(leaves.deducted(row, year));
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
