package uk.foresend.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The last row of the room table: what the application may know of the library. */
class RoomsOfTheLibraryTest {
  private static final String LIBRARY = "uk.foresend";
  private static final String APPLICATION = "uk.foresend.api";
  private static final Set<String> OPEN =
      Set.of(
          "quantity",
          "problem",
          "send",
          "dsg",
          "assumption",
          "history",
          "result",
          "report",
          "scenario",
          "io");

  @Test
  void theApplicationStaysOutOfTheEngineTheFitAndTheLevers() {
    var found =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(APPLICATION)
                .stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(
                    dependency ->
                        closed(dependency.getTargetClass().getBaseComponentType().getPackageName()))
                .map(Dependency::getDescription);
    assertThat(found).as("open to the application: the two doors and " + OPEN).isEmpty();
  }

  private static boolean closed(String packageName) {
    if (packageName.equals(LIBRARY)
        || packageName.equals(APPLICATION)
        || packageName.startsWith(APPLICATION + ".")) {
      return false;
    }
    return packageName.startsWith(LIBRARY + ".")
        && !OPEN.contains(packageName.substring(LIBRARY.length() + 1).split("\\.", 2)[0]);
  }
}
