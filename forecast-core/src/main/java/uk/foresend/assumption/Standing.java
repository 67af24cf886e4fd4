package uk.foresend.assumption;

import java.util.List;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.Reserves;
import uk.foresend.dsg.Vintage;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * Where the council stands: opening balances, the policies it is under, its reserves, and what it
 * has published.
 *
 * @param balances the balances at the start of the first ledger year, negative when in deficit
 * @param policies the policies, in the order in which those of one date are posted
 * @param reserves the reserves by class
 * @param published figures the council has published, kept beside ours
 */
public record Standing(
    List<Balance> balances,
    List<DeficitPolicy> policies,
    Reserves reserves,
    List<Published> published) {

  /** Keeps its own copies. */
  public Standing {
    balances = List.copyOf(balances);
    policies = List.copyOf(policies);
    published = List.copyOf(published);
  }

  /** An opening balance of a vintage, negative when in deficit. */
  public record Balance(Vintage vintage, Money amount, Source source) {}

  /**
   * A figure that the council has published, with the basis on which it stands.
   *
   * @param id the key
   * @param label the words shown in reports
   * @param figure the figure of ours it stands beside: {@code in-year}, {@code closing}, {@code
   *     interest}
   * @param year the year it speaks of
   * @param amount the amount, negative when in deficit
   * @param basis what it was computed on, in words
   * @param basisAmount the amount it was computed on; zero when none is stated
   * @param source the publication
   */
  public record Published(
      String id,
      String label,
      String figure,
      FinancialYear year,
      Money amount,
      String basis,
      Money basisAmount,
      Source source) {}

  /** Returns the same under other policies. */
  public Standing withPolicies(List<DeficitPolicy> others) {
    return new Standing(balances, others, reserves, published);
  }

  /** Returns the same with other opening balances. */
  public Standing withBalances(List<Balance> others) {
    return new Standing(others, policies, reserves, published);
  }
}
