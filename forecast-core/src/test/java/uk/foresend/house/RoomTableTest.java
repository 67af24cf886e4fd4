package uk.foresend.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.house.RoomTable.Room;

/** Nobody walks into a room they may not know. */
class RoomTableTest {
  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(RoomTable.HOUSE);

  /** Values, not doors to the world. */
  private static final List<String> HARMLESS =
      List.of(
          "java.net.URI",
          "java.net.URISyntaxException",
          "java.security.MessageDigest",
          "java.security.NoSuchAlgorithmException");

  private static final List<String> PLAIN_JAVA =
      List.of(
          "java.lang", "java.util", "java.math", "java.time", "java.text", "java.io", "java.nio");

  private static final List<String> NOT_HERE = List.of("java.util.logging", "java.util.prefs");

  @BeforeAll
  static void printTheTable() {
    System.out.println(RoomTable.printed());
  }

  @TestFactory
  Stream<DynamicTest> everyRoomKnowsOnlyWhatTheTableSays() {
    return RoomTable.ROOMS.stream()
        .map(
            room ->
                DynamicTest.dynamicTest(room.name(), () -> assertThat(trespasses(room)).isEmpty()));
  }

  @Test
  void everyPackageIsARoomOfTheTable() {
    assertThat(
            LIBRARY.stream()
                .map(RoomTableTest::roomOf)
                .distinct()
                .filter(name -> RoomTable.named(name).isEmpty()))
        .as("packages that are no room of the table")
        .isEmpty();
  }

  @Test
  void roomsDoNotKnowEachOtherInACircle() {
    slices()
        .matching(RoomTable.HOUSE + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(LIBRARY);
  }

  private static List<String> trespasses(Room room) {
    return LIBRARY.stream()
        .filter(type -> roomOf(type).equals(room.name()))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(dependency -> !allowed(room, dependency.getTargetClass().getBaseComponentType()))
        .map(Dependency::getDescription)
        .sorted()
        .toList();
  }

  private static boolean allowed(Room room, JavaClass target) {
    String name = target.getPackageName();
    if (target.isPrimitive() || within(name, "org.jspecify")) {
      return true;
    }
    if (within(name, RoomTable.HOUSE)) {
      return room.mayKnow(RoomTable.roomOf(name));
    }
    if (HARMLESS.contains(target.getFullName())) {
      return true;
    }
    return withinAny(name, room.libraries())
        || (withinAny(name, PLAIN_JAVA) && !withinAny(name, NOT_HERE));
  }

  private static String roomOf(JavaClass type) {
    return RoomTable.roomOf(type.getPackageName());
  }

  private static boolean withinAny(String name, List<String> packages) {
    return packages.stream().anyMatch(one -> within(name, one));
  }

  private static boolean within(String name, String one) {
    return name.equals(one) || name.startsWith(one + ".");
  }
}
