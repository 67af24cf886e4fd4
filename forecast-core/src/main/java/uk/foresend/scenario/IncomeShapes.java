package uk.foresend.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.BlockTransfer;
import uk.foresend.assumption.Finance;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;

/** What the DSG pays: allocations and their rules, receipts, and transfers between blocks. */
final class IncomeShapes {

  static final Field<FinancialYear> YEAR =
      Field.required("year", Types.year(), "The financial year.", "2025-26");
  private static final Field<Money> AMOUNT =
      Field.required("amount", Types.cost(), "The amount in pounds.", "60000000");
  private static final Field<LocalDate> PUBLISHED =
      Field.required(
          "published", Types.date(), "The day on which this figure was published.", "2025-07-20");

  private static final Shape<BlockIncome.Known> KNOWN =
      Shape.of(
          "allocation",
          "An allocation for a year, before deductions, as published on a date.",
          List.of(YEAR, AMOUNT, PUBLISHED, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new BlockIncome.Known(
                  values.get(YEAR),
                  values.get(AMOUNT),
                  values.get(PUBLISHED),
                  Common.source(values, in)));

  private static final Field<FinancialYear> FROM =
      Field.required("from", Types.year(), "The first year.", "2026-27");
  private static final Field<String> LINE =
      Field.required("line", Types.ref(Thing.LINE), "The line that passes it on.", "sen-support");

  private static final Shape<BlockIncome.RolledIn> ROLLED_IN =
      Shape.of(
          "rolled-in grant",
          "A grant moved into the block from a year on, with the spending it passes through.",
          List.of(FROM, AMOUNT, LINE, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new BlockIncome.RolledIn(
                  values.get(FROM),
                  values.get(AMOUNT),
                  values.get(LINE),
                  Common.source(values, in)));

  private static final Field<Block> BLOCK =
      Field.required("block", Types.choice(Block.class, Block::label), "The block.", "high-needs");
  private static final Field<BlockIncome.Rule> RULE =
      Field.required(
          "rule",
          Types.choice(BlockIncome.Rule.class, IncomeShapes::meaning),
          "How later years follow from the last known one.",
          "cash-flat");
  private static final Field<List<BlockIncome.Known>> KNOWN_YEARS =
      Field.required(
          "known",
          Types.list(KNOWN, "allocations"),
          "The allocations; where a year was published more than once, the vintage used is the last"
              + " published by the date of the scenario, and the others are kept beside.",
          "[{year: 2025-26, amount: 60000000, published: 2025-07-20, source: dsg-2025}]");
  private static final Field<List<BlockIncome.RolledIn>> ROLLED_INS =
      Field.optional(
          "rolledIn",
          Types.list(ROLLED_IN, "rolled-in grants"),
          "Grants moved into the block later; left out when there are none.",
          "[{from: 2026-27, amount: 400000, line: sen-support, source: dsg-2026}]");

  static final Shape<BlockIncome> INCOME =
      Shape.of(
          "block income",
          "What a block of the DSG receives before deductions: known years, then a named rule.",
          List.of(BLOCK, RULE, KNOWN_YEARS, ROLLED_INS, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new BlockIncome(
                  values.get(BLOCK),
                  values.list(KNOWN_YEARS),
                  values.get(RULE),
                  values.list(ROLLED_INS),
                  Common.source(values, in)));

  private static final Field<YearMonth> MONTH =
      Field.required("month", Types.month(), "The month it is received.", "2022-03");
  private static final Field<String> CONDITION =
      Field.required(
          "condition", Types.text(), "What it depends on, in words.", "Safety Valve agreement");

  static final Shape<Finance.Receipt> RECEIPT =
      Shape.of(
          "receipt",
          "A payment to the high needs block on a date, such as Safety Valve money.",
          List.of(Common.ID, Common.LABEL, MONTH, AMOUNT, CONDITION, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new Finance.Receipt(
                  values.get(Common.ID),
                  values.get(Common.LABEL),
                  values.get(MONTH),
                  values.get(AMOUNT),
                  values.get(CONDITION),
                  Common.source(values, in)));

  static final Field<Block> GIVING =
      Field.required(
          "giver", Types.choice(Block.class, Block::label), "The giving block.", "schools");
  static final Field<Block> RECEIVING =
      Field.required(
          "receiver",
          Types.choice(Block.class, Block::label),
          "The receiving block.",
          "high-needs");
  static final Field<Share> SHARE =
      Field.optional(
          "share",
          Types.share(),
          "The share of the giving block's allocation; or give an amount.",
          "0.005");
  static final Field<Money> TRANSFERRED =
      Field.optional("amount", Types.cost(), "The amount in pounds; or give a share.", "1065000");
  static final Field<BlockTransfer.Approval> APPROVAL =
      Field.required(
          "approval",
          Types.choice(BlockTransfer.Approval.class, IncomeShapes::meaning),
          "Who agreed to it; a refused transfer moves nothing.",
          "schools-forum");
  static final Field<LocalDate> APPROVED_ON =
      Field.required("approvedOn", Types.date(), "The day it was decided.", "2025-11-20");

  static final Shape<BlockTransfer> TRANSFER =
      Shape.checked(
          "transfer",
          "A transfer between blocks for one year; it is never recurrent.",
          List.of(
              Common.ID,
              YEAR,
              GIVING,
              RECEIVING,
              SHARE,
              TRANSFERRED,
              APPROVAL,
              APPROVED_ON,
              Common.SOURCE,
              Common.NOTE),
          IncomeShapes::transfer);

  private IncomeShapes() {}

  private static Optional<BlockTransfer> transfer(Values values, Reading in) {
    return eitherShareOrAmount(values, in)
        ? Optional.of(
            new BlockTransfer(
                values.get(Common.ID),
                values.get(YEAR),
                values.get(GIVING),
                values.get(RECEIVING),
                values.or(SHARE, Share.NONE),
                values.find(TRANSFERRED),
                values.get(APPROVAL),
                values.get(APPROVED_ON),
                Common.source(values, in)))
        : Optional.empty();
  }

  /** Whether a transfer is stated in one way, between two blocks; tells when it is not. */
  static boolean eitherShareOrAmount(Values values, Reading in) {
    if (values.find(SHARE).isPresent() == values.find(TRANSFERRED).isPresent()) {
      in.invalid(
          values.place(),
          values.place().path() + " must have either a share or an amount.",
          "Write share: 0.005 for 0.5% of the giving block, or amount: and pounds.");
      return false;
    }
    if (values.get(GIVING) == values.get(RECEIVING)) {
      in.invalid(
          values.place(RECEIVING),
          values.place().path() + " gives to the block it takes from.",
          "");
      return false;
    }
    return true;
  }

  static String meaning(BlockIncome.Rule rule) {
    return switch (rule) {
      case CASH_FLAT -> "the same cash each year";
      case PERCENTAGE -> "growth a year by the driver income-growth";
      case PER_HEAD -> "the same amount a head aged 2 to 18, and growth by income-growth";
      case FORMULA ->
          "basic entitlement for pupils in state special schools of the area a year before, import and"
              + " export, and the rest a head aged 2 to 18 with growth by income-growth";
    };
  }

  private static String meaning(BlockTransfer.Approval approval) {
    return switch (approval) {
      case SCHOOLS_FORUM -> "the schools forum, up to 0.5% of the schools block";
      case SECRETARY_OF_STATE -> "the Secretary of State, above that or when the forum refuses";
      case REFUSED -> "nobody: it does not happen";
    };
  }
}
