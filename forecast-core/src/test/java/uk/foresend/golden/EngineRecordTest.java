package uk.foresend.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same engine makes the same tables of the same documents, or has another version. */
class EngineRecordTest {

  private static final EngineRecord BEFORE =
      EngineRecord.of(Map.of("a", found("1", "said", "5"), "b", found("1", "said", "6")));

  @Test
  void otherTablesOfTheSameDocumentsAreNamed() {
    assertThat(now(found("1", "said", "7")).changedSince(BEFORE)).containsExactly("a");
    assertThat(now(found("1", "said", "5")).changedSince(BEFORE)).isEmpty();
  }

  @Test
  void anotherVersionMayMakeOtherTables() {
    assertThat(now(found("2", "said", "7")).changedSince(BEFORE)).isEmpty();
  }

  @Test
  void otherDocumentsMayMakeOtherTablesAndSoMayANewCase() {
    assertThat(now(found("1", "said otherwise", "7")).changedSince(BEFORE)).isEmpty();
    assertThat(EngineRecord.of(Map.of("c", found("1", "said", "7"))).changedSince(BEFORE))
        .isEmpty();
  }

  @Test
  void documentsInOtherWordsNeedNoNewRecord() {
    EngineRecord before = now(found("1", "said", "5"));
    assertThat(now(found("1", "in other words", "5")).made()).isEqualTo(before.made());
    assertThat(now(found("1", "said", "7")).made()).isNotEqualTo(before.made());
    assertThat(now(found("2", "said", "5")).made()).isNotEqualTo(before.made());
  }

  @Test
  void itsTextReadsBack() {
    assertThat(EngineRecord.of(BEFORE.text())).isEqualTo(BEFORE);
    assertThat(BEFORE.text()).startsWith("engine 1\na said ");
    assertThat(EngineRecord.of("").cases()).isEmpty();
  }

  private static EngineRecord now(GoldenCase.Found a) {
    return EngineRecord.of(Map.of("a", a));
  }

  private static GoldenCase.Found found(String engine, String documents, String table) {
    return new GoldenCase.Found(engine, documents, Map.of("a/expected/summary.csv", table));
  }
}
