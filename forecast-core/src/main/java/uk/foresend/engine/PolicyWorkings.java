package uk.foresend.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import uk.foresend.dsg.Account;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.Posting;
import uk.foresend.dsg.Vintage;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.LedgerEntry;
import uk.foresend.result.LedgerRow;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/**
 * Explains what policies post: {@code share × max(0, deficit reached − what is not eligible)}, and
 * the vintages that it cleared.
 */
final class PolicyWorkings {

  private final Columns c;
  private final LedgerInputs x;
  private final Forecast forecast;

  PolicyWorkings(Columns c, Forecast forecast) {
    this.c = c;
    this.x = c.inputs().ledger;
    this.forecast = forecast;
  }

  /** What charges the General Fund in a year. */
  List<Working> charges(int year) {
    return postings(year, Account::isCharge);
  }

  /** Everything posted in a year; surpluses set against deficits come to nothing. */
  List<Working> cleared(int year) {
    List<Working> all = new ArrayList<>(postings(year, account -> true));
    for (LedgerEntry entry : entries(year)) {
      if (entry.account().isWithinTheGrant()) {
        all.add(entry(entry).as(Step.PLUS));
      }
    }
    return all;
  }

  private List<LedgerEntry> entries(int year) {
    return forecast.entries().stream()
        .filter(entry -> FinancialYear.of(entry.month()).equals(forecast.years().get(year)))
        .toList();
  }

  private static Working entry(LedgerEntry entry) {
    return new Working(
        "",
        entry.account().label() + ", " + InWords.month(entry.month()) + ": " + entry.vintage(),
        Told.of(entry.amount()),
        "",
        List.of(),
        "");
  }

  private List<Working> postings(int year, Predicate<Account> wanted) {
    List<Working> all = new ArrayList<>();
    int first = Horizon.WARM_UP_MONTHS + 12 * year;
    for (int m = first; m < first + 12; m++) {
      for (int i = 0; i < x.postings.get(m).size(); i++) {
        if (wanted.test(x.postings.get(m).get(i).account())) {
          posting(m, i, year).forEach(all::add);
        }
      }
    }
    return all;
  }

  private List<Working> posting(int m, int i, int year) {
    Posting posting = x.postings.get(m).get(i);
    List<LedgerEntry> entries =
        entries(year).stream()
            .filter(entry -> entry.policy().equals(posting.policy()))
            .filter(entry -> entry.month().equals(posting.month()))
            .filter(entry -> entry.account() == posting.account())
            .toList();
    if (entries.isEmpty()) {
      return List.of();
    }
    List<Working> inputs = new ArrayList<>(base(posting, m, i, year));
    if (posting.less().pence() != 0) {
      inputs.add(Operands.pounds(Step.MINUS, "not eligible", posting.less().pounds(), List.of()));
    }
    inputs.add(Operands.share(Step.TIMES, "share", posting.share().value()));
    if (i > 0 && posting.isOfItsYear()) {
      inputs.add(
          Operands.pounds(
              Step.AT_MOST, "what policies before it leave", left(posting, m, i, year), List.of()));
    }
    entries.forEach(entry -> inputs.add(entry(entry)));
    Working rounded =
        Operands.pounds(
            Step.BESIDE,
            "what published balances, sums of figures rounded to pence, are away from these",
            rounded(m, i, year),
            List.of());
    if (Operands.value(rounded) != 0) {
      inputs.add(rounded);
    }
    DeficitPolicy policy =
        c.inputs().assumptions.standing().policies().stream()
            .filter(each -> each.id().equals(posting.policy()))
            .findFirst()
            .orElseThrow();
    return List.of(
        new Working(
            "",
            posting.account().label() + ", " + InWords.month(posting.month()),
            Told.of(Money.sum(entries.stream().map(LedgerEntry::amount).toList())),
            policy.describe(),
            inputs,
            WorkingParts.where(policy.source()),
            Step.PLUS));
  }

