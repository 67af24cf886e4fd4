package uk.foresend.scenario;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.assumption.SettingTerms.Area;
import uk.foresend.assumption.SettingTerms.Billing;
import uk.foresend.assumption.SettingTerms.CapacityRule;
import uk.foresend.assumption.SettingTerms.PlaceCount;
import uk.foresend.assumption.SettingTerms.PlacePayer;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.SpendLine;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;
import uk.foresend.send.PlacementCategory;
import uk.foresend.send.Setting;

/** Settings with the terms on which their places are paid for, and the lines of spend. */
final class SettingShapes {

  /** A setting and its terms. */
  record Said(Setting setting, SettingTerms terms) {}

  static final Field<PlacementCategory> CATEGORY =
      Field.required(
          "category",
          Types.choice(PlacementCategory.class, PlacementCategory::label),
          "The placement category of the DSG management plan in which it is counted.",
          "independent");
  private static final Field<PlacePayer> PAYER =
      Field.required(
          "payer",
          Types.choice(PlacePayer.class, SettingShapes::meaning),
          "Who pays for a place.",
          "dfe-by-deduction");
  private static final Field<PlaceCount> PLACE_COUNT =
      Field.optional(
          "placeCount",
          Types.choice(PlaceCount.class, SettingShapes::meaning),
          "How many places are paid for; left out only when nobody pays for a place.",
          "commissioned");
  private static final Field<String> PLACE_LINE =
      Field.optional(
          "placeLine",
          Types.ref(Thing.LINE),
          "The line on which place funding is reported; left out only when nobody pays for a place.",
          "place-funding");
  private static final Field<String> TOP_UP_LINE =
      Field.required(
          "topUpLine",
          Types.ref(Thing.LINE),
          "The line on which the top-up, or the whole fee, is reported.",
          "independent-fees");
  private static final Field<Billing> BILLING =
      Field.required(
          "billing",
          Types.choice(Billing.class, SettingShapes::meaning),
          "How the yearly top-up or fee falls over the year.",
          "three-terms");
  private static final Field<Integer> UPLIFT =
      Field.required(
          "uplift",
          Types.whole("month of the year", 1, 12),
          "The month in which its prices rise, 1 to 12: 4 for April, 9 for September.",
          "9");
  private static final Field<CapacityRule> CAPACITY =
      Field.required(
          "capacity",
          Types.choice(CapacityRule.class, SettingShapes::meaning),
          "Whether places limit placements.",
          "as-history");
  private static final Field<List<String>> OVERFLOW =
      Field.optional(
          "overflow",
          Types.list(Types.ref(Thing.SETTING), "settings"),
          "Where children go when it is full, in order; left out when it can always take them.",
          "[independent-special]");

  private static final Field<Area> AREA =
      Field.optional(
          "area",
          Types.choice(Area.class, SettingShapes::meaning),
          "Whether its schools stand in the council's area; in-area when left out. The formula pays"
              + " its basic entitlement for pupils of special schools in the area.",
          "out-of-area");

  static final Shape<Said> SETTING =
      Shape.checked(
          "setting",
          "A kind of place in which children are educated, and how it is paid for.",
          List.of(
              Common.ID,
              Common.LABEL,
              CATEGORY,
              PAYER,
              PLACE_COUNT,
              PLACE_LINE,
              TOP_UP_LINE,
              BILLING,
              UPLIFT,
              CAPACITY,
              OVERFLOW,
              AREA,
              Common.SOURCE,
              Common.NOTE),
          SettingShapes::setting);

  private static final Field<String> CODE =
      Field.required(
          "code",
          Types.text(),
          "The line of the section 251 return; schools, central or early-years for blocks"
              + " without lines of their own here.",
          "1.2.3");
  private static final Field<Block> BLOCK =
      Field.required(
          "block",
          Types.choice(Block.class, Block::label),
          "The block of the DSG that pays for it.",
          "high-needs");
  private static final Field<LineTerms.Kind> KIND =
      Field.required(
          "kind",
          Types.choice(LineTerms.Kind.class, SettingShapes::meaning),
          "What it is made of.",
          "service");
  private static final Field<LineTerms.Growth> GROWTH =
      Field.optional(
          "growth",
          Types.choice(LineTerms.Growth.class, SettingShapes::meaning),
          "How it grows from its opening value; left out for a line made of placements.",
          "with-plans");

