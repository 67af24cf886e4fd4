package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.Fixtures.SOURCE;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.assumption.Assumptions;
import uk.foresend.dsg.Account;
import uk.foresend.dsg.BalanceCharge;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.CentralFunding;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.InYearCharge;
import uk.foresend.dsg.MetFrom;
import uk.foresend.dsg.Posting;
import uk.foresend.generated.ForAll;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.result.Forecast;
import uk.foresend.result.FundRow;
import uk.foresend.result.LedgerEntry;
import uk.foresend.result.LedgerRow;

@DisplayName("Laws of the ledger and what policies clear")
class LawsOfLedgerTest {

  @Test
  void whatPoliciesClearIsAllAccountedForAndTheGeneralFundPaysItsPartToThePenny() {
    ForAll.councils(300)
        .holdsAndApplies(
            100,
            council -> {
              Forecast forecast = Runs.forecast(council);
              FundRow charge =
                  forecast.generalFund().stream()
                      .filter(row -> row.id().equals("deficit-charge"))
                      .findFirst()
                      .orElseThrow();
              for (int y = 0; y < forecast.years().size(); y++) {
                FinancialYear year = forecast.years().get(y);
                List<LedgerEntry> entries =
                    forecast.entries().stream()
                        .filter(entry -> FinancialYear.of(entry.month()).equals(year))
                        .toList();
                assertThat(total(entries.stream())).isEqualTo(forecast.cleared(y));
                assertThat(total(entries.stream().filter(entry -> entry.account().isCharge())))
                    .isEqualTo(charge.amounts().get(y));
                assertThat(of(entries, Account.OWN_SURPLUS)).isEqualTo(Money.ZERO);
                entries.stream()
                    .filter(entry -> !entry.account().isWithinTheGrant())
                    .forEach(entry -> assertThat(entry.amount().pence()).isNotNegative());
              }
              return forecast.entries().stream().anyMatch(entry -> entry.account().isCharge());
            });
  }

  private static Money of(List<LedgerEntry> entries, Account account) {
    return total(entries.stream().filter(entry -> entry.account() == account));
  }

  @Test
  void aPolicyNeverClearsMoreThanIsOwedNorASurplusMoreThanThereIs() {
    ForAll.councils(300)
        .holdsAndApplies(
            40,
            council -> {
              Forecast forecast = Runs.forecast(council);
              for (LedgerRow row : forecast.ledger()) {
                Money before = row.opening().plus(row.inYear());
                if (before.isNegative()) {
                  assertThat(row.closing().pence()).isLessThanOrEqualTo(0);
                } else {
                  assertThat(row.closing().pence()).isBetween(0L, before.pence());
                }
              }
              return forecast.entries().stream()
                  .anyMatch(entry -> entry.account() == Account.OWN_SURPLUS);
            });
  }

  @Test
  void policiesClearTheOldestDeficitOfABlockFirst() {
    ForAll.councils(300)
        .holdsAndApplies(
            40,
            council ->
                clearsTheOldestFirst(
                    Runs.forecast(council),
                    (entry, older) ->
                        !entry.account().isWithinTheGrant()
                            && postings(council, entry).anyMatch(each -> each.reaches(older))));
  }

  @Test
  void surplusesClearTheOldestDeficitOfTheirBlockFirst() {
    ForAll.councils(300)
        .holdsAndApplies(
            40,
            council ->
                clearsTheOldestFirst(
                    Runs.forecast(council),
                    (entry, older) -> entry.account() == Account.OWN_SURPLUS));
  }

  @Test
  void noChargeIsMoreThanTheWholeGrantOwesHoweverOldItsSurpluses() {
    ForAll.councils(300)
        .holdsAndApplies(
            10,
            council -> {
              Forecast forecast = Runs.forecast(council);
              for (FinancialYear year : forecast.years()) {
                Money opening = Money.ZERO;
                Money before = Money.ZERO;
                for (LedgerRow row : rows(forecast, year)) {
                  opening = opening.plus(row.opening());
                  before = before.plus(row.opening()).plus(row.inYear());
                }
                Money charged =
                    total(
                        forecast.entries().stream()
                            .filter(entry -> FinancialYear.of(entry.month()).equals(year))
                            .filter(entry -> entry.account().isCharge()));
                long owed = Math.max(-opening.pence(), -before.pence());
                long rounding = forecast.entries().size();
                assertThat(charged.pence()).isLessThanOrEqualTo(Math.max(0, owed) + rounding);
              }
              return usesASurplus(forecast);
            });
  }