  /** The deficit reached, of all blocks or of high needs, or the lower of the two. */
  private List<Working> base(Posting posting, int m, int i, int year) {
    Working all =
        Operands.pounds(
            Step.PLUS,
            "deficit of all blocks that it reaches",
            -reached(m, i, year, vintage -> posting.reaches(vintage.origin())),
            List.of());
    Working accumulated =
        Operands.pounds(
            Step.AT_MOST,
            "deficit that all blocks have accumulated",
            -reached(m, i, year, vintage -> posting.ended(vintage.origin())),
            List.of());
    Working highNeeds =
        Operands.pounds(
            Step.PLUS,
            "deficit of high needs that it reaches",
            -reached(
                m,
                i,
                year,
                vintage ->
                    posting.reaches(vintage.origin()) && vintage.block() == Block.HIGH_NEEDS),
            List.of());
    return switch (posting.base()) {
      case DSG -> List.of(all, accumulated);
      case HIGH_NEEDS -> List.of(highNeeds);
      case LOWER_OF_DSG_AND_HIGH_NEEDS -> List.of(all, accumulated, highNeeds.as(Step.AT_MOST));
    };
  }

  /** The deficits that a posting can clear, once the policies before it have. */
  private double left(Posting posting, int m, int i, int year) {
    double owed = 0;
    for (Vintage each : x.vintages) {
      boolean mine =
          posting.reaches(each.origin())
              && (posting.base() == Posting.Base.DSG || each.block() == Block.HIGH_NEEDS);
      owed += mine ? Math.max(0, -balance(m, names(m, i), year, each::equals)) : 0;
    }
    return owed;
  }

  /** The balance of the vintages wanted just before a posting, as the policy met it. */
  private double reached(int m, int i, int year, Predicate<Vintage> wanted) {
    Posting posting = x.postings.get(m).get(i);
    List<String> earlier = posting.isOfItsYear() ? List.of() : names(m, i);
    return balance(m, earlier, year, wanted);
  }

  /** The policies that post before another in a month. */
  private List<String> names(int m, int i) {
    return x.postings.get(m).subList(0, i).stream().map(Posting::policy).toList();
  }

  /**
   * The balance in a month of the vintages wanted: not yet in pence, since published balances are
   * sums of rounded leaves and may be pence away from what policies are a share of.
   */
  private double balance(int m, List<String> earlier, int year, Predicate<Vintage> wanted) {
    double[] opening = year == 0 ? x.opening : c.ledger().byVintage()[year - 1];
    double sum = 0;
    for (int v = 0; v < opening.length; v++) {
      sum += wanted.test(x.vintages.get(v)) ? opening[v] : 0;
    }
    int first = Horizon.WARM_UP_MONTHS + 12 * year;
    for (Block block : Block.values()) {
      boolean counts = wanted.test(x.vintages.get(x.vintage(block, year)));
      for (int each = first; each <= m && counts; each++) {
        sum += c.ledger().inYear()[block.ordinal()][each];
      }
    }
    for (Ledger.Entry entry : c.ledger().entries()) {
      boolean before =
          entry.month() >= first && entry.month() < m
              || entry.month() == m && earlier.contains(entry.policy());
      sum += before && wanted.test(x.vintages.get(entry.vintage())) ? entry.pounds() : 0;
    }
    return sum;
  }

  /** The same of one vintage as published. */
  private double published(YearMonth month, List<String> earlier, int year, Vintage wanted) {
    Money sum = Money.ZERO;
    for (LedgerRow row : forecast.ledger()) {
      if (row.year().equals(x.horizon.year(year)) && wanted.equals(row.vintage())) {
        sum = sum.plus(row.opening()).plus(row.inYear());
      }
    }
    for (LedgerEntry entry : entries(year)) {
      boolean before =
          entry.month().isBefore(month)
              || entry.month().equals(month) && earlier.contains(entry.policy());
      if (before && wanted.equals(entry.vintage())) {
        sum = sum.plus(entry.amount());
      }
    }
    return sum.pounds();
  }

  /**
   * What published balances are away from those that the policy met, each the sum of leaves rounded
   * to pence: what clears a deficit wholly clears it as published.
   */
  private double rounded(int m, int i, int year) {
    Posting posting = x.postings.get(m).get(i);
    double away = 0;
    for (Vintage each : x.vintages) {
      if (posting.reaches(each.origin())) {
        away +=
            Math.abs(
                published(posting.month(), names(m, i), year, each)
                    - balance(m, names(m, i), year, each::equals));
      }
    }
    return away;
  }
}
