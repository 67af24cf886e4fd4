package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.assumption.Assumptions;
import uk.foresend.dsg.Account;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.Posting;
import uk.foresend.dsg.Vintage;
import uk.foresend.generated.ForAll;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.FundRow;
import uk.foresend.result.LedgerEntry;
import uk.foresend.result.LedgerRow;
import uk.foresend.result.SpendRow;

@DisplayName("Laws of money")
class LawsOfMoneyTest {

  @Test
  void everyVintageOpensWithItsEntriesAndClosesIntoTheNextYear() {
    ForAll.councils(300)
        .holds(
            council -> {
              Forecast forecast = Runs.forecast(council);
              Map<Vintage, Money> carried = new HashMap<>();
              council
                  .standing()
                  .balances()
                  .forEach(each -> carried.merge(each.vintage(), each.amount(), Money::plus));
              for (FinancialYear year : forecast.years()) {
                Map<Vintage, LedgerRow> rows = new HashMap<>();
                forecast.ledger().stream()
                    .filter(row -> row.year().equals(year))
                    .forEach(row -> rows.put(row.vintage(), row));
                rows.forEach(
                    (vintage, row) -> {
                      assertThat(row.opening())
                          .isEqualTo(carried.getOrDefault(vintage, Money.ZERO));
                      assertThat(row.closing())
                          .isEqualTo(row.opening().plus(row.inYear()).plus(row.cleared()));
                      assertThat(row.cleared()).isEqualTo(entries(forecast, year, vintage));
                    });
                carried.forEach(
                    (vintage, amount) ->
                        assertThat(rows.containsKey(vintage) || amount.pence() == 0).isTrue());
                carried.clear();
                rows.forEach((vintage, row) -> carried.put(vintage, row.closing()));
              }
            });
  }

  private static Money entries(Forecast forecast, FinancialYear year, Vintage vintage) {
    return total(
        forecast.entries().stream()
            .filter(entry -> FinancialYear.of(entry.month()).equals(year))
            .filter(entry -> entry.vintage().equals(vintage)));
  }

  private static Money total(Stream<LedgerEntry> entries) {
    return Money.sum(entries.map(LedgerEntry::amount).toList());
  }

  @Test
  void openingAndIncomeLessSpendAndEntriesIsClosingInEveryBlock() {
    ForAll.councils(300)
        .holds(
            council -> {
              Forecast forecast = Runs.forecast(council);
              for (int y = 0; y < forecast.years().size(); y++) {
                Money in = Money.ZERO;
                for (Block block : Block.values()) {
                  Money inYear =
                      forecast.grossIncome(block, y).minus(forecast.grossSpend(block, y));
                  assertThat(inYear).isEqualTo(ofBlock(forecast, block, y));
                  in = in.plus(inYear);
                }
                assertThat(forecast.opening(y).plus(in).plus(forecast.cleared(y)))
                    .isEqualTo(forecast.closing(y));
                if (y > 0) {
                  assertThat(forecast.opening(y)).isEqualTo(forecast.closing(y - 1));
                }
              }
            });
  }

  private static Money ofBlock(Forecast forecast, Block block, int year) {
    return Money.sum(
        forecast.ledger().stream()
            .filter(row -> row.year().equals(forecast.years().get(year)))
            .filter(row -> row.vintage().block() == block)
            .map(LedgerRow::inYear)
            .toList());
  }

  @Test
  void grossAndNetGiveOneResult() {
    ForAll.councils(300)
        .such(LawsOfMoneyTest::someDeduction, 150)
        .holds(
            council -> {
              Forecast forecast = Runs.forecast(council);
              for (int y = 0; y < forecast.years().size(); y++) {
                int year = y;
                Money net =
                    Money.sum(
                        forecast.spend().stream()
                            .filter(row -> row.item().line().block() == Block.HIGH_NEEDS)
                            .map(row -> row.net(year))
                            .toList());
                Money income =
                    forecast
                        .grossIncome(Block.HIGH_NEEDS, y)
                        .minus(forecast.deductions(Block.HIGH_NEEDS, y));
                assertThat(income.minus(net)).isEqualTo(forecast.inYear(Block.HIGH_NEEDS, y));
              }
            });
  }

  private static boolean someDeduction(uk.foresend.assumption.Assumptions council) {
    Forecast forecast = Runs.forecast(council);
    return forecast.deductions(Block.HIGH_NEEDS, 0).pence() > 0;
  }

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
                assertThat(of(entries, Account.EARLIER_YEARS)).isEqualTo(Money.ZERO);
                entries.stream()
                    .filter(entry -> entry.account() != Account.EARLIER_YEARS)
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
                  .anyMatch(entry -> entry.account() == Account.EARLIER_YEARS);
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
                        entry.account() != Account.EARLIER_YEARS
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
                    (entry, older) -> entry.account() == Account.EARLIER_YEARS));
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

  @Test
  void everyPoundOfSpendIsOnOneLineAndInOneCategory() {
    ForAll.councils(100)
        .holds(
            council -> {
              Forecast forecast = Runs.forecast(council);
              for (int y = 0; y < forecast.years().size(); y++) {
                int year = y;
                Map<Object, Money> lines = new HashMap<>();
                Map<Object, Money> categories = new HashMap<>();
                for (SpendRow row : forecast.spend()) {
                  lines.merge(row.item().line(), row.gross().get(year), Money::plus);
                  categories.merge(row.item().category(), row.gross().get(year), Money::plus);
                }
                Money all =
                    Money.sum(
                        Stream.of(Block.values())
                            .map(block -> forecast.grossSpend(block, year))
                            .toList());
                assertThat(Money.sum(lines.values())).isEqualTo(all);
                assertThat(Money.sum(categories.values())).isEqualTo(all);
              }
            });
  }

  @Test
  void thePenniesOfTheLedgerFollowTheEstimate() {
    ForAll.councils(200)
        .holds(
            council -> {
              Columns c = Runs.columns(council);
              Forecast forecast = Runs.forecast(council);
              for (int y = 0; y < forecast.years().size(); y++) {
                double estimate = 0;
                for (double vintage : c.ledger().byVintage()[y]) {
                  estimate += vintage;
                }
                assertThat(forecast.closing(y).pounds()).isCloseTo(estimate, within(1.0));
              }
            });
  }
}
