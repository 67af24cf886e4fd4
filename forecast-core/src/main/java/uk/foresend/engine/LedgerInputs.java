package uk.foresend.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Standing;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.Posting;
import uk.foresend.dsg.Vintage;
import uk.foresend.quantity.Horizon;

/**
 * What {@link Ledger} reads: the vintages, their opening balances, and what policies post in each
 * month.
 */
final class LedgerInputs {

  final Horizon horizon;

  /** Every vintage there can be, oldest first. */
  final List<Vintage> vintages;

  final double[] opening;

  /** The number of the vintage of each block in each ledger year. */
  private final int[][] current;

  /** The numbers of the vintages of each block, oldest first. */
  private final int[][] byBlock;

  /** Postings by month, in the order of the document. */
  final List<List<Posting>> postings;

  LedgerInputs(Assumptions given) {
    this(given, given.standing().policies());
  }

  LedgerInputs(Assumptions given, List<DeficitPolicy> policies) {
    horizon = given.setup().horizon();
    TreeSet<Vintage> all = new TreeSet<>();
    given.standing().balances().forEach(balance -> all.add(balance.vintage()));
    for (Block block : Block.values()) {
      horizon.years().forEach(year -> all.add(new Vintage(block, year)));
    }
    vintages = List.copyOf(all);
    byBlock = new int[Block.values().length][];
    Arrays.setAll(
        byBlock,
        b ->
            IntStream.range(0, vintages.size())
                .filter(v -> vintages.get(v).block().ordinal() == b)
                .toArray());
    current = new int[Block.values().length][horizon.yearCount()];
    for (Block block : Block.values()) {
      for (int y = 0; y < horizon.yearCount(); y++) {
        current[block.ordinal()][y] = vintages.indexOf(new Vintage(block, horizon.year(y)));
      }
    }
    opening = opening(given.standing().balances());
    postings = new ArrayList<>();
    for (int m = 0; m < horizon.monthCount(); m++) {
      postings.add(new ArrayList<>());
    }
    for (DeficitPolicy policy : policies) {
      for (Posting posting : policy.postings(horizon)) {
        int m = horizon.indexOf(posting.month());
        if (m >= Horizon.WARM_UP_MONTHS && m < postings.size()) {
          postings.get(m).add(posting);
        }
      }
    }
  }

  /** Takes all of others but the balances, which are of the same vintages. */
  private LedgerInputs(LedgerInputs others, List<Standing.Balance> balances) {
    horizon = others.horizon;
    vintages = others.vintages;
    byBlock = others.byBlock;
    current = others.current;
    postings = others.postings;
    opening = opening(balances);
  }

  /** Returns the same with other balances of the same vintages. */
  LedgerInputs with(List<Standing.Balance> balances) {
    return new LedgerInputs(this, balances);
  }

  private double[] opening(List<Standing.Balance> balances) {
    double[] pounds = new double[vintages.size()];
    for (Standing.Balance balance : balances) {
      pounds[vintages.indexOf(balance.vintage())] += balance.amount().pounds();
    }
    return pounds;
  }

  /** Takes a vintage whose surplus may be used, and one whose deficit it may clear. */
  @FunctionalInterface
  interface Netting {
    void net(int surplus, int deficit);
  }

  /**
   * Offers each surplus of a block to each of its deficits, of one year and those before, both
   * oldest first.
   */
  void net(Block block, int year, Netting netting) {
    int current = vintage(block, year);
    int[] ofBlock = byBlock[block.ordinal()];
    for (int surplus : ofBlock) {
      for (int i = 0; i < ofBlock.length && surplus <= current && ofBlock[i] <= current; i++) {
        netting.net(surplus, ofBlock[i]);
      }
    }
  }

  /** Returns the number of the vintage of a block in a ledger year. */
  int vintage(Block block, int year) {
    return current[block.ordinal()][year];
  }
}
