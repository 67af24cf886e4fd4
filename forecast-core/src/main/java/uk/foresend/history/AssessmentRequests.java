package uk.foresend.history;

import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;

/**
 * The first requests for an assessment that a council received in a calendar year, and what it
 * decided. Until 2022 only requests and refusals were published.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param year the calendar year
 * @param of all of them, or those of an age
 * @param received the requests
 * @param agreed those it decided to assess
 * @param refused those it decided not to assess
 * @param pending those not decided by the end of the year
 * @param withdrawn those taken back
 * @param source the publication
 */
public record AssessmentRequests(
    String council,
    int year,
    Part of,
    Count received,
    Optional<Count> agreed,
    Optional<Count> refused,
    Optional<Count> pending,
    Optional<Count> withdrawn,
    Source source) {}
