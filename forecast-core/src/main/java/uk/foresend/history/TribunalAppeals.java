package uk.foresend.history;

import java.math.BigDecimal;
import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * The appeals against a council that the tribunal registered in a calendar year, and the decisions
 * that could have been appealed against.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param year the calendar year
 * @param appeals the appeals registered
 * @param decisions the decisions: refusals to assess and to issue, plans in January, plans ceased
 *     as no longer needed
 * @param ratePercent the rate as printed, percent to one decimal
 * @param decisionsInDevelopment the decisions by the definition in development, 2024 only
 * @param source the publication
 */
public record TribunalAppeals(
    String council,
    int year,
    Optional<Count> appeals,
    Optional<Count> decisions,
    Optional<BigDecimal> ratePercent,
    Optional<Count> decisionsInDevelopment,
    Source source) {

  /** Returns appeals ÷ decisions, or empty where either is not there. */
  public Optional<Share> rate() {
    return decisions
        .filter(all -> all.compareTo(Count.ZERO) > 0)
        .flatMap(all -> appeals.map(some -> new Share(some.value() / all.value())));
  }
}
