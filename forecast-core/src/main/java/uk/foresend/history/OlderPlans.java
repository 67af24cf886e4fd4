package uk.foresend.history;

import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;

/**
 * The statements and plans that a council maintained on a January census day of 2010 to 2022.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param january the calendar year of the census
 * @param of all of them, or those of an age group or of a group of establishments
 * @param statements statements of special educational needs; empty from 2019, and where they could
 *     not be held
 * @param plans education, health and care plans; empty until 2014
 * @param total both together
 * @param source the publication
 */
public record OlderPlans(
    String council,
    int january,
    Part of,
    Optional<Count> statements,
    Optional<Count> plans,
    Count total,
    Source source) {}
