package uk.foresend.result;

import java.util.List;
import java.util.Locale;
import uk.foresend.quantity.Money;

/**
 * One line of what falls on the General Fund in each ledger year; a cost is positive.
 *
 * @param kind what it is
 * @param amounts the amount in each ledger year
 */
public record FundRow(Kind kind, List<Money> amounts) {

  /** Keeps its own copy. */
  public FundRow {
    amounts = List.copyOf(amounts);
  }

  /** Returns the key: {@code interest-forgone}. */
  public String id() {
    return kind.id();
  }

  /** Returns the words shown in reports. */
  public String label() {
    return kind.label();
  }

  /** What falls on the General Fund. */
  public enum Kind {
    /** What the council's own cash would have earned. */
    INTEREST_FORGONE("Interest forgone on cash tied up in the deficit"),
    /** What borrowing for the deficit costs. */
    BORROWING_INTEREST("Interest on borrowing for the deficit"),
    /** What policies charge. */
    DEFICIT_CHARGE("DSG deficit charged"),
    /** Interest on what was capitalised. */
    CAPITALISATION_INTEREST("Interest on capitalised deficit"),
    /** Repayment of what was capitalised. */
    CAPITALISATION_PROVISION("Minimum revenue provision for capitalised deficit"),
    /** Interest on what schemes borrow. */
    CAPITAL_INTEREST("Interest on borrowing for schemes"),
    /** Repayment of what schemes borrow. */
    MRP("Minimum revenue provision"),
    /** Taking children to school. */
    TRANSPORT("SEND transport"),
    /** A council company's cost less what it is paid. */
    COMPANY("Result of the council company, a profit negative"),
    /** What levers cost to deliver. */
    DELIVERY("Cost of delivering levers");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Returns the key: {@code interest-forgone}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the words shown in reports. */
    public String label() {
      return label;
    }

    /** Whether it is a cost of financing the deficit. */
    public boolean financesTheDeficit() {
      return this == INTEREST_FORGONE || this == BORROWING_INTEREST;
    }

    /** Whether it is a cost of financing schemes. */
    public boolean financesSchemes() {
      return this == CAPITAL_INTEREST || this == MRP;
    }
  }
}
