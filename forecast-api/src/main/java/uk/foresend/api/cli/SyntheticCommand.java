package uk.foresend.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.foresend.history.CensusDay;
import uk.foresend.io.ReferenceData;
import uk.foresend.io.council.EnglandMix;
import uk.foresend.io.council.SyntheticReturns;
import uk.foresend.io.council.SyntheticReturns.Which;
import uk.foresend.problem.Checked;

/** {@code foresend synthetic}: two returns of people who do not exist. */
@Command(
    name = "synthetic",
    mixinStandardHelpOptions = true,
    description = {
      "Writes two consecutive SEN2 person-level returns of people who do not exist, and a mapping of"
          + " their placements, into a folder that is not there or empty.",
      "Ages, settings and needs are mixed about as England's. The same seed makes the same files."
    })
final class SyntheticCommand implements Callable<Integer> {
  private static final int MOST = 1_000_000;

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--people",
      paramLabel = "N",
      description = "Plans in the earlier return. By default ${DEFAULT-VALUE}.")
  private int people = 4_000;

  @Option(
      names = "--joining",
      paramLabel = "N",
      description = "Plans made or taken over between the two. By default a tenth of the people.")
  private int joining = -1;

  @Option(names = "--seed", paramLabel = "S", description = "What they are drawn from.")
  private long seed = 1;

  @Option(
      names = "--january",
      paramLabel = "YEAR",
      description = "The year of the later census. By default ${DEFAULT-VALUE}.")
  private int january = 2026;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder.")
  private Path out = Path.of("");

  SyntheticCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    int more = joining < 0 ? (people + 9) / 10 : joining;
    if (people < 1 || people > MOST) {
      throw wrong("--people is " + people + ", but must be between 1 and " + MOST + ".");
    }
    if (more > MOST) {
      throw wrong("--joining is " + joining + ", but must be between 0 and " + MOST + ".");
    }
    CensusYears.wrong(january)
        .ifPresent(
            what -> {
              throw wrong(what);
            });
    OutFolder.wrong(out)
        .ifPresent(
            what -> {
              throw wrong(what);
            });
    if (!isEmpty(out)) {
      throw wrong("--out is " + out + ", which is there and holds something: nothing is written.");
    }
    Checked<EnglandMix> mix = EnglandMix.of(ReferenceData.shipped());
    if (!mix.isPresent()) {
      console.err().print(Problems.text("synthetic", mix.problems()));
      return ExitCodes.PROBLEMS;
    }
    SyntheticReturns returns =
        new SyntheticReturns(
            seed,
            people,
            more,
            CensusDay.ofJanuary(january - 1),
            CensusDay.ofJanuary(january),
            mix.get());
    Path earlier = out.resolve(String.valueOf(january - 1));
    Path later = out.resolve(String.valueOf(january));
    Path mapping = out.resolve("mapping.csv");
    try {
      returns.write(Which.EARLIER, earlier);
      returns.write(Which.LATER, later);
      Files.writeString(mapping, SyntheticReturns.MAPPING);
    } catch (IOException unwritable) {
      throw wrong(OutFolder.failed(out, unwritable));
    }
    List.of(earlier, later, mapping).forEach(console.out()::println);
    return ExitCodes.FINE;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return !Files.exists(folder);
    }
    try (Stream<Path> held = Files.list(folder)) {
      return held.findAny().isEmpty();
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
  }
}
