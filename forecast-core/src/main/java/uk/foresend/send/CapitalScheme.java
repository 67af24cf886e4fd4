package uk.foresend.send;

import java.time.YearMonth;
import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * A capital scheme: places that open on dates, cost money to build, and fill from children placed
 * elsewhere.
 *
 * <p>Its saving is never stated: it is what the children who fill the places would have cost where
 * they would have been.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param setting the id of the setting whose places it adds
 * @param owner who runs it: the council, a council company, an academy trust, the DfE
 * @param fromAge the youngest age it takes
 * @param toAge the oldest age it takes
 * @param phases the places opening by month
 * @param fillMonths how many months a phase takes to fill, evenly; 0 for at once
 * @param fill the share of its places, less those of other councils, that children are found for
 *     when there are enough of them
 * @param otherCouncils the share of its places that other councils' children use
 * @param filledFrom the settings its children come from, in the order in which they are asked
 * @param capital what it costs to build, by year and source of finance
 * @param assetLife the years over which borrowing is repaid by minimum revenue provision
 * @param startUp what opening costs the DSG beyond place funding
 * @param source where its dates and places come from
 */
public record CapitalScheme(
    String id,
    String label,
    String setting,
    String owner,
    int fromAge,
    int toAge,
    List<Phase> phases,
    int fillMonths,
    Share fill,
    Share otherCouncils,
    List<FillSource> filledFrom,
    List<CapitalSpend> capital,
    int assetLife,
    List<StartUp> startUp,
    Source source) {

  /** Keeps its own copies. */
  public CapitalScheme {
    phases = List.copyOf(phases);
    filledFrom = List.copyOf(filledFrom);
    capital = List.copyOf(capital);
    startUp = List.copyOf(startUp);
  }

  /**
   * Places that open in a month; those open by the opening census are history and change nothing.
   *
   * @param opens the month in which they open
   * @param places how many
   * @param room whether they make room beyond what history's flows already fill
   */
  public record Phase(YearMonth opens, Count places, Room room) {

    /** Makes a phase that makes room. */
    public Phase(YearMonth opens, Count places) {
      this(opens, places, Room.NEW);
    }
  }

  /** Whether places make room beyond what the flows fitted to history already fill. */
  public enum Room {
    /** They do: children move into them from the settings named. */
    NEW,
    /** They do not: the children who fill them are in the flows or in a known census already. */
    IN_FLOWS
  }

  /**
   * A setting that children come from, and the share of its children of these ages who would take a
   * place here.
   */
  public record FillSource(String setting, Share wouldMove, Source source) {}

  /** What is spent on building in a year, and who pays. */
  public record CapitalSpend(FinancialYear year, FundingSource from, Money amount, Source source) {}

  /** What opening costs the DSG in a month, beyond place funding. */
  public record StartUp(YearMonth month, Money amount, Source source) {}

  /** Returns the scheme with other phases. */
  public CapitalScheme withPhases(List<Phase> others) {
    return with(others, fill, capital, startUp, source);
  }

  /** Returns the scheme with another share of its places filled. */
  public CapitalScheme withFill(Share other) {
    return with(phases, other, capital, startUp, source);
  }

  /** Returns the scheme with other building costs. */
  public CapitalScheme withCapital(List<CapitalSpend> others) {
    return with(phases, fill, others, startUp, source);
  }

  /** Returns the scheme with other start-up costs. */
  public CapitalScheme withStartUp(List<StartUp> others) {
    return with(phases, fill, capital, others, source);
  }

  /** Returns the scheme with another source. */
  public CapitalScheme withSource(Source other) {
    return with(phases, fill, capital, startUp, other);
  }

  private CapitalScheme with(
      List<Phase> otherPhases,
      Share otherFill,
      List<CapitalSpend> otherCapital,
      List<StartUp> otherStartUp,
      Source otherSource) {
    return new CapitalScheme(
        id,
        label,
        setting,
        owner,
        fromAge,
        toAge,
        otherPhases,
        fillMonths,
        otherFill,
        otherCouncils,
        filledFrom,
        otherCapital,
        assetLife,
        otherStartUp,
        otherSource);
  }
}
