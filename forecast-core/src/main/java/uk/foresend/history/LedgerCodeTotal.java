package uk.foresend.history;

import uk.foresend.quantity.Money;

/**
 * What a council's ledger holds on one of its own codes, in all months of an extract.
 *
 * @param code the code
 * @param total the sum of its postings in pounds, to the penny: positive for spend
 * @param rows how many rows it sums
 */
public record LedgerCodeTotal(LedgerCode code, Money total, int rows) {}
