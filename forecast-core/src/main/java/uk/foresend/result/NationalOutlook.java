package uk.foresend.result;

import java.util.List;
import java.util.OptionalDouble;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/**
 * The balances of all councils at the end of a year, over many futures in which England is the same
 * for each of them.
 *
 * @param asAt the year by whose 30 June what is used was published
 * @param year the year at whose end balances are told
 * @param draws how many futures were drawn
 * @param seed the seed, any text
 * @param engine the version of the engine
 * @param councils a row for each council
 * @param england all councils together, future by future: all balances, then the deficits alone
 * @param warnings what must be read with it
 */
public record NationalOutlook(
    int asAt,
    FinancialYear year,
    int draws,
    String seed,
    String engine,
    List<Row> councils,
    List<Row> england,
    List<String> warnings) {

  /** Keeps its own copies. */
  public NationalOutlook {
    councils = List.copyOf(councils);
    england = List.copyOf(england);
    warnings = List.copyOf(warnings);
  }

  /**
   * The balance of a council, or of several together.
   *
   * @param code the code of the council; empty for several
   * @param name its name, or what is summed
   * @param central the balance of the forecast, negative in deficit
   * @param quantiles the balance that each of {@link Fan#SHARES} of futures lie below
   * @param passesReserves the share of futures in which usable reserves would not bear it; empty
   *     where reserves are not known
   * @param doubt what of its published figures is in doubt; empty for nothing
   */
  public record Row(
      String code,
      String name,
      Money central,
      List<Money> quantiles,
      OptionalDouble passesReserves,
      String doubt) {

    /** Keeps its own copy. */
    public Row {
      quantiles = List.copyOf(quantiles);
    }
  }
}