  static final Shape<LineTerms> LINE =
      Shape.checked(
          "line",
          "A line of spend: what settings cost, a service, or what calibration cannot explain.",
          List.of(
              Common.ID,
              Common.LABEL,
              CODE,
              BLOCK,
              CATEGORY,
              KIND,
              GROWTH,
              Common.SOURCE,
              Common.NOTE),
          SettingShapes::line);

  private SettingShapes() {}

  private static Optional<Said> setting(Values values, Reading in) {
    boolean paid = values.get(PAYER) != PlacePayer.NOBODY;
    for (Field<?> field : List.of(PLACE_COUNT, PLACE_LINE)) {
      if (paid && values.find(field).isEmpty()) {
        in.invalid(
            values.place(),
            values.place().path()
                + " ("
                + values.get(Common.ID)
                + ") has no "
                + field
                + ", but its"
                + " payer is "
                + Types.id(values.get(PAYER))
                + ".",
            "Write " + field + ": " + field.example());
      }
    }
    return Optional.of(
        new Said(
            new Setting(values.get(Common.ID), values.get(Common.LABEL), values.get(CATEGORY)),
            new SettingTerms(
                values.get(Common.ID),
                values.get(PAYER),
                values.or(PLACE_COUNT, PlaceCount.PER_CHILD),
                values.or(PLACE_LINE, ""),
                values.get(TOP_UP_LINE),
                values.get(BILLING),
                Month.of(values.get(UPLIFT)),
                values.get(CAPACITY),
                values.or(OVERFLOW, List.of()),
                values.or(AREA, Area.IN_AREA),
                Common.source(values, in))));
  }

  private static Optional<LineTerms> line(Values values, Reading in) {
    LineTerms.Kind kind = values.get(KIND);
    if (kind != LineTerms.Kind.PLACEMENTS && values.find(GROWTH).isEmpty()) {
      in.invalid(
          values.place(),
          values.place().path()
              + " ("
              + values.get(Common.ID)
              + ") has no growth, but its kind is "
              + Types.id(kind)
              + ".",
          "Write growth: flat, with-plans or at-rate.");
    }
    return Optional.of(
        new LineTerms(
            values.get(Common.ID),
            values.get(Common.LABEL),
            new SpendLine(values.get(CODE), values.get(Common.LABEL), values.get(BLOCK)),
            values.get(CATEGORY),
            kind,
            values.or(GROWTH, LineTerms.Growth.FLAT),
            Common.source(values, in)));
  }

  private static String meaning(PlacePayer payer) {
    return switch (payer) {
      case COUNCIL -> "the council, out of its high needs block";
      case DFE_BY_DEDUCTION -> "the DfE, which deducts the whole from the council's allocation";
      case DFE_IN_PART -> "the DfE, which recovers the share dfe-recouped-share";
      case NOBODY -> "the fee is the whole cost";
    };
  }

  private static String meaning(PlaceCount count) {
    return switch (count) {
      case COMMISSIONED -> "the driver places, and those that schemes open";
      case PER_CHILD -> "the driver places-per-child for each child placed";
    };
  }

  private static String meaning(Area area) {
    return switch (area) {
      case IN_AREA -> "in the area; other councils' children there count";
      case OUT_OF_AREA -> "in other areas, whose councils receive the entitlement";
    };
  }

  private static String meaning(Billing billing) {
    return switch (billing) {
      case MONTHLY -> "a twelfth each month";
      case THREE_TERMS -> "a third for each term, from September, January and April";
    };
  }

  private static String meaning(CapacityRule rule) {
    return switch (rule) {
      case UNLIMITED -> "there is always room";
      case AS_HISTORY -> "only spare places and schemes make room beyond what history filled";
      case COUNTED -> "places are counted; when they are full children go elsewhere";
    };
  }

  private static String meaning(LineTerms.Kind kind) {
    return switch (kind) {
      case PLACEMENTS -> "places and top-ups of settings";
      case SERVICE -> "a service with a budget of its own, never divided by plans";
      case BALANCING -> "what calibration cannot explain; named on page one";
    };
  }

  private static String meaning(LineTerms.Growth growth) {
    return switch (growth) {
      case FLAT -> "the same cash each year";
      case WITH_PLANS -> "in step with the number of plans";
      case AT_RATE -> "by the driver line-growth each April";
    };
  }
}
