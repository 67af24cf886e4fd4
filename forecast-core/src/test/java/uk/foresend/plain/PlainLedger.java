package uk.foresend.plain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Standing;
import uk.foresend.dsg.Account;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.Posting;
import uk.foresend.dsg.Vintage;
import uk.foresend.quantity.FinancialYear;

/** The ledger with a page for each vintage: see Ledger. */
public final class PlainLedger {

  /** What a policy capitalised. */
  record Capitalised(YearMonth month, double pounds, int years, double rate) {}

  private final Assumptions given;

  /** The balance of each vintage now, oldest first. */
  private final Map<Vintage, Double> pages = new TreeMap<>();

  public final Map<YearMonth, Double> balance = new LinkedHashMap<>();
  public final Map<YearMonth, Double> charged = new LinkedHashMap<>();

  /** What charges have taken from reserves until now. */
  final Map<YearMonth, Double> drawn = new LinkedHashMap<>();

  public final Map<FinancialYear, Map<Vintage, Double>> closing = new LinkedHashMap<>();
  public final Map<Account, Double> cleared = new EnumMap<>(Account.class);
  final List<Capitalised> capitalised = new ArrayList<>();

  public PlainLedger(Assumptions given) {
    this.given = given;
    for (Standing.Balance balance : given.standing().balances()) {
      pages.merge(balance.vintage(), balance.amount().pounds(), Double::sum);
    }
  }

  double total() {
    return pages.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Enters a month: what each block received less what it spent. */
  public void enter(YearMonth month, Map<Block, Double> inYear) {
    FinancialYear year = FinancialYear.of(month);
    inYear.forEach((block, pounds) -> pages.merge(new Vintage(block, year), pounds, Double::sum));
    charged.put(month, 0.0);
    Map<Vintage, Double> before = new TreeMap<>(pages);
    for (DeficitPolicy policy : given.standing().policies()) {
      for (Posting posting : policy.postings(given.setup().horizon())) {
        if (posting.month().equals(month)) {
          post(posting, posting.isOfItsYear() ? before : new TreeMap<>(pages));
        }
      }
    }
    if (month.getMonthValue() == 3) {
      for (Block block : Block.values()) {
        surplus(new Vintage(block, year));
      }
      closing.put(year, new TreeMap<>(pages));
    }
    balance.put(month, total());
    drawn.put(month, cleared.getOrDefault(Account.GENERAL_FUND_RESERVES, 0.0));
  }

  private void post(Posting posting, Map<Vintage, Double> measured) {
    double accumulated =
        -measured.entrySet().stream()
            .filter(page -> posting.ended(page.getKey().origin()))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    double dsg = Math.min(-sum(measured, posting, null), accumulated);
    double highNeeds = -sum(measured, posting, Block.HIGH_NEEDS);
    boolean anyBlock = posting.base() == Posting.Base.DSG;
    double base =
        anyBlock
            ? dsg
            : posting.base() == Posting.Base.HIGH_NEEDS ? highNeeds : Math.min(dsg, highNeeds);
    double wanted = posting.share().value() * Math.max(0, base - posting.less().pounds());
    double left = wanted;
    for (Vintage vintage : List.copyOf(pages.keySet())) {
      boolean eligible =
          posting.reaches(vintage.origin()) && (anyBlock || vintage.block() == Block.HIGH_NEEDS);
      double owed = eligible ? Math.max(0, -pages.get(vintage)) : 0;
      double paid = Math.min(left, owed);
      pages.merge(vintage, paid, Double::sum);
      left -= paid;
    }
    double paid = wanted - left;
    cleared.merge(posting.account(), paid, Double::sum);
    if (posting.account().isCharge()) {
      charged.merge(posting.month(), paid, Double::sum);
    }
    if (posting.account() == Account.CAPITALISED) {
      capitalised.add(
          new Capitalised(
              posting.month(), paid, posting.repaidOver(), posting.interest().perYear()));
    }
  }

  private static double sum(Map<Vintage, Double> measured, Posting posting, Block only) {
    return measured.entrySet().stream()
        .filter(page -> posting.reaches(page.getKey().origin()))
        .filter(page -> only == null || page.getKey().block() == only)
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private void surplus(Vintage current) {
    List<Vintage> ofBlock =
        pages.keySet().stream()
            .filter(each -> each.block() == current.block())
            .filter(each -> each.origin().compareTo(current.origin()) <= 0)
            .toList();
    for (Vintage giver : ofBlock) {
      for (Vintage taker : ofBlock) {
        double spare = Math.max(0, pages.get(giver));
        set(Math.min(spare, Math.max(0, -pages.get(taker))), giver, taker);
      }
    }
  }

  private void set(double pounds, Vintage from, Vintage to) {
    pages.merge(from, -pounds, Double::sum);
    pages.merge(to, pounds, Double::sum);
  }
}
