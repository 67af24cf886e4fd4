package uk.foresend.history;

import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;

/**
 * The assessments of a council in a calendar year and what came of them. Until 2021 only plans
 * issued and plans refused were published.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param year the calendar year
 * @param assessed the children assessed
 * @param issued assessments that led to a plan
 * @param notIssued assessments that led to none
 * @param pending assessments without a decision by the end of the year
 * @param withdrawn assessments given up
 * @param source the publication
 */
public record Assessments(
    String council,
    int year,
    Optional<Count> assessed,
    Count issued,
    Optional<Count> notIssued,
    Optional<Count> pending,
    Optional<Count> withdrawn,
    Source source) {}
