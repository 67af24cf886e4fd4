package uk.foresend.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.ResultFixtures.million;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InWordsTest {

  @Test
  @DisplayName("A deficit of £31.9m is written with a true minus before the pound sign")
  void millions() {
    assertThat(InWords.money(million("-31.94"))).isEqualTo("\u2212£31.9m");
    assertThat(InWords.millions(million("1234.56"))).isEqualTo("£1,234.6m");
  }

  @Test
  @DisplayName("What is cut to nothing has no sign")
  void nothing() {
    assertThat(InWords.millions(Money.ofPounds(-40_000))).isEqualTo("£0.0m");
    assertThat(InWords.money(Money.ZERO)).isEqualTo("£0");
  }

  @Test
  @DisplayName("Under £100,000 a sentence has whole pounds")
  void small() {
    assertThat(InWords.money(Money.ofPounds(37_820))).isEqualTo("£37,820");
    assertThat(InWords.money(Money.ofPounds(-99_999))).isEqualTo("\u2212£99,999");
    assertThat(InWords.money(Money.ofPounds(-100_000))).isEqualTo("\u2212£0.1m");
  }

  @Test
  @DisplayName("Thousands, counts, percentages, months and days have one form")
  void others() {
    assertThat(InWords.thousands(million("-31.912345"))).isEqualTo("\u221231,912");
    assertThat(InWords.count(Count.of(4719))).isEqualTo("4,719");
    assertThat(InWords.count(Count.average(302.5))).isEqualTo("302.5");
    assertThat(InWords.count(Count.of(1000))).isEqualTo("1,000");
    assertThat(InWords.percent(-0.0625)).isEqualTo("\u22126.2%");
    assertThat(InWords.absent("not known")).isEqualTo("[not known]");
    assertThat(InWords.month(YearMonth.of(2028, 3))).isEqualTo("March 2028");
    assertThat(InWords.day(LocalDate.of(2026, 9, 1))).isEqualTo("1 September 2026");
  }

  @Test
  @DisplayName("A number that was given is told no less exactly than its reader needs")
  void given() {
    assertThat(InWords.percentGiven(0.04)).isEqualTo("4.0%");
    assertThat(InWords.percentGiven(0.0425)).isEqualTo("4.25%");
    assertThat(InWords.percentGiven(0.083333)).isEqualTo("8.33%");
    assertThat(InWords.percentGiven(0.00003)).isEqualTo("0.003%");
    assertThat(InWords.percentGiven(0)).isEqualTo("0.0%");
    assertThat(InWords.given(1021)).isEqualTo("1,021");
    assertThat(InWords.given(1009.5)).isEqualTo("1,009.5");
    assertThat(InWords.given(1.470588)).isEqualTo("1.4706");
    assertThat(InWords.poundsGiven(-1_275_000)).isEqualTo("\u2212£1,275,000");
    assertThat(InWords.poundsGiven(20_784.5)).isEqualTo("£20,784.50");
    assertThat(InWords.bare(15_275)).isEqualTo("15275");
    assertThat(InWords.bare(-0.05)).isEqualTo("-0.05");
  }

  @Test
  @DisplayName("The machine's own locale changes nothing")
  void locale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"de-DE", "ar-EG", "hi-IN-u-nu-deva", "tr-TR"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(InWords.money(million("-1234.5"))).isEqualTo("\u2212£1,234.5m");
        assertThat(InWords.percent(0.5)).isEqualTo("50.0%");
        assertThat(InWords.month(YearMonth.of(2028, 3))).isEqualTo("March 2028");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
