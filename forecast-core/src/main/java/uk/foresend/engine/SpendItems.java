package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.SpendLine;
import uk.foresend.result.SpendItem;
import uk.foresend.result.SpendItem.Kind;
import uk.foresend.send.PlacementCategory;
import uk.foresend.send.Setting;

/**
 * The leaves of spend in the order of the cost columns: a top-up and a place leaf for each setting,
 * then the lines that are not placements, start-up by setting, delivery, and the blocks that are
 * delegated.
 */
final class SpendItems {

  /**
   * What levers cost to deliver: no lever says on which line of the return, so it stands on none.
   */
  private static final SpendLine DELIVERY =
      new SpendLine("1.2.x", "Cost of delivering levers", Block.HIGH_NEEDS);

  final List<SpendItem> items = new ArrayList<>();
  final int settings;
  final int firstLine;

  /** The first of the leaves of start-up, one for each setting. */
  final int firstStartUp;

  final int delivery;
  final int firstBlock;

  SpendItems(Assumptions given) {
    List<Setting> all = given.setup().axes().settings();
    settings = all.size();
    for (int s = 0; s < settings; s++) {
      SettingTerms terms = given.finance().terms().get(s);
      items.add(leaf(given, all.get(s), "top-up", terms.topUpLine(), Kind.TOP_UP));
      items.add(leaf(given, all.get(s), "places", placeLine(terms), Kind.PLACES));
    }
    firstLine = items.size();
    for (LineTerms line : given.finance().lines()) {
      if (line.kind() != LineTerms.Kind.PLACEMENTS) {
        items.add(
            new SpendItem(
                line.id(),
                line.label(),
                line.line(),
                line.category(),
                line.kind() == LineTerms.Kind.BALANCING ? Kind.BALANCING : Kind.SERVICE,
                line.id()));
      }
    }
    firstStartUp = items.size();
    for (int s = 0; s < settings; s++) {
      String line = placeLine(given.finance().terms().get(s));
      items.add(leaf(given, all.get(s), "start-up", line, Kind.START_UP));
    }
    delivery = items.size();
    items.add(
        new SpendItem(
            "delivery",
            DELIVERY.label(),
            DELIVERY,
            PlacementCategory.OTHER,
            Kind.DELIVERY,
            "delivery"));
    firstBlock = items.size();
    for (Block block : Block.values()) {
      items.add(
          new SpendItem(
              block.id() + "/delegated",
              block.label() + ", delegated and central spend",
              new SpendLine(block.id(), block.label(), block),
              PlacementCategory.OTHER,
              Kind.DELEGATED,
              block.id()));
    }
  }

  /** The leaf of a setting's top-ups and fees. */
  static int topUps(int setting) {
    return 2 * setting;
  }

  /** The leaf of a setting's places. */
  static int places(int setting) {
    return 2 * setting + 1;
  }

  private static SpendItem leaf(
      Assumptions given, Setting setting, String suffix, String lineId, Kind kind) {
    SpendLine line =
        given.finance().lines().stream()
            .filter(each -> each.id().equals(lineId))
            .findFirst()
            .map(LineTerms::line)
            .orElseThrow(() -> new IllegalArgumentException("No line " + lineId));
    return new SpendItem(
        setting.id() + "/" + suffix,
        setting.label() + what(kind),
        line,
        setting.category(),
        kind,
        setting.id());
  }

  /** The line of a setting's places, or of its top-up where nobody pays for a place. */
  private static String placeLine(SettingTerms terms) {
    return terms.placeLine().isEmpty() ? terms.topUpLine() : terms.placeLine();
  }

  private static String what(Kind kind) {
    return switch (kind) {
      case PLACES -> ", places";
      case START_UP -> ", start-up of new places";
      default -> ", top-ups and fees";
    };
  }
}
