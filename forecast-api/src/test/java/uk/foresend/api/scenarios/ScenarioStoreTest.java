package uk.foresend.api.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.foresend.api.desk.Format;
import uk.foresend.api.desk.Written;

/** What the store keeps, on its embedded database. */
@MicronautTest(transactional = false)
class ScenarioStoreTest {
  @Inject ScenarioStore store;
  @Inject Clock clock;

  @Test
  void givesBackWhatWasSavedToTheLetter() {
    String text = "# a comment: £, −, 🧒\nid: keep/letter\n\ttabbed\r\n";
    assertThat(store.create("keep/letter", saved(text))).hasValue(1);
    VersionRow row = store.latest("keep/letter").orElseThrow();
    assertThat(row.written()).isEqualTo(new Written(text, Format.YAML));
    assertThat(row.hash()).isEqualTo(new Written(text, Format.JSON).hash());
    assertThat(row.author()).isEqualTo("A. Finance");
    assertThat(row.parent()).isEqualTo("keep");
    assertThat(Duration.between(row.created(), clock.instant()))
        .isBetween(Duration.ZERO, Duration.ofMinutes(1));
  }

  @Test
  void keepsEveryVersion() {
    store.create("keep/every", saved("one"));
    assertThat(store.replace("keep/every", 1, saved("two"))).hasValue(2);
    assertThat(store.version("keep/every", 1)).map(VersionRow::document).hasValue("one");
    assertThat(store.version("keep/every", 2)).map(VersionRow::document).hasValue("two");
    assertThat(store.history("keep/every")).extracting(VersionLine::number).containsExactly(2, 1);
    assertThat(store.all()).extracting(VersionLine::scenario).contains("keep/every");
  }

  @Test
  void refusesToReplaceAVersionThatIsNotTheLatest() {
    store.create("keep/stale", saved("one"));
    store.replace("keep/stale", 1, saved("two"));
    assertThat(store.replace("keep/stale", 1, saved("three"))).isEmpty();
    assertThat(store.latest("keep/stale")).map(VersionRow::document).hasValue("two");
  }

  @Test
  void refusesToCreateWhatIsThere() {
    store.create("keep/there", saved("one"));
    assertThat(store.create("keep/there", saved("again"))).isEmpty();
  }

  @Test
  void refusesToReplaceWhatWasNeverThere() {
    assertThat(store.replace("keep/never", 0, saved("one"))).isEmpty();
  }

  @Test
  void deletesWithoutLosingAnything() {
    store.create("keep/deleted", saved("one"));
    assertThat(store.replace("keep/deleted", 1, deleted())).hasValue(2);
    assertThat(store.latest("keep/deleted")).isEmpty();
    assertThat(store.all()).extracting(VersionLine::scenario).doesNotContain("keep/deleted");
    assertThat(store.version("keep/deleted", 1)).map(VersionRow::document).hasValue("one");
    assertThat(store.create("keep/deleted", saved("back"))).hasValue(3);
    assertThat(store.latest("keep/deleted")).map(VersionRow::document).hasValue("back");
  }

  @Test
  void knowsWhatExtendsAScenario() {
    store.create("family/child", draft("x", "family/parent"));
    assertThat(store.extending("family/parent")).containsExactly("family/child");
    store.replace("family/child", 1, deleted());
    assertThat(store.extending("family/parent")).isEmpty();
  }

  @Test
  void ofTenWhoSaveAtOnceOneSucceedsAndNineAreTold() throws Exception {
    store.create("race/save", saved("start"));
    List<OptionalInt> outcomes =
        atOnce(10, number -> store.replace("race/save", 1, saved("by " + number)));
    assertThat(outcomes).filteredOn(OptionalInt::isPresent).containsExactly(OptionalInt.of(2));
    assertThat(store.history("race/save")).hasSize(2);
  }

  @Test
  void ofTenWhoCreateAtOnceOneSucceedsAndNineAreTold() throws Exception {
    List<OptionalInt> outcomes =
        atOnce(10, number -> store.create("race/create", saved("by " + number)));
    assertThat(outcomes).filteredOn(OptionalInt::isPresent).containsExactly(OptionalInt.of(1));
    assertThat(store.history("race/create")).hasSize(1);
  }

  @Test
  void refusesToDeleteWhatOthersExtend() {
    store.create("kin/parent", saved("parent"));
    store.create("kin/child", draft("child", "kin/parent"));
    assertThat(store.replace("kin/parent", 1, deleted(), Map.of()))
        .isEqualTo(new Outcome.Extended(List.of("kin/child")));
    assertThat(store.latest("kin/parent")).isPresent();
  }

  @Test
  void refusesWhatRestsOnAVersionThatIsNoLongerTheLatest() {
    store.create("rests/parent", saved("one"));
    store.replace("rests/parent", 1, saved("two"));
    ScenarioStore.Draft child = draft("child", "rests/parent");
    assertThat(store.create("rests/child", child, Map.of("rests/parent", 1)))
        .isEqualTo(new Outcome.ParentsChanged());
    assertThat(store.latest("rests/child")).isEmpty();
    assertThat(store.create("rests/child", child, Map.of("rests/parent", 2)))
        .isEqualTo(new Outcome.Done(1));
  }

  @Test
  void ofAParentDeletedAndAChildCreatedAtOnceOnlyOneSucceeds() throws Exception {
    for (int round = 0; round < 20; round++) {
      String parent = "orphan/parent-" + round;
      String child = "orphan/child-" + round;
      store.create(parent, saved("parent"));
      List<OptionalInt> outcomes =
          atOnce(
              2,
              number ->
                  done(
                      number == 0
                          ? store.replace(parent, 1, deleted(), Map.of())
                          : store.create(child, draft("child", parent), Map.of(parent, 1))));
      assertThat(outcomes).filteredOn(OptionalInt::isPresent).hasSize(1);
      assertThat(store.latest(child).isPresent()).isEqualTo(store.latest(parent).isPresent());
    }
  }

  private static OptionalInt done(Outcome outcome) {
    return outcome.match(
        OptionalInt::of, OptionalInt::empty, OptionalInt::empty, by -> OptionalInt.empty());
  }

  private static ScenarioStore.Draft saved(String text) {
    return draft(text, "keep");
  }

  private static ScenarioStore.Draft draft(String text, String parent) {
    return new ScenarioStore.Draft(
        VersionEvent.SAVED,
        "Title",
        Optional.of(parent),
        new Written(text, Format.YAML),
        "A. Finance");
  }

  private static ScenarioStore.Draft deleted() {
    return new ScenarioStore.Draft(
        VersionEvent.DELETED, "Title", Optional.empty(), new Written("", Format.YAML), "");
  }

  private interface Attempt {
    OptionalInt by(int number);
  }

  private static List<OptionalInt> atOnce(int people, Attempt attempt) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(people);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<OptionalInt>> running =
          IntStream.range(0, people)
              .mapToObj(
                  number ->
                      pool.submit(
                          (Callable<OptionalInt>)
                              () -> {
                                start.await();
                                return attempt.by(number);
                              }))
              .toList();
      start.countDown();
      List<OptionalInt> outcomes = new java.util.ArrayList<>();
      for (Future<OptionalInt> one : running) {
        outcomes.add(one.get());
      }
      return outcomes;
    } finally {
      pool.shutdownNow();
    }
  }
}
