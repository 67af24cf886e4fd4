package uk.foresend.proof;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A way to forecast the result of each year after the last balance known. */
enum BalanceMethod {
  /** Seven tenths is what scored best of four; the two years it was chosen on are those scored. */
  PULLED("70% the council's last result, 30% England's share of grant") {
    @Override
    Optional<Double> inYear(Known known) {
      return both(
          known.lastResult(),
          known.englandsResult(),
          (own, england) -> OWN * own + (1 - OWN) * england);
    }
  },
  LAST_RESULT(
      "The council's last result again; before two balances are known a third of a deficit") {
    @Override
    Optional<Double> inYear(Known known) {
      return Optional.of(known.lastResult().orElse(Math.min(0, known.balance()) / YEARS_TO_ARISE));
    }
  },
  NO_CHANGE("No change") {
    @Override
    Optional<Double> inYear(Known known) {
      return Optional.of(0.0);
    }
  },
  ENGLAND("England's last result as a share of grant") {
    @Override
    Optional<Double> inYear(Known known) {
      return known.englandsResult().isPresent()
          ? Optional.of(known.englandsResult().getAsDouble())
          : Optional.empty();
    }
  },
  EXPLAINED(
      "The last result, the rise of the allocation, spend up with fitted plans and 3% prices") {
    @Override
    Optional<Double> inYear(Known known) {
      if (known.lastResult().isEmpty()
          || known.allocation().isEmpty()
          || known.allocationRise().isEmpty()
          || known.plansGrowth().isEmpty()) {
        return Optional.empty();
      }
      double last = known.lastResult().getAsDouble();
      double spend = known.allocation().getAsDouble() - last;
      double dearer = (1 + known.plansGrowth().getAsDouble()) * (1 + PRICES) - 1;
      return Optional.of(last + known.allocationRise().getAsDouble() - spend * dearer);
    }
  };

  private static final double OWN = 0.7;
  private static final double YEARS_TO_ARISE = 3;
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

  /** Returns the result of each year to come in pounds, negative in deficit; empty without one. */
  abstract Optional<Double> inYear(Known known);

  private static Optional<Double> both(
      OptionalDouble one, OptionalDouble other, java.util.function.DoubleBinaryOperator of) {
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(of.applyAsDouble(one.getAsDouble(), other.getAsDouble()));
  }

  /** What was known of a council in the June after a year end, in pounds. */
  interface Known {

    /** Returns the balance at the year end. */
    double balance();

    /** Returns the change of the balance over the year. */
    OptionalDouble lastResult();

    /** Returns England's, at the council's grant. */
    OptionalDouble englandsResult();

    /** Returns the high needs allocation of the year. */
    OptionalDouble allocation();

    /** Returns by how much that of the year begun is more. */
    OptionalDouble allocationRise();

    /** Returns the growth of plans of the year begun, as it was fitted. */
    OptionalDouble plansGrowth();
  }
}
