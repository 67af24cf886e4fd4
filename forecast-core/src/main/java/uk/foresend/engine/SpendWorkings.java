package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Programme;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.result.Forecast;
import uk.foresend.result.SpendItem;
import uk.foresend.result.SpendRow;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;
import uk.foresend.send.CapitalScheme;

/** Explains one leaf of spend: the months or terms of it, and what each came to. */
final class SpendWorkings {

  private final Columns c;
  private final Assumptions given;
  private final Forecast forecast;
  private final WorkingParts parts;
  private final FeeWorkings fees;
  private final PlaceWorkings places;
  private final LineWorkings lines;

  SpendWorkings(Columns c, Forecast forecast, WorkingParts parts) {
    Operands operands = new Operands(c.inputs().assumptions);
    this.c = c;
    this.given = c.inputs().assumptions;
    this.forecast = forecast;
    this.parts = parts;
    this.fees = new FeeWorkings(c.inputs().cost, operands);
    this.places = new PlaceWorkings(c.inputs().cost, c.inputs().placement, operands);
    this.lines = new LineWorkings(c, operands);
  }

  Optional<Working> of(String id, int year) {
    return forecast.spend().stream()
        .filter(row -> row.item().id().equals(id))
        .findFirst()
        .map(
            row ->
                parts.figure(
                    "spend:" + id,
                    label(row),
                    year,
                    row.gross().get(year),
                    formula(row.item().kind()),
                    inputs(row.item(), year)));
  }

  /** What of a leaf the DfE pays direct: all of it, or the part in academies month by month. */
  Working deducted(SpendRow row, int year) {
    FinancialYear when = forecast.years().get(year);
    if (row.dfePaid().get(year).equals(row.gross().get(year))) {
      return link(row, year, when);
    }
    int s = c.inputs().cost.axes.setting(row.item().setting()).orElseThrow();
    return new Working(
        "",
        label(row) + ", of academies",
        Told.of(row.dfePaid().get(year)),
        "the sum over months of places × rate × share of places in academies ÷ 12",
        places.ofAcademies().of(s, year, m -> use(s, m)),
        "",
        Step.PLUS);
  }

  /** The leaf as a figure that can be explained in turn. */
  static Working link(SpendRow row, int year, FinancialYear when) {
    return WorkingParts.link(
            "spend:" + row.item().id() + "@" + when, label(row), Told.of(row.gross().get(year)))
        .as(Step.PLUS);
  }

  private static String label(SpendRow row) {
    return row.item().label() + " (s251 " + row.item().line().code() + ")";
  }

  private static String formula(SpendItem.Kind kind) {
    return switch (kind) {
      case TOP_UP ->
          "the sum over months, or the three terms, of children × the price in force; guaranteed"
              + " places too";
      case PLACES -> "the sum over months of places × rate ÷ 12";
      case SERVICE, BALANCING -> "the opening amount by its growth rule";
      case START_UP, DELIVERY -> "as stated for each scheme or lever";
      case DELEGATED -> "share of what the block receives, less transfers out";
    };
  }

  private List<Working> inputs(SpendItem item, int year) {
    int s = c.inputs().cost.axes.setting(item.setting()).orElse(-1);
    return switch (item.kind()) {
      case TOP_UP -> fees.of(s, year, m -> children(s, m), true);
      case PLACES -> places.of(s, year, m -> use(s, m));
      case SERVICE, BALANCING -> lines.service(item.id(), year);
      case START_UP -> startUp(item.setting(), year);
      case DELIVERY -> delivery(given, Programme.Purse.DSG, forecast.years().get(year));
      case DELEGATED -> lines.delegated(item.line().block(), c.funding(), forecast, year);
    };
  }

  private double[] children(int s, int m) {
    PlacementColumns p = c.placement();
    int first = m * p.cells + s * p.width;
    return Arrays.copyOfRange(p.placed, first, first + p.width);
  }

  private Cost.Use use(int s, int m) {
    return new Cost.Use(s, m, c.placement().inSetting(m, s), c.placement().empty[s][m], -1);
  }

  private List<Working> startUp(String setting, int year) {
    List<Working> all = new ArrayList<>();
    for (CapitalScheme scheme : given.programme().schemes()) {
      for (CapitalScheme.StartUp each : scheme.startUp()) {
        if (scheme.setting().equals(setting)
            && FinancialYear.of(each.month()).equals(forecast.years().get(year))) {
          all.add(
              WorkingParts.given(
                      scheme.label() + ", " + InWords.month(each.month()),
                      Told.of(each.amount()),
                      each.source())
                  .as(Step.PLUS));
        }
      }
    }
    return all;
  }

  /** What levers cost a purse to deliver in a year. */
  static List<Working> delivery(Assumptions given, Programme.Purse purse, FinancialYear year) {
    List<Working> all = new ArrayList<>();
    for (Programme.DeliveryCost cost : given.programme().deliveryCosts()) {
      if (cost.purse() == purse && FinancialYear.of(cost.month()).equals(year)) {
        all.add(
            WorkingParts.given(
                    cost.label() + ", " + InWords.month(cost.month()),
                    Told.of(cost.amount()),
                    cost.source())
                .as(Step.PLUS));
      }
    }
    return all;
  }
}
