package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.FundingSource;

/** Capital schemes and step-downs. */
final class SchemeShapes {

  static final Field<Integer> FROM_AGE =
      Field.required("fromAge", Types.whole("years of age", 0, 25), "The youngest age.", "9");
  static final Field<Integer> TO_AGE =
      Field.required("toAge", Types.whole("years of age", 0, 25), "The oldest age.", "19");

  private static final Field<Integer> OLDEST =
      Field.required(
          "toAge",
          Types.whole("years of age", 0, 25),
          "The oldest age. In September those older go back to where they would have been, and"
              + " their places are free.",
          "19");

  private static final Field<YearMonth> OPENS =
      Field.required("opens", Types.month(), "The month the places open.", "2026-09");
  private static final Field<Count> PLACES =
      Field.required("places", Types.count("places"), "How many places open then.", "50");

  private static final Field<CapitalScheme.Room> ROOM =
      Field.optional(
          "room",
          Types.choice(CapitalScheme.Room.class, SchemeShapes::meaning),
          "Whether they make room beyond what history's flows fill; new when left out. What opened"
              + " by the opening census is history and needs no word.",
          "in-flows");

  static final Shape<CapitalScheme.Phase> PHASE =
      Shape.of(
          "phase",
          "Places that open in a month.",
          List.of(OPENS, PLACES, ROOM),
          (values, in) ->
              new CapitalScheme.Phase(
                  values.get(OPENS), values.get(PLACES), values.or(ROOM, CapitalScheme.Room.NEW)));

  private static final Field<String> SETTING =
      Field.required("setting", Types.ref(Thing.SETTING), "The setting.", "state-special");
  private static final Field<Share> WOULD_MOVE =
      Field.required(
          "wouldMove",
          Types.share(),
          "The share of all its children of these ages who would take a place here, whatever other"
              + " schemes take.",
          "0.4");