  @Test
  void noBlockKeepsASurplusOfOneYearBesideADeficitOfAnother() {
    ForAll.councils(300)
        .holdsAndApplies(
            10,
            council -> {
              Forecast forecast = Runs.forecast(council);
              for (FinancialYear year : forecast.years()) {
                for (Block block : Block.values()) {
                  LongSummaryStatistics closing =
                      rows(forecast, year).stream()
                          .filter(row -> row.vintage().block() == block)
                          .mapToLong(row -> row.closing().pence())
                          .summaryStatistics();
                  assertThat(closing.getMax() > 0 && closing.getMin() < 0)
                      .as("%s has both at the end of %s: %s", block, year, closing)
                      .isFalse();
                }
              }
              return usesASurplus(forecast);
            });
  }

  @Test
  void whatIsChargedInFullOrInPartsThatMakeAWholeLeavesNoDeficitHoweverTheBlocksNet() {
    ForAll.councils(300)
        .holdsAndApplies(
            40,
            council -> {
              Horizon horizon = council.setup().horizon();
              FinancialYear first = horizon.first();
              FinancialYear last = horizon.year(horizon.yearCount() - 1);
              Share half = new Share(0.5);
              DeficitPolicy balance =
                  new BalanceCharge("all", Share.ALL, first.april(), MetFrom.RESERVES, SOURCE);
              for (List<DeficitPolicy> policies :
                  List.<List<DeficitPolicy>>of(
                      List.of(
                          balance,
                          new InYearCharge("y", Share.ALL, first, last, MetFrom.REVENUE, SOURCE)),
                      List.of(
                          balance,
                          new CentralFunding("f", half, first, last, SOURCE),
                          new InYearCharge("y", half, first, last, MetFrom.REVENUE, SOURCE)))) {
                Forecast forecast =
                    Runs.forecast(council.with(council.standing().withPolicies(policies)));
                long rounding = forecast.entries().size();
                for (int y = 0; y < forecast.years().size(); y++) {
                  assertThat(forecast.closing(y).pence()).isGreaterThanOrEqualTo(-rounding);
                }
              }
              return council.standing().balances().stream()
                  .anyMatch(balances -> balances.amount().pence() > 0);
            });
  }

  private static List<LedgerRow> rows(Forecast forecast, FinancialYear year) {
    return forecast.ledger().stream().filter(row -> row.year().equals(year)).toList();
  }

  private static boolean usesASurplus(Forecast forecast) {
    return forecast.entries().stream().anyMatch(entry -> entry.account() == Account.OWN_SURPLUS);
  }

  private static Stream<Posting> postings(Assumptions council, LedgerEntry entry) {
    return council.standing().policies().stream()
        .flatMap(policy -> policy.postings(council.setup().horizon()).stream())
        .filter(each -> each.policy().equals(entry.policy()))
        .filter(each -> each.month().equals(entry.month()));
  }

  /**
   * Whether some entry had an older deficit to pass over; each that it reaches must be gone by the
   * end of the year, since nothing is added to it after.
   */
  private static boolean clearsTheOldestFirst(
      Forecast forecast, BiPredicate<LedgerEntry, FinancialYear> reaches) {
    boolean several = false;
    for (LedgerEntry entry : forecast.entries()) {
      FinancialYear year = FinancialYear.of(entry.month());
      for (LedgerRow older : forecast.ledger()) {
        if (entry.amount().pence() > 0
            && older.year().equals(year)
            && older.vintage().block() == entry.vintage().block()
            && older.vintage().origin().compareTo(entry.vintage().origin()) < 0
            && reaches.test(entry, older.vintage().origin())) {
          several = true;
          assertThat(older.closing().pence()).as("%s passed over %s", entry, older).isNotNegative();
        }
      }
    }
    return several;
  }

  private static Money total(Stream<LedgerEntry> entries) {
    return Money.sum(entries.map(LedgerEntry::amount).toList());
  }
}
