package uk.foresend.engine;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import uk.foresend.dsg.Account;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.Posting;
import uk.foresend.quantity.Horizon;

/**
 * The DSG ledger by vintage, month by month, in pounds: {@code closing = opening + income − spend +
 * entries}.
 *
 * <p>Each month's income less spend of a block goes to the vintage of that block and year. Then
 * policies post, in their order: {@code amount = share × max(0, base − less)}, clearing the oldest
 * deficits first and never more than is left. Policies that bear shares of the deficit of one year
 * measure it before any of them posts. At the end of March what a block has of surpluses clears its
 * deficits, both oldest first.
 */
final class Ledger {

  /** What was set against a vintage at the end of a month, positive when it reduces a deficit. */
  record Entry(int month, String policy, Account account, int vintage, double pounds) {}

  /**
   * An amount that a policy capitalised at the end of a month, and over how many years it is
   * repaid.
   */
  record Capitalised(int month, double pounds, int years, double rate) {}

  /**
   * What the stage returns.
   *
   * @param inYear income less spend by block ordinal and month
   * @param balance the balance of all vintages at the end of each month, before month 3 the opening
   *     balance
   * @param byVintage the balance by vintage at the end of each ledger year
   * @param charged charges to the General Fund by month
   * @param metFromReserves those of them that reserves meet, which bring no cash
   * @param entries everything posted
   * @param capitalised what was capitalised
   */
  record Columns(
      double[][] inYear,
      double[] balance,
      double[][] byVintage,
      double[] charged,
      double[] metFromReserves,
      List<Entry> entries,
      List<Capitalised> capitalised) {}

  private static final Block[] BLOCKS = Block.values();

  private final LedgerInputs x;
  private final double[] now;

  /** The balances before the policies of a month post. */
  private final double[] before;

  private final Columns out;

  private Ledger(LedgerInputs x) {
    this.x = x;
    this.now = x.opening.clone();
    this.before = new double[now.length];
    int months = x.horizon.monthCount();
    this.out =
        new Columns(
            new double[BLOCKS.length][months],
            new double[months],
            new double[x.horizon.yearCount()][],
            new double[months],
            new double[months],
            new ArrayList<>(),
            new ArrayList<>());
  }

  /** Runs the stage. */
  static Columns run(LedgerInputs x, SpendItems items, Cost.Columns cost, Funding.Columns funding) {
    Ledger ledger = new Ledger(x);
    for (Block block : BLOCKS) {
      int b = block.ordinal();
      double[] inYear = ledger.out.inYear[b];
      System.arraycopy(funding.monthly()[b], 0, inYear, 0, inYear.length);
    }
    for (int i = 0; i < items.items.size(); i++) {
      double[] inYear = ledger.out.inYear[items.items.get(i).line().block().ordinal()];
      double[] spend = cost.gross()[i];
      for (int m = Horizon.WARM_UP_MONTHS; m < inYear.length; m++) {
        inYear[m] -= spend[m];
      }
    }
    ledger.run();
    return ledger.out;
  }

  private void run() {
    for (int m = 0; m < out.balance.length; m++) {
      int year = x.horizon.yearOf(m);
      if (year >= 0) {
        for (Block block : BLOCKS) {
          now[x.vintage(block, year)] += out.inYear[block.ordinal()][m];
        }
        System.arraycopy(now, 0, before, 0, now.length);
        for (Posting posting : x.postings.get(m)) {
          post(m, posting);
        }
        if (Horizon.is(m, Month.MARCH)) {
          clearWithSurplus(m, year);
          out.byVintage[year] = now.clone();
        }
      }
      out.balance[m] = total();
    }
  }

  private void post(int m, Posting posting) {
    double[] measured = posting.isOfItsYear() ? before : now;
    double all = 0;
    double accumulated = 0;
    double highNeeds = 0;
    for (int v = 0; v < now.length; v++) {
      accumulated -= posting.ended(x.vintages.get(v).origin()) ? measured[v] : 0;
      if (posting.reaches(x.vintages.get(v).origin())) {
        all -= measured[v];
        highNeeds -= x.vintages.get(v).block() == Block.HIGH_NEEDS ? measured[v] : 0;
      }
    }
    all = Math.min(all, accumulated);
    double base =
        switch (posting.base()) {
          case DSG -> all;
          case HIGH_NEEDS -> highNeeds;
          case LOWER_OF_DSG_AND_HIGH_NEEDS -> Math.min(all, highNeeds);
        };
    double amount = posting.share().value() * Math.max(0, base - posting.less().pounds());
    double left = amount;
    for (int v = 0; v < now.length && left > 0; v++) {
      boolean reached = posting.reaches(x.vintages.get(v).origin());
      boolean block =
          posting.base() == Posting.Base.DSG || x.vintages.get(v).block() == Block.HIGH_NEEDS;
      if (reached && block && now[v] < 0) {
        double cleared = Math.min(left, -now[v]);
        enter(m, posting.policy(), posting.account(), v, cleared);
        left -= cleared;
      }
    }
    double posted = amount - Math.max(0, left);
    if (posting.account().isCharge()) {
      out.charged[m] += posted;
    }
    if (posting.account() == Account.GENERAL_FUND_RESERVES) {
      out.metFromReserves[m] += posted;
    }
    if (posting.account() == Account.CAPITALISED && posted > 0) {
      out.capitalised.add(
          new Capitalised(m, posted, posting.repaidOver(), posting.interest().perYear()));
    }
  }

  private void clearWithSurplus(int m, int year) {
    for (Block block : BLOCKS) {
      x.net(
          block,
          year,
          (surplus, deficit) -> {
            double pounds = Math.min(now[surplus], -now[deficit]);
            if (pounds > 0) {
              enter(m, "", Account.OWN_SURPLUS, deficit, pounds);
              enter(m, "", Account.OWN_SURPLUS, surplus, -pounds);
            }
          });
    }
  }

  private void enter(int m, String policy, Account account, int vintage, double pounds) {
    now[vintage] += pounds;
    out.entries.add(new Entry(m, policy, account, vintage, pounds));
  }

  private double total() {
    double sum = 0;
    for (double balance : now) {
      sum += balance;
    }
    return sum;
  }
}
