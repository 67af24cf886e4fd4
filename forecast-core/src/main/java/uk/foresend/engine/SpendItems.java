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
 * then the lines that are not placements, start-up, delivery, and the blocks that are delegated.
 */
final class SpendItems {

  /** The line on which what levers cost to deliver is reported. */
  private static final SpendLine DELIVERY =
      new SpendLine("1.2.5", "SEN support services", Block.HIGH_NEEDS);

  final List<SpendItem> items = new ArrayList<>();
  final int settings;
  final int firstLine;
  final int startUp;
  final int delivery;
  final int firstBlock;

  SpendItems(Assumptions given) {
    List<Setting> all = given.setup().axes().settings();
    settings = all.size();
    for (int s = 0; s < settings; s++) {
      SettingTerms terms = given.finance().terms().get(s);
      items.add(leaf(given, all.get(s), "top-up", terms.topUpLine(), Kind.TOP_UP));
      String line = terms.placeLine().isEmpty() ? terms.topUpLine() : terms.placeLine();
      items.add(leaf(given, all.get(s), "places", line, Kind.PLACES));
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
    startUp = items.size();
    items.add(general("start-up", "Start-up of new places", Kind.START_UP));
    delivery = items.size();
    items.add(general("delivery", "Cost of delivering levers", Kind.DELIVERY));
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

  private static SpendItem leaf(
      Assumptions given, Setting setting, String suffix, String lineId, Kind kind) {
    SpendLine line =
        given.finance().lines().stream()
            .filter(each -> each.id().equals(lineId))
            .findFirst()
            .map(LineTerms::line)
            .orElse(DELIVERY);
    String what = kind == Kind.PLACES ? ", places" : ", top-ups and fees";
    return new SpendItem(
        setting.id() + "/" + suffix,
        setting.label() + what,
        line,
        setting.category(),
        kind,
        setting.id());
  }

  private static SpendItem general(String id, String label, Kind kind) {
    return new SpendItem(id, label, DELIVERY, PlacementCategory.OTHER, kind, id);
  }
}
