package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.result.Forecast;
import uk.foresend.result.SpendItem;
import uk.foresend.result.Told;
import uk.foresend.result.Working;

/** Explains one leaf of spend: the children, and the drivers that price them. */
final class SpendWorkings {

  private final Assumptions given;
  private final Forecast forecast;
  private final WorkingParts parts;

  SpendWorkings(Assumptions given, Forecast forecast, WorkingParts parts) {
    this.given = given;
    this.forecast = forecast;
    this.parts = parts;
  }

  Optional<Working> of(String id, int year) {
    return forecast.spend().stream()
        .filter(row -> row.item().id().equals(id))
        .findFirst()
        .map(
            row ->
                parts.figure(
                    "spend:" + id,
                    row.item().label() + " (s251 " + row.item().line().code() + ")",
                    year,
                    row.gross().get(year),
                    formula(row.item().kind()),
                    inputs(row.item(), year)));
  }

  private static String formula(SpendItem.Kind kind) {
    return switch (kind) {
      case TOP_UP -> "the sum over months (or terms) and ages of children × price";
      case PLACES -> "the sum over months of places × rate ÷ 12";
      case SERVICE, BALANCING -> "the opening amount by its growth rule";
      case START_UP, DELIVERY -> "as stated for each scheme or lever";
      case DELEGATED -> "share of the block's income, less transfers out";
    };
  }

  private List<Working> inputs(SpendItem item, int year) {
    List<Working> inputs = new ArrayList<>();
    if (item.kind() == SpendItem.Kind.TOP_UP || item.kind() == SpendItem.Kind.PLACES) {
      averagePlans(item.setting(), year).ifPresent(inputs::add);
    }
    for (Map.Entry<DriverKey, Sourced<Profile>> each : given.drivers().all().entrySet()) {
      if (speaksOf(each.getKey(), item)) {
        inputs.add(WorkingParts.driver(each.getKey(), each.getValue()));
      }
    }
    return inputs;
  }

  private static boolean speaksOf(DriverKey key, SpendItem item) {
    String scope = key.scope().toString();
    boolean mine = scope.equals(item.setting()) || scope.startsWith(item.setting() + ", age ");
    boolean everyone = key.scope().equals(Scope.AUTHORITY);
    return switch (key.driver()) {
      case TOP_UP, GUARANTEED_PLACES -> mine && item.kind() == SpendItem.Kind.TOP_UP;
      case TOP_UP_GROWTH -> (mine || everyone) && item.kind() == SpendItem.Kind.TOP_UP;
      case PLACE_RATE, EMPTY_PLACE_RATE, PLACES_PER_CHILD, DFE_RECOUPED_SHARE, PLACES ->
          mine && item.kind() == SpendItem.Kind.PLACES;
      case LINE_SPEND, LINE_GROWTH, LINE_PLANS_SHARE, BLOCK_SPEND_SHARE -> mine;
      default -> false;
    };
  }

  private Optional<Working> averagePlans(String setting, int year) {
    return forecast.plans().stream()
        .filter(row -> row.setting().id().equals(setting))
        .findFirst()
        .map(
            row ->
                new Working(
                    "",
                    "children, average of the year",
                    Told.of(row.average().get(year), "children"),
                    "the average of month ends",
                    List.of(),
                    ""));
  }
}
