package uk.foresend.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The library has no clock, no locale, no chance and no voice that was not handed in. */
class NothingHiddenTest {
  private static final Set<String> HIDDEN =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.security.SecureRandom.<init>",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.util.Collections.shuffle",
          "java.lang.String.formatted");

  @Test
  void nothingIsTakenFromTheSurroundings() {
    var found =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(RoomTable.HOUSE)
                .stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> hidden(access.getTarget()))
                .map(JavaAccess::getDescription);
    assertThat(found)
        .as("hand it in; text is made by joining, or with String.format(Locale.ROOT, …)")
        .isEmpty();
  }

  private static boolean hidden(AccessTarget target) {
    String owner = target.getOwner().getFullName();
    String name = owner + "." + target.getName();
    return HIDDEN.contains(name)
        || (owner.startsWith("java.time.")
            && (target.getName().equals("now") || target.getName().startsWith("system")))
        || readsTheLocale(target, owner)
        || target.getFullName().equals("java.util.Random.<init>()");
  }

  /** The forms of these methods that take no locale read the machine's own. */
  private static boolean readsTheLocale(AccessTarget target, String owner) {
    return owner.equals("java.lang.String")
        && (target.getFullName().contains(".format(java.lang.String,")
            || target.getFullName().contains(".toUpperCase()")
            || target.getFullName().contains(".toLowerCase()"));
  }
}
