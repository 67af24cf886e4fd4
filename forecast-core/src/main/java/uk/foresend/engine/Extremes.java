package uk.foresend.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.dsg.BalanceCharge;
import uk.foresend.dsg.BalanceRetained;
import uk.foresend.dsg.CentralFunding;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.DeficitPolicy.Family;
import uk.foresend.dsg.InYearCharge;
import uk.foresend.dsg.MetFrom;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;
import uk.foresend.result.Extreme;
import uk.foresend.result.IncomeRow;
import uk.foresend.result.SpendRow;

/**
 * The two extremes where the law is silent: what becomes of deficits that no policy settles.
 *
 * <p>Supported: each is funded centrally as it arises and the balance stays in the unusable
 * reserve. Unsupported: the balance is charged to the General Fund in the first month after
 * protection ends, an April where it ends with a year, since no charge may be made while it lasts,
 * and each in-year deficit from that year's on as it arises. Protection and grants are those of the
 * scenario in both.
 */
final class Extremes {

  private Extremes() {}

  static List<Extreme> of(Columns c, List<SpendRow> spend, List<IncomeRow> income) {
    Assumptions given = c.inputs().assumptions;
    Horizon horizon = given.setup().horizon();
    List<DeficitPolicy> law =
        given.standing().policies().stream()
            .filter(each -> each.family() == Family.PROTECTION || each.family() == Family.GRANT)
            .toList();
    Optional<FinancialYear> settled =
        law.stream()
            .flatMap(each -> each.settlesThrough().stream())
            .max(FinancialYear::compareTo)
            .map(year -> year.plus(1));
    YearMonth unprotectedFrom = unprotectedFrom(law, horizon);
    FinancialYear silentFrom = settled.orElse(FinancialYear.of(unprotectedFrom));
    Optional<YearMonth> charged =
        protects(law, horizon, horizon.monthCount() - 1)
            ? Optional.empty()
            : Optional.of(unprotectedFrom);
    Source ours =
        new Source(
            "An extreme of what the law leaves silent",
            "",
            given.setup().asAt(),
            Confidence.ASSUMPTION,
            "");
    List<DeficitPolicy> supported = new ArrayList<>(law);
    supported.add(new CentralFunding("supported", Share.ALL, silentFrom, horizon.last(), ours));
    supported.add(new BalanceRetained("retained", horizon.firstMonth(), ours));
    List<DeficitPolicy> unsupported = new ArrayList<>(law);
    charged.ifPresent(
        month -> {
          unsupported.add(new BalanceCharge("charged", Share.ALL, month, MetFrom.RESERVES, ours));
          unsupported.add(
              new InYearCharge(
                  "charged-later",
                  Share.ALL,
                  FinancialYear.of(month),
                  horizon.last(),
                  MetFrom.RESERVES,
                  ours));
        });
    return List.of(
        extreme(
            "supported",
            "Deficits from " + silentFrom + " are funded centrally in full; the rest is retained.",
            c,
            supported,
            spend,
            income),
        extreme(
            "unsupported",
            "Deficits from "
                + silentFrom
                + " are not supported"
                + charged
                    .map(
                        month ->
                            "; the General Fund is charged from "
                                + InWords.month(month)
                                + " on, the first month that nothing protects.")
                    .orElse("; protection lasts beyond the horizon."),
            c,
            unsupported,
            spend,
            income));
  }

  /**
   * The first month after which nothing in law protects any longer: the first April of the horizon
   * if nothing does within it, the one after the last if something does until its end.
   */
  private static YearMonth unprotectedFrom(List<DeficitPolicy> law, Horizon horizon) {
    YearMonth from = horizon.first().april();
    for (int m = Horizon.WARM_UP_MONTHS; m < horizon.monthCount(); m++) {
      if (protects(law, horizon, m)) {
        from = horizon.month(m).plusMonths(1);
      }
    }
    return from;
  }

  private static boolean protects(List<DeficitPolicy> law, Horizon horizon, int m) {
    return law.stream().anyMatch(policy -> policy.protects(horizon.month(m)));
  }

  private static Extreme extreme(
      String id,
      String assumption,
      Columns c,
      List<DeficitPolicy> policies,
      List<SpendRow> spend,
      List<IncomeRow> income) {
    LedgerInputs x = new LedgerInputs(c.inputs().assumptions, policies);
    Ledger.Columns ledger = Ledger.run(x, c.inputs().items, c.cost(), c.funding());
    LedgerRows.InMoney money = LedgerRows.of(x, ledger, spend, income);
    return new Extreme(
        id,
        assumption,
        x.horizon.years().stream().map(money::closing).toList(),
        x.horizon.years().stream().map(money::charged).toList());
  }
}
