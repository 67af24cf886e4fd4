package uk.foresend.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foresend.Fixtures;
import uk.foresend.dsg.Block;

@DisplayName("Every scope")
class ScopeContractTest {

  private record Example(Scope known, Optional<Scope> unknown) {}

  private static final Map<Class<? extends Scope>, Example> EXAMPLES =
      Map.of(
          Scope.Authority.class, new Example(Scope.AUTHORITY, Optional.empty()),
          Scope.OfBlock.class, new Example(new Scope.OfBlock(Block.HIGH_NEEDS), Optional.empty()),
          Scope.OfLine.class, example(new Scope.OfLine("sen-support"), new Scope.OfLine("none")),
          Scope.OfSetting.class,
              example(new Scope.OfSetting("special"), new Scope.OfSetting("none")),
          Scope.OfBand.class, example(new Scope.OfBand("5-10"), new Scope.OfBand("5-9")),
          Scope.OfCell.class,
              example(new Scope.OfCell("special", "5-10"), new Scope.OfCell("special", "5-9")),
          Scope.OfRoute.class,
              example(
                  new Scope.OfRoute("mainstream", "special"),
                  new Scope.OfRoute("mainstream", "none")),
          Scope.OfRouteBand.class,
              example(
                  new Scope.OfRouteBand("mainstream", "special", "5-10"),
                  new Scope.OfRouteBand("none", "special", "5-10")),
          Scope.OfScheme.class,
              example(new Scope.OfScheme("new-school"), new Scope.OfScheme("none")));

  private static Example example(Scope known, Scope unknown) {
    return new Example(known, Optional.of(unknown));
  }

  static Stream<Class<?>> kinds() {
    return Arrays.stream(Scope.class.getPermittedSubclasses());
  }

  private static Example of(Class<?> kind) {
    return Optional.ofNullable(EXAMPLES.get(kind))
        .orElseThrow(() -> new AssertionError("give an example of " + kind));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void knowsWhetherAScenarioHasWhatItNames(Class<?> kind) {
    Assumptions council = Fixtures.small();
    assertThat(of(kind).known().isKnownTo(council)).isTrue();
    of(kind).unknown().ifPresent(unknown -> assertThat(unknown.isKnownTo(council)).isFalse());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void coversItselfAndWhatIsMoreParticular(Class<?> kind) {
    Scope scope = of(kind).known();
    assertThat(scope.covers(scope)).isTrue();
    for (Scope general : scope.moreGeneral()) {
      assertThat(general.covers(scope)).isTrue();
      assertThat(scope.covers(general)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isAPartOfWhatItWasNarrowedFrom(Class<?> kind) {
    Scope scope = of(kind).known();
    scope.inBand("5-10").ifPresent(part -> assertThat(scope.covers(part)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isWrittenInWords(Class<?> kind) {
    assertThat(of(kind).known().toString()).isNotBlank().doesNotContain("[");
  }

  @Test
  void hasAKindOfItsOwn() {
    Set<Scope.Kind> kinds =
        kinds().map(kind -> of(kind).known().kind()).collect(Collectors.toSet());
    assertThat(kinds).isEqualTo(EnumSet.allOf(Scope.Kind.class));
  }
}
