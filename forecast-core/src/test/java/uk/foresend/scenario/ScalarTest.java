package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.problem.Place;

@DisplayName("A word in a document")
class ScalarTest {

  @ParameterizedTest
  @DisplayName("Is a number when it is written plainly")
  @ValueSource(strings = {"0", "7", "10", "123456", "1234567", "-3", "0.5", ".5", "1e3", " 42 "})
  void isANumber(String text) {
    assertThat(word(text).isNumber()).isTrue();
    assertThat(word(text).number()).isNotNull();
  }

  @ParameterizedTest
  @DisplayName("Is none with a leading nought, other signs, other digits or nothing in it")
  @ValueSource(strings = {"", " ", "01", "00", "1,000", "£5", "½", "٣", "1 2", "x", "5%"})
  void isNone(String text) {
    assertThat(word(text).isNumber()).isFalse();
  }

  @ParameterizedTest
  @DisplayName("Is none in quotation marks")
  @ValueSource(strings = {"7", "123"})
  void isNoneInQuotationMarks(String text) {
    assertThat(new Node.Scalar(text, true, Place.WHOLE).isNumber()).isFalse();
  }

  private static Node.Scalar word(String text) {
    return new Node.Scalar(text, false, Place.WHOLE);
  }
}
