package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Standing;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.ReserveClass;
import uk.foresend.dsg.Reserves;
import uk.foresend.dsg.Vintage;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.UnknownOr;

/** Where the council stands: opening balances, reserves, and what it has published. */
final class StandingShapes {

  private static final Field<Block> BLOCK =
      Field.required("block", Types.choice(Block.class, Block::label), "The block.", "high-needs");
  private static final Field<FinancialYear> ORIGIN =
      Field.required(
          "origin", Types.year(), "The year in which this part of the balance arose.", "2024-25");
  private static final Field<Money> BALANCE =
      Field.required(
          "balance",
          Types.pounds(),
          "The balance at the start of the first ledger year, negative when in deficit.",
          "-95600000");

  static final Shape<Standing.Balance> OPENING_BALANCE =
      Shape.of(
          "opening balance",
          "The part of the DSG balance that arose in one block in one year.",
          List.of(BLOCK, ORIGIN, BALANCE, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new Standing.Balance(
                  new Vintage(values.get(BLOCK), values.get(ORIGIN)),
                  values.get(BALANCE),
                  Common.source(values, in)));

  private static final Field<ReserveClass> CLASS =
      Field.required(
          "class",
          Types.choice(ReserveClass.class, ReserveClass::label),
          "The class of reserve.",
          "general-above-minimum");
  private static final Field<YearMonth> MONTH =
      Field.required("month", Types.month(), "The month at whose end it is held.", "2026-03");
  private static final Field<Optional<Money>> HELD =
      Field.required(
          "amount",
          new UnknownOr<>(Types.cost()),
          "The amount in pounds, or unknown, which is never taken for zero.",
          "unknown");

  static final Shape<Reserves.Figure> RESERVE =
      Shape.of(
          "reserve",
          "What a class of reserve holds from a month on, until the next figure of its class.",
          List.of(CLASS, MONTH, HELD, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new Reserves.Figure(
                  values.get(CLASS),
                  values.get(MONTH),
                  values.get(HELD),
                  Common.source(values, in)));

  private static final Field<String> FIGURE =
      Field.required(
          "figure",
          Types.oneOf(List.of("opening", "in-year", "closing", "interest")),
          "The figure of ours it stands beside.",
          "closing");
  private static final Field<FinancialYear> YEAR =
      Field.required("year", Types.year(), "The year it speaks of.", "2025-26");
  private static final Field<Money> AMOUNT =
      Field.required(
          "amount", Types.pounds(), "The amount, negative when in deficit.", "-148600000");
  private static final Field<String> BASIS =
      Field.optional(
          "basis", Types.text(), "What it was computed on, in words.", "closing deficit at Q1");
  private static final Field<Money> BASIS_AMOUNT =
      Field.optional(
          "basisAmount",
          Types.pounds(),
          "The amount it was computed on, when one is stated.",
          "-88200000");

  static final Shape<Standing.Published> PUBLISHED =
      Shape.of(
          "published figure",
          "A figure the council has published, kept beside ours.",
          List.of(
              Common.ID,
              Common.LABEL,
              FIGURE,
              YEAR,
              AMOUNT,
              BASIS,
              BASIS_AMOUNT,
              Common.SOURCE,
              Common.NOTE),
          (values, in) ->
              new Standing.Published(
                  values.get(Common.ID),
                  values.get(Common.LABEL),
                  values.get(FIGURE),
                  values.get(YEAR),
                  values.get(AMOUNT),
                  values.or(BASIS, ""),
                  values.or(BASIS_AMOUNT, Money.ZERO),
                  Common.source(values, in)));

  private StandingShapes() {}
}
