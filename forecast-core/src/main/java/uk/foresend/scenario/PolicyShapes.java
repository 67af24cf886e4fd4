package uk.foresend.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.dsg.BalanceCharge;
import uk.foresend.dsg.BalanceRetained;
import uk.foresend.dsg.Capitalisation;
import uk.foresend.dsg.CentralFunding;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.InYearCharge;
import uk.foresend.dsg.MetFrom;
import uk.foresend.dsg.Repayment;
import uk.foresend.dsg.StabilityGrant;
import uk.foresend.dsg.StatutoryOverride;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.UnionType;
import uk.foresend.scenario.schema.Values;

/** The policies about DSG deficits, each told by its {@code policy} field. */
final class PolicyShapes {

  private static final Field<String> ID =
      Field.required(
          "id", Types.id(), "The key of the policy, its own in the scenario.", "override-2025");
  private static final Field<Share> SHARE =
      Field.required("share", Types.share(), "The share it covers.", "0.9");
  private static final Field<YearMonth> MONTH =
      Field.required("month", Types.month(), "The month at whose end it happens.", "2028-04");
  private static final Field<FinancialYear> FIRST =
      Field.required("first", Types.year(), "The first year.", "2028-29");
  private static final Field<FinancialYear> LAST =
      Field.required("last", Types.year(), "The last year.", "2035-36");
  private static final Field<FinancialYear> THROUGH =
      Field.required("through", Types.year(), "The last year whose deficits it covers.", "2025-26");
  private static final Field<LocalDate> FROM_DAY =
      Field.required("from", Types.date(), "The first day.", "2020-11-29");
  private static final Field<LocalDate> UNTIL =
      Field.required("until", Types.date(), "The last day.", "2028-03-31");
  private static final Field<LocalDate> MADE_ON =
      Field.required("madeOn", Types.date(), "The day it was made or announced.", "2025-06-20");
  private static final Field<YearMonth> PAID =
      Field.required("paid", Types.month(), "The month of payment.", "2026-10");
  private static final Field<StabilityGrant.Approval> APPROVAL =
      Field.required(
          "approval",
          Types.choice(StabilityGrant.Approval.class, one -> ""),
          "Whether the local SEND reform plan is approved.",
          "approved");
  private static final Field<Money> UNEXPLAINED =
      Field.required(
          "unexplained",
          Types.cost(),
          "Differences between the returns that nobody explains, which are not paid for.",
          "0");
  private static final Field<YearMonth> FROM_MONTH =
      Field.required("from", Types.month(), "The first month in which it is relied on.", "2028-04");
  private static final Field<Integer> YEARS =
      Field.required("years", Types.whole("years", 1, 50), "Over how many years.", "20");
  private static final Field<Integer> MRP_YEARS =
      Field.required(
          "years",
          Types.whole("years", 1, Capitalisation.MOST_YEARS),
          "The years of minimum revenue provision.",
          "20");
  private static final Field<Rate> INTEREST =
      Field.required("interest", Types.rate(), "The rate of the borrowing a year.", "0.052");

  private static final Field<MetFrom> MET_FROM = metFrom(MetFrom.RESERVES);
  private static final Field<MetFrom> REPAID_FROM = metFrom(MetFrom.REVENUE);

  private static Field<MetFrom> metFrom(MetFrom otherwise) {
    return Field.optional(
        "metFrom",
        Types.choice(MetFrom.class, MetFrom::help),
        "What the General Fund meets it from; " + otherwise + " when left out.",
        otherwise.toString());
  }

