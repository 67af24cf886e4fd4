package uk.foresend.proof;

import java.util.Locale;

/** A way to forecast the result of each year after the last balance known. */
enum BalanceMethod {
  COMBINED("The mean of last-result, england and explained: equal parts, so no weight is chosen") {
    @Override
    double result(Known known, int ahead) {
      return (LAST_RESULT.result(known, ahead)
              + ENGLAND.result(known, ahead)
              + EXPLAINED.result(known, ahead))
          / 3;
    }
  },
  LEARNT("A part of the council's last result, the rest England's; the part learnt by then") {
    @Override
    double result(Known known, int ahead) {
      double part = known.ownPart();
      return part * known.lastResult() + (1 - part) * known.englandsResult();
    }
  },
  LAST_RESULT("The council's last result again") {
    @Override
    double result(Known known, int ahead) {
      return known.lastResult();
    }
  },
  NO_CHANGE("No change") {
    @Override
    double result(Known known, int ahead) {
      return 0;
    }
  },
  ENGLAND("England's last result as a share of grant") {
    @Override
    double result(Known known, int ahead) {
      return known.englandsResult();
    }
  },
  EXPLAINED(
      "The result of the year before, the rise of the allocation, spend up with fitted plans and 3%"
          + " prices") {
    @Override
    double result(Known known, int ahead) {
      double result = known.lastResult();
      double spend = known.allocation() - result;
      for (int year = 1; year <= ahead; year++) {
        double dearer = spend * ((1 + known.plansGrowth(year)) * (1 + PRICES) - 1);
        result += known.allocationRise() - dearer;
        spend += dearer;
      }
      return result;
    }
  };

  /** Assumption, no evidence: what prices rise by in a year. */
  private static final double PRICES = 0.03;

  private final String label;

  BalanceMethod(String label) {
    this.label = label;
  }

  /** Returns the word used in tables: {@code last-result}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what it does. */
  String label() {
    return label;
  }

  /**
   * Returns the result in pounds of a year to come, negative in deficit; {@code NaN} without one.
   *
   * @param ahead 1 for the year after the last balance known
   */
  abstract double result(Known known, int ahead);

  /** What was known of a council in the June after a year end, in pounds; {@code NaN} if not. */
  interface Known {

    /** Returns the balance at the year end. */
    double balance();

    /**
     * Returns the change of the balance over the year, or allocation less spend where money from
     * elsewhere made it far better ({@link Windfalls}); where no earlier balance is published, a
     * third of a deficit and nothing of a surplus, which is an assumption, no evidence.
     */
    double lastResult();

    /**
     * Returns that of all councils together, as a share of their grants, at the council's grant.
     */
    double englandsResult();

    /** Returns the part of a council's departure from England's result that the next year keeps. */
    double ownPart();

    /** Returns the high needs allocation of the year. */
    double allocation();

    /** Returns by how much that of the year begun is more; later years are taken to rise alike. */
    double allocationRise();

    /** Returns the growth of plans in a year to come, as it was fitted. */
    double plansGrowth(int ahead);
  }
}
