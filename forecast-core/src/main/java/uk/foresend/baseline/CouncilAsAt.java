package uk.foresend.baseline;

import java.util.Optional;
import uk.foresend.history.Council;
import uk.foresend.quantity.FinancialYear;

/**
 * A council as it stands at a date: what is published of it, and of England beside it.
 *
 * @param council the council
 * @param facts what is published of it
 * @param money what is published of the council that kept its money before, itself as a rule
 * @param share the part of that council that it is, by plans; 1 as a rule
 * @param january the opening January: the latest whose plans are published
 * @param england England, learnt once for all councils
 */
record CouncilAsAt(
    Council council, Facts facts, Facts money, double share, int january, England england) {

  History history() {
    return england.history();
  }

  Rules rules() {
    return england.history().rules;
  }

  Catalogue catalogue() {
    return england.history().catalogue;
  }

  /** Says whose figures its money of earlier years are a part of; nothing when they are its own. */
  String shareWords() {
    return share == 1
        ? ""
        : ", of "
            + history().name(history().before(council.code()))
            + ", of which "
            + RecentFlows.percent(share)
            + " is taken as "
            + council.name()
            + "'s, its part of the first plans of the councils that followed";
  }

  /** Whether a year to March ended more than two years before the date. */
  boolean isOld(FinancialYear year) {
    return year.march().plusYears(2).atEndOfMonth().isBefore(history().day());
  }

  /** Returns the first ledger year: the one that begins in the year of the opening January. */
  FinancialYear firstYear() {
    return new FinancialYear(january);
  }

  /** Returns the council's own flows between the two latest Januaries followed, if published. */
  Optional<FlowCounts> flows() {
    return england.january().isPresent()
        ? FlowCounts.of(facts, england.january().getAsInt(), catalogue())
        : Optional.empty();
  }

  /** Returns the plans of a January by setting; of the council before where it has none itself. */
  double[] plans(int wanted) {
    boolean own = facts.plans.containsKey(wanted) || money == facts;
    double[] plans = new Averages(catalogue(), own ? facts : money).january(wanted);
    for (int s = 0; s < plans.length; s++) {
      plans[s] *= own ? 1 : share;
    }
    return plans;
  }

  /** Returns the average plans of a financial year by setting. */
  double[] average(FinancialYear year) {
    return Averages.of(year, this::plans);
  }
}