  /** Any policy. */
  static final UnionType<DeficitPolicy> POLICY =
      new UnionType<>(
          "policy",
          List.of(
              member(
                  "statutory-override",
                  "Keeps deficits off the General Fund between two days.",
                  List.of(FROM_DAY, UNTIL, MADE_ON),
                  PolicyShapes::override),
              member(
                  "stability-grant",
                  "The High Needs Stability Grant: a share of the eligible deficit, paid once.",
                  List.of(SHARE, THROUGH, PAID, APPROVAL, UNEXPLAINED),
                  (values, in) ->
                      Optional.of(
                          new StabilityGrant(
                              values.get(ID),
                              values.get(SHARE),
                              values.get(THROUGH),
                              values.get(PAID),
                              values.get(APPROVAL),
                              values.get(UNEXPLAINED),
                              Common.source(values, in)))),
              member(
                  "central-funding",
                  "Central government funds a share of each in-year deficit.",
                  List.of(SHARE, FIRST, LAST),
                  (values, in) ->
                      years(values, in)
                          .map(
                              ok ->
                                  new CentralFunding(
                                      values.get(ID),
                                      values.get(SHARE),
                                      values.get(FIRST),
                                      values.get(LAST),
                                      Common.source(values, in)))),
              member(
                  "in-year-charge",
                  "The General Fund bears a share of each in-year deficit as it arises; not while the override"
                      + " lasts.",
                  List.of(SHARE, FIRST, LAST, MET_FROM),
                  (values, in) ->
                      years(values, in)
                          .map(
                              ok ->
                                  new InYearCharge(
                                      values.get(ID),
                                      values.get(SHARE),
                                      values.get(FIRST),
                                      values.get(LAST),
                                      values.or(MET_FROM, MetFrom.RESERVES),
                                      Common.source(values, in)))),
              member(
                  "balance-charge",
                  "The General Fund is charged a share of the accumulated deficit at once; not while the"
                      + " override lasts.",
                  List.of(SHARE, MONTH, MET_FROM),
                  (values, in) ->
                      Optional.of(
                          new BalanceCharge(
                              values.get(ID),
                              values.get(SHARE),
                              values.get(MONTH),
                              values.or(MET_FROM, MetFrom.RESERVES),
                              Common.source(values, in)))),
              member(
                  "repayment",
                  "The General Fund repays the accumulated deficit in equal parts over years; not while the"
                      + " override lasts.",
                  List.of(THROUGH, FIRST, YEARS, REPAID_FROM),
                  (values, in) ->
                      Optional.of(
                          new Repayment(
                              values.get(ID),
                              values.get(THROUGH),
                              values.get(FIRST),
                              values.get(YEARS),
                              values.or(REPAID_FROM, MetFrom.REVENUE),
                              Common.source(values, in)))),
              member(
                  "balance-retained",
                  "The accumulated deficit stays in the unusable reserve, by a policy not yet law.",
                  List.of(FROM_MONTH),
                  (values, in) ->
                      Optional.of(
                          new BalanceRetained(
                              values.get(ID), values.get(FROM_MONTH), Common.source(values, in)))),
              member(
                  "capitalisation",
                  "A share of the accumulated deficit is treated as capital and repaid over years.",
                  List.of(SHARE, MONTH, MRP_YEARS, INTEREST),
                  (values, in) ->
                      Optional.of(
                          new Capitalisation(
                              values.get(ID),
                              values.get(SHARE),
                              values.get(MONTH),
                              values.get(MRP_YEARS),
                              values.get(INTEREST),
                              Common.source(values, in))))));

  private PolicyShapes() {}

  private static <T extends DeficitPolicy> Shape<T> member(
      String word,
      String help,
      List<Field<?>> own,
      java.util.function.BiFunction<Values, Reading, Optional<T>> maker) {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(Field.required("policy", Types.exactly(word), "Says which policy it is.", word));
    fields.add(ID);
    fields.addAll(own);
    fields.add(Common.SOURCE);
    fields.add(Common.NOTE);
    return Shape.checked(word, help, fields, maker);
  }

  private static Optional<StatutoryOverride> override(Values values, Reading in) {
    LocalDate from = values.get(FROM_DAY);
    LocalDate until = values.get(UNTIL);
    if (until.isBefore(from)) {
      in.invalid(
          values.place(UNTIL),
          values.place(UNTIL).path()
              + " is "
              + until
              + ", but must not be before from, "
              + from
              + ".",
          "Maybe the two are the wrong way round.");
      return Optional.empty();
    }
    return Optional.of(
        new StatutoryOverride(
            values.get(ID), from, until, values.get(MADE_ON), Common.source(values, in)));
  }

  private static Optional<Boolean> years(Values values, Reading in) {
    if (values.get(LAST).compareTo(values.get(FIRST)) >= 0) {
      return Optional.of(true);
    }
    in.invalid(
        values.place(LAST),
        values.place(LAST).path()
            + " is "
            + values.get(LAST)
            + ", but must not be before first, "
            + values.get(FIRST)
            + ".",
        "Maybe the two are the wrong way round.");
    return Optional.empty();
  }
}