  static final Shape<CapitalScheme.FillSource> FILL_SOURCE =
      Shape.of(
          "fill source",
          "A setting that children come from.",
          List.of(SETTING, WOULD_MOVE, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new CapitalScheme.FillSource(
                  values.get(SETTING), values.get(WOULD_MOVE), Common.source(values, in)));

  private static final Field<FinancialYear> YEAR =
      Field.required("year", Types.year(), "The year it is spent.", "2021-22");
  private static final Field<FundingSource> PAID_BY =
      Field.required(
          "from",
          Types.choice(FundingSource.class, FundingSource::label),
          "Who pays.",
          "high-needs-grant");
  private static final Field<Money> AMOUNT =
      Field.required("amount", Types.cost(), "The amount in pounds.", "10050000");

  static final Shape<CapitalScheme.CapitalSpend> CAPITAL_SPEND =
      Shape.of(
          "capital spend",
          "What is spent on building in a year, and who pays.",
          List.of(YEAR, PAID_BY, AMOUNT, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new CapitalScheme.CapitalSpend(
                  values.get(YEAR),
                  values.get(PAID_BY),
                  values.get(AMOUNT),
                  Common.source(values, in)));

  private static final Field<YearMonth> MONTH =
      Field.required("month", Types.month(), "The month.", "2026-09");

  static final Shape<CapitalScheme.StartUp> START_UP =
      Shape.of(
          "start-up cost",
          "What opening costs the DSG in a month, beyond place funding.",
          List.of(MONTH, AMOUNT, Common.SOURCE, Common.NOTE),
          (values, in) ->
              new CapitalScheme.StartUp(
                  values.get(MONTH), values.get(AMOUNT), Common.source(values, in)));

  private static final Field<String> OWNER =
      Field.required(
          "owner", Types.text(), "Who runs it: the council, a trust, the DfE.", "Dorset Council");
  private static final Field<List<CapitalScheme.Phase>> PHASES =
      Field.required(
          "phases",
          Types.list(PHASE, "phases"),
          "The places opening by month.",
          "[{opens: 2026-09, places: 50}]");
  private static final Field<Integer> FILL_MONTHS =
      Field.required(
          "fillMonths",
          Types.whole("months", 0, 240),
          "How many months a phase takes to fill, evenly; 0 for at once.",
          "12");
  private static final Field<Share> FILL =
      Field.required(
          "fill",
          Types.share(),
          "The share of its places, less those of other councils, that children are found for when"
              + " there are enough of them.",
          "0.95");
  private static final Field<Share> OTHER_COUNCILS =
      Field.required(
          "otherCouncils",
          Types.share(),
          "The share of its places that other councils' children use.",
          "0.1");
  private static final Field<List<CapitalScheme.FillSource>> FILLED_FROM =
      Field.required(
          "filledFrom",
          Types.list(FILL_SOURCE, "settings"),
          "The settings its children come from, in the order in which they are asked.",
          "[{setting: independent-special, wouldMove: 0.4, source: assumption}]");
  private static final Field<List<CapitalScheme.CapitalSpend>> CAPITAL =
      Field.optional(
          "capital",
          Types.list(CAPITAL_SPEND, "capital spends"),
          "What it costs to build; left out when nothing is known or left to pay.",
          "[{year: 2021-22, from: borrowing, amount: 10050000, source: cabinet-2021}]");
  private static final Field<Integer> ASSET_LIFE =
      Field.required(
          "assetLife",
          Types.whole("years", 1, 60),
          "The years over which borrowing is repaid.",
          "40");
  private static final Field<List<CapitalScheme.StartUp>> START_UPS =
      Field.optional(
          "startUp",
          Types.list(START_UP, "start-up costs"),
          "What opening costs the DSG beyond place funding; left out when nothing.",
          "[{month: 2026-09, amount: 150000, source: assumption}]");

  /** The fields of a scheme, which the lever that opens places carries too. */
  static final List<Field<?>> FIELDS =
      List.of(
          Common.ID,
          Common.LABEL,
          SETTING,
          OWNER,
          FROM_AGE,
          OLDEST,
          PHASES,
          FILL_MONTHS,
          FILL,
          OTHER_COUNCILS,
          FILLED_FROM,
          CAPITAL,
          ASSET_LIFE,
          START_UPS,
          Common.SOURCE,
          Common.NOTE);

  static final Shape<CapitalScheme> SCHEME =
      Shape.checked(
          "scheme",
          "A capital scheme. Its saving is never written: it is what the children who fill it would"
              + " have cost where they would have been.",
          FIELDS,
          SchemeShapes::scheme);

  private SchemeShapes() {}

  /** Returns the scheme that the fields say, or empty after telling what is wrong. */
  static Optional<CapitalScheme> scheme(Values values, Reading in) {
    if (!agesInOrder(values, in, OLDEST)) {
      return Optional.empty();
    }
    return Optional.of(
        new CapitalScheme(
            values.get(Common.ID),
            values.get(Common.LABEL),
            values.get(SETTING),
            values.get(OWNER),
            values.get(FROM_AGE),
            values.get(OLDEST),
            values.get(PHASES),
            values.get(FILL_MONTHS),
            values.get(FILL),
            values.get(OTHER_COUNCILS),
            values.get(FILLED_FROM),
            values.list(CAPITAL),
            values.get(ASSET_LIFE),
            values.list(START_UPS),
            Common.source(values, in)));
  }

  /** Whether the youngest age is not above the oldest; tells when it is. */
  static boolean agesInOrder(Values values, Reading in, Field<Integer> oldest) {
    if (values.get(FROM_AGE) <= values.get(oldest)) {
      return true;
    }
    in.invalid(
        values.place(oldest),
        values.place(oldest).path()
            + " is "
            + values.get(oldest)
            + ", but must be at least fromAge, "
            + values.get(FROM_AGE)
            + ".",
        "Maybe the two are the wrong way round.");
    return false;
  }

  private static String meaning(CapitalScheme.Room room) {
    return switch (room) {
      case NEW -> "children move into them from the settings named";
      case IN_FLOWS -> "the children who fill them are in the flows or a known census already";
    };
  }
}
