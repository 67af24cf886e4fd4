package uk.foresend.result;

import java.time.YearMonth;
import uk.foresend.dsg.Account;
import uk.foresend.dsg.Vintage;
import uk.foresend.quantity.Money;

/**
 * What a policy posted to one vintage on a date.
 *
 * @param month the month at whose end it is posted
 * @param policy the id of the policy
 * @param account what met it
 * @param vintage the vintage it clears
 * @param amount the amount, positive when it reduces a deficit
 */
public record LedgerEntry(
    YearMonth month, String policy, Account account, Vintage vintage, Money amount) {}
