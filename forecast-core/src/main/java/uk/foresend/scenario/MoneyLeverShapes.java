package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.lever.ChangeIncomeRule;
import uk.foresend.lever.ChangePolicy;
import uk.foresend.lever.HoldFees;
import uk.foresend.lever.SlowNewPlans;
import uk.foresend.lever.TransferBetweenBlocks;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Types;

/** The levers that move demand, prices, income and policies. */
final class MoneyLeverShapes {

  private static final Field<YearMonth> FROM =
      Field.required("from", Types.month(), "The first month that differs.", "2027-09");

  private static final Field<Share> FEWER =
      Field.required(
          "share",
          Types.share(),
          "The share by which new plans are fewer; where requests are given it is requests that fall,"
              + " and new plans after the months that an assessment takes.",
          "0.1");
  private static final Field<Share> LEAVING =
      Field.optional(
          "leaving",
          Types.share(),
          "The share of plans that end in a year; needed where plans are projected by net growth,"
              + " left out elsewhere.",
          "0.08");

  static final Shape<SlowNewPlans> SLOW_NEW_PLANS =
      LeverFields.lever(
          "slow-new-plans",
          "Fewer new plans, in a stated share, for the whole authority.",
          List.of(FEWER, LEAVING, FROM),
          (values, in) ->
              Optional.of(
                  new SlowNewPlans(
                      values.get(LeverFields.ID),
                      LeverFields.label(values),
                      values.get(FEWER),
                      values.find(LEAVING),
                      values.get(FROM),
                      LeverFields.delivery(values, in))));

  private static final Field<List<String>> SETTINGS =
      Field.required(
          "settings",
          Types.list(Types.ref(Thing.SETTING), "settings"),
          "The settings whose fees and top-ups are held.",
          "[independent-special]");
  private static final Field<Rate> HELD_AT =
      Field.required(
          "growthPerYear", Types.rate(), "The growth a year meanwhile; 0 when they are held.", "0");
  private static final Field<YearMonth> UNTIL =
      Field.required(
          "until", Types.month(), "The first month in which they are no longer held.", "2028-04");

  static final Shape<HoldFees> HOLD_FEES =
      LeverFields.lever(
          "hold-fees",
          "Holds the growth of fees and top-ups of some settings between two months; the ground"
              + " gained stays.",
          List.of(SETTINGS, HELD_AT, FROM, UNTIL),
          (values, in) ->
              Optional.of(
                  new HoldFees(
                      values.get(LeverFields.ID),
                      LeverFields.label(values),
                      values.get(SETTINGS),
                      values.get(HELD_AT),
                      values.get(FROM),
                      values.get(UNTIL),
                      LeverFields.delivery(values, in))));

  static final Shape<TransferBetweenBlocks> TRANSFER =
      LeverFields.lever(
          "transfer-between-blocks",
          "Transfers money between blocks for one year; one that was refused changes nothing.",
          List.of(
              IncomeShapes.YEAR,
              IncomeShapes.GIVING,
              IncomeShapes.RECEIVING,
              IncomeShapes.SHARE,
              IncomeShapes.TRANSFERRED,
              IncomeShapes.APPROVAL,
              IncomeShapes.APPROVED_ON),
          (values, in) ->
              IncomeShapes.eitherShareOrAmount(values, in)
                  ? Optional.of(
                      new TransferBetweenBlocks(
                          values.get(LeverFields.ID),
                          LeverFields.label(values),
                          values.get(IncomeShapes.YEAR),
                          values.get(IncomeShapes.GIVING),
                          values.get(IncomeShapes.RECEIVING),
                          values.or(IncomeShapes.SHARE, Share.NONE),
                          values.find(IncomeShapes.TRANSFERRED),
                          values.get(IncomeShapes.APPROVAL),
                          values.get(IncomeShapes.APPROVED_ON),
                          LeverFields.delivery(values, in)))
                  : Optional.empty());

  private static final Field<Block> BLOCK =
      Field.required("block", Types.choice(Block.class, Block::label), "The block.", "high-needs");
  private static final Field<BlockIncome.Rule> RULE =
      Field.required(
          "rule",
          Types.choice(BlockIncome.Rule.class, IncomeShapes::meaning),
          "The rule by which later years follow.",
          "percentage");
  private static final Field<Rate> GROWTH =
      Field.optional(
          "growthPerYear",
          Types.rate(),
          "The growth a year that goes with the rule; what there is when left out.",
          "0.03");
  private static final Field<FinancialYear> YEAR =
      Field.required("year", Types.year(), "The first year under it.", "2027-28");

  static final Shape<ChangeIncomeRule> CHANGE_INCOME_RULE =
      LeverFields.lever(
          "change-income-rule",
          "Changes the rule by which a block's income follows from its last known allocation.",
          List.of(BLOCK, RULE, GROWTH, YEAR),
          (values, in) ->
              Optional.of(
                  new ChangeIncomeRule(
                      values.get(LeverFields.ID),
                      LeverFields.label(values),
                      values.get(BLOCK),
                      values.get(RULE),
                      values.find(GROWTH),
                      values.get(YEAR),
                      LeverFields.delivery(values, in))));

  private static final Field<List<String>> REMOVES =
      Field.optional(
          "removes",
          Types.list(Types.ref(Thing.POLICY), "policies"),
          "The policies taken away; none when left out.",
          "[stability-grant]");
  private static final Field<List<DeficitPolicy>> ADDS =
      Field.optional(
          "adds",
          Types.list(PolicyShapes.POLICY, "policies"),
          "The policies added; none when left out.",
          "[{policy: balance-retained, id: retained, from: 2028-04, source: assumption}]");

  static final Shape<ChangePolicy> CHANGE_POLICY =
      LeverFields.lever(
          "change-policy",
          "Changes the policies on the deficit: takes some away and adds others.",
          List.of(FROM, REMOVES, ADDS),
          (values, in) ->
              Optional.of(
                  new ChangePolicy(
                      values.get(LeverFields.ID),
                      LeverFields.label(values),
                      values.get(FROM),
                      values.list(REMOVES),
                      values.list(ADDS),
                      LeverFields.delivery(values, in))));

  private MoneyLeverShapes() {}
}
