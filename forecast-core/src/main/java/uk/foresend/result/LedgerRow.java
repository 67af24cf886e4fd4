package uk.foresend.result;

import uk.foresend.dsg.Vintage;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/**
 * One vintage in one year of the ledger: {@code closing = opening + inYear + cleared}.
 *
 * @param year the ledger year
 * @param vintage the vintage
 * @param opening the balance at 1 April, negative when in deficit
 * @param inYear income less spend of the year, for the vintage of that year; zero for older ones
 * @param cleared what entries of the year set against it
 * @param closing the balance at 31 March
 */
public record LedgerRow(
    FinancialYear year,
    Vintage vintage,
    Money opening,
    Money inYear,
    Money cleared,
    Money closing) {}
