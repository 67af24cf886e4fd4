package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.Vintage;
import uk.foresend.generated.ForAll;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
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
