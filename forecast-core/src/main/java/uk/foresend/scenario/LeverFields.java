package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.Programme;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.lever.Lever;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;

/** The fields that every lever shares. */
final class LeverFields {

  private static final int MOST_LATE = 120;

  static final Field<String> ID =
      Field.required(
          "id", Types.id(), "The key of the lever, its own in the scenario.", "fees-held");

  static final Field<String> LABEL =
      Field.optional(
          "label",
          Types.text(),
          "The words shown in the bridge; the id with spaces when left out.",
          "Fees held for a year");

  private static final Field<Integer> RAMP =
      Field.optional(
          "rampMonths",
          Types.whole("months", 0, 120),
          "The months over which its effect builds; at once when left out.",
          "12");
  private static final Field<Integer> DELAY =
      Field.optional(
          "delayMonths",
          Types.whole("months", 0, 120),
          "The months by which it is expected to start late; on time when left out.",
          "6");
  private static final Field<Uncertainty.Spread> LATE =
      Field.optional(
          "late",
          UncertaintyShapes.spread("late", "Months later than expected.", MOST_LATE),
          "How many months later than that it may act, where futures are drawn; as expected when left"
              + " out.",
          "{least: 0, likeliest: 3, most: 18}");
  private static final Field<Share> CONFIDENCE =
      Field.optional(
          "confidence",
          Types.share(),
          "How likely it is to be delivered; certain when left out. The central forecast takes it"
              + " as delivered whole.",
          "0.7");
  private static final Field<Money> COST =
      Field.optional(
          "cost",
          Types.cost(),
          "What it costs to deliver, once, in pounds, in the month in which it acts; nothing when left"
              + " out.",
          "150000");
  private static final Field<Money> COST_PER_YEAR =
      Field.optional(
          "costPerYear",
          Types.cost(),
          "What it costs to deliver in a year, such as staff, in pounds, evenly by month from the"
              + " month in which it acts; it does not grow with prices. Nothing when left out.",
          "60000");
  private static final Field<YearMonth> COST_UNTIL =
      Field.optional(
          "costUntil",
          Types.month(),
          "The first month in which the yearly cost no longer falls; it goes on when left out.",
          "2029-04");
  private static final Field<Programme.Purse> PURSE =
      Field.optional(
          "purse",
          Types.choice(
              Programme.Purse.class,
              purse ->
                  purse == Programme.Purse.DSG
                      ? "the Dedicated Schools Grant"
                      : "the General Fund"),
          "Who bears the cost; the DSG when left out.",
          "general-fund");
  private static final Field<String> OWNER =
      Field.optional("owner", Types.text(), "Who answers for it.", "Head of SEND commissioning");
  private static final Field<String> EVIDENCE =
      Field.optional(
          "evidence",
          Types.ref(Thing.SOURCE),
          "What it rests on: the id of a source; an assumption without evidence when left out.",
          "assumption");

  private static final Shape<Delivery> SHAPE =
      Shape.of(
          "delivery",
          "How fast, how surely, at what cost, by whom and on what evidence.",
          List.of(
              RAMP,
              DELAY,
              LATE,
              CONFIDENCE,
              COST,
              COST_PER_YEAR,
              COST_UNTIL,
              PURSE,
              OWNER,
              EVIDENCE,
              Common.NOTE),
          LeverFields::read);

  static final Field<Delivery> DELIVERY =
      Field.optional(
          "delivery",
          SHAPE,
          "How it is delivered; at once, for certain and at no cost when left out.",
          "{rampMonths: 12, confidence: 0.7, owner: Head of SEND, evidence: assumption}");

  private LeverFields() {}

  /** Returns the shape of a lever: its own fields between those that all levers share. */
  static <T extends Lever> Shape<T> lever(
      String word,
      String help,
      List<Field<?>> own,
      BiFunction<Values, Reading, Optional<T>> maker) {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(Field.required("lever", Types.exactly(word), "Says which lever it is.", word));
    if (!own.contains(Common.ID)) {
      fields.addAll(List.of(ID, LABEL));
    }
    fields.addAll(own);
    fields.add(DELIVERY);
    return Shape.checked(word, help, fields, maker);
  }

  static String label(Values values) {
    return values
        .find(LABEL)
        .orElseGet(
            () -> {
              String words = values.get(ID).replace('-', ' ');
              return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
            });
  }

  static Delivery delivery(Values values, Reading in) {
    return values
        .find(DELIVERY)
        .orElseGet(
            () ->
                new Delivery(
                    0,
                    0,
                    Share.ALL,
                    Money.ZERO,
                    Programme.Purse.DSG,
                    "",
                    Common.named(Common.ASSUMPTION, in)));
  }

  private static Delivery read(Values values, Reading in) {
    var evidence = Common.named(values.or(EVIDENCE, Common.ASSUMPTION), in);
    return new Delivery(
        values.or(RAMP, 0),
        values.or(DELAY, 0),
        values.find(LATE),
        values.or(CONFIDENCE, Share.ALL),
        values.or(COST, Money.ZERO),
        values.or(COST_PER_YEAR, Money.ZERO),
        values.find(COST_UNTIL),
        values.or(PURSE, Programme.Purse.DSG),
        values.or(OWNER, ""),
        values.find(Common.NOTE).map(evidence::withNote).orElse(evidence));
  }
}
