package uk.foresend.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;

/** The numbers that {@link FundingInputs} reads by month, found once for many futures. */
final class FundingNumbers {

  private static final List<Driver> OF_AUTHORITY =
      List.of(Driver.POPULATION_2_TO_18, Driver.BASIC_ENTITLEMENT, Driver.IMPORT_EXPORT);
  private static final List<Driver> OF_BLOCK =
      List.of(Driver.INCOME_GROWTH, Driver.ALLOCATION_CHANGE);

  /** All that are read. */
  static final Driver[] READ =
      Stream.concat(OF_AUTHORITY.stream(), OF_BLOCK.stream()).toArray(Driver[]::new);

  /** Nothing found: every number is looked up. */
  static final FundingNumbers NONE = new FundingNumbers();

  private final Map<Driver, Slot> ofAuthority = new EnumMap<>(Driver.class);
  private final Map<Driver, Map<Block, Slot>> ofBlock = new EnumMap<>(Driver.class);

  private FundingNumbers() {}

  /**
   * Finds them in the baseline and after every lever; what is given nowhere is left out.
   *
   * @param steps the look-ups of those
   */
  FundingNumbers(List<Lookup> steps, Departures departures) {
    for (Driver driver : OF_AUTHORITY) {
      if (isKnown(steps, driver, Scope.AUTHORITY)) {
        ofAuthority.put(driver, Slot.of(steps, departures, driver, List.of(Scope.AUTHORITY)));
      }
    }
    for (Driver driver : OF_BLOCK) {
      Map<Block, Slot> blocks = new EnumMap<>(Block.class);
      for (Block block : Block.values()) {
        Scope scope = new Scope.OfBlock(block);
        if (isKnown(steps, driver, scope)) {
          blocks.put(block, Slot.of(steps, departures, driver, List.of(scope)));
        }
      }
      ofBlock.put(driver, blocks);
    }
  }

  private static boolean isKnown(List<Lookup> steps, Driver driver, Scope scope) {
    return driver.neutral().isPresent() || steps.stream().allMatch(step -> step.has(driver, scope));
  }

  /** Returns a driver of the authority, as a look-up has it. */
  double[] of(Driver driver, Lookup lookup) {
    Slot slot = ofAuthority.get(driver);
    return slot == null ? lookup.of(driver) : lookup.of(slot);
  }

  /** Returns a driver of a block, as a look-up has it. */
  double[] of(Driver driver, Block block, Lookup lookup) {
    Map<Block, Slot> blocks = ofBlock.get(driver);
    Slot slot = blocks == null ? null : blocks.get(block);
    return slot == null ? lookup.exactly(driver, new Scope.OfBlock(block)) : lookup.of(slot);
  }
}
