package uk.foresend.dsg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.foresend.quantity.Share;

/** Writes shares as percentages in the sentences of policies. */
final class Percent {

  private Percent() {}

  /** Returns {@code 90%} or {@code 12.5%}. */
  static String of(Share share) {
    BigDecimal percent =
        BigDecimal.valueOf(share.value())
            .movePointRight(2)
            .setScale(1, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + "%";
  }
}
