package uk.foresend.io.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foresend.io.Reading;
import uk.foresend.io.council.SyntheticReturns.Which;
import uk.foresend.problem.Checked;

/** Nothing of a person is in what comes out of a return: not in results, problems or logs. */
class NothingOfAPersonTest {

  /** What stands in personal columns and nowhere else. */
  private static final List<String> MARKERS =
      List.of(
          "zqname",
          "zqfore",
          "zqpost",
          "zqrow",
          "z777777777777",
          "09-13",
          "1613",
          "zqbirth",
          "zqcode");

  private static final String GOOD =
      "zqrow1,Zqname,Zqfore,2011-09-13,M,WBRI,ZQPOST 1,Z777777777777,,\n";

  /** How a return can be bad. */
  private enum Bad {
    NOT_AT_ALL {
      @Override
      void make(Map<ReturnModule, String> tables) {}
    },
    ROWS {
      @Override
      void make(Map<ReturnModule, String> tables) {
        String bad = "zqrow2,Zqname,Zqfore,zqbirth,M,WBRI,ZQPOST 1,Z777777777777zq,,\n";
        String old = "zqrow3,Zqname,Zqfore,01/02/1613,M,WBRI,ZQPOST 1,Z777777777777,,\n";
        tables.merge(ReturnModule.PERSON, bad + old + GOOD, String::concat);
        for (ReturnModule module : ReturnModule.values()) {
          tables.merge(module, "zqrow9" + ",zqcode".repeat(9) + "\n", String::concat);
        }
      }
    },
    UNCLOSED_QUOTES {
      @Override
      void make(Map<ReturnModule, String> tables) {
        tables.merge(
            ReturnModule.PERSON,
            "zqrow2,\"Zqname,Zqfore,zqbirth\n" + GOOD.repeat(40),
            String::concat);
        tables.merge(ReturnModule.SEN_NEED, "zqrow2,\"zqcode", String::concat);
      }
    },
    NO_HEADER {
      @Override
      void make(Map<ReturnModule, String> tables) {
        tables.put(ReturnModule.PERSON, GOOD.repeat(30));
      }
    };

    abstract void make(Map<ReturnModule, String> tables);
  }

  @ParameterizedTest
  @EnumSource
  void noMarkerPlantedInAPersonalColumnComesOut(Bad bad) {
    Map<ReturnModule, String> earlier = marked(Which.EARLIER);
    Map<ReturnModule, String> later = marked(Which.LATER);
    bad.make(later);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    StringBuilder logged = new StringBuilder();
    Handler handler = handler(logged);
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8);
    StringBuilder everything = new StringBuilder();
    Logger.getLogger("").addHandler(handler);
    System.setOut(caught);
    System.setErr(caught);
    try {
      for (Reading reading : Reading.values()) {
        collect(Returns.reader(reading), earlier, later, everything);
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
      Logger.getLogger("").removeHandler(handler);
    }
    everything.append(printed.toString(StandardCharsets.UTF_8)).append(logged);

    assertThat(everything.toString().toLowerCase(Locale.ROOT))
        .contains("mainstream")
        .doesNotContain(MARKERS);
    assertThat(MARKERS.stream().filter(marker -> there(marker, earlier, later)))
        .hasSizeGreaterThan(4);
  }

  @Test
  void theSearchFindsWhatIsHeldAnywhere() {
    StringBuilder found = new StringBuilder();
    reach(
        new Held(Optional.of(List.of(Map.of("key", new String[] {"zqname"})))),
        Collections.newSetFromMap(new IdentityHashMap<>()),
        found);
    assertThat(found.toString()).contains("zqname");
  }

  private record Held(Optional<List<Map<String, String[]>>> deep) {}

  private static boolean there(
      String marker, Map<ReturnModule, String> earlier, Map<ReturnModule, String> later) {
    return (earlier + "" + later).toLowerCase(Locale.ROOT).contains(marker);
  }

  private static void collect(
      Sen2Return reader,
      Map<ReturnModule, String> earlier,
      Map<ReturnModule, String> later,
      StringBuilder everything) {
    Checked<?> counts = reader.counts(Returns.text(later), Returns.LATER);
    Checked<?> flows =
        reader.flows(Returns.text(earlier), Returns.EARLIER, Returns.text(later), Returns.LATER);
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Object held : List.of(counts, flows, reader)) {
      reach(held, seen, everything);
    }
    for (Checked<?> answer : List.of(counts, flows)) {
      everything.append(answer.problems());
      try {
        everything.append(answer.get());
      } catch (IllegalStateException refused) {
        everything.append(refused);
      }
    }
  }

  private static Map<ReturnModule, String> marked(Which which) {
    Map<ReturnModule, String> tables =
        new EnumMap<>(Returns.tables(Returns.synthetic(20, 5), which));
    tables.merge(
        ReturnModule.PERSON,
        GOOD + "zqrow0,Zqname,Zqother,2001-09-13,M,WBRI,ZQPOST 2,,Zqpost,\n",
        String::concat);
    tables.merge(ReturnModule.NAMED_PLAN, "zqrow1,zqrow1,2024-01-01,,\n", String::concat);
    tables.merge(ReturnModule.SEN_NEED, "zqrow1,zqrow1,ASD,1\n", String::concat);
    return tables;
  }

  /** Writes every text, number and date that can be reached from an object. */
  private static void reach(Object held, Set<Object> seen, StringBuilder found) {
    if (!seen.add(held)) {
      return;
    }
    Class<?> type = held.getClass();
    if (held instanceof Map<?, ?> map) {
      map.forEach((key, value) -> Stream.of(key, value).forEach(one -> reach(one, seen, found)));
    } else if (held instanceof Iterable<?> many) {
      many.forEach(one -> reach(one, seen, found));
    } else if (held instanceof Optional<?> maybe) {
      maybe.ifPresent(one -> reach(one, seen, found));
    } else if (type.isArray()) {
      for (int i = 0; i < Array.getLength(held); i++) {
        reach(Array.get(held, i), seen, found);
      }
    } else if (type.getName().startsWith("uk.foresend.")) {
      fields(type, held, seen, found);
      found.append(' ').append(held);
    } else {
      found.append(' ').append(held);
    }
  }

  private static void fields(Class<?> type, Object held, Set<Object> seen, StringBuilder found) {
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      if (!at.getName().startsWith("uk.foresend.")) {
        continue;
      }
      for (Field field : at.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          try {
            Object value = field.get(held);
            if (value != null) {
              reach(value, seen, found);
            }
          } catch (IllegalAccessException never) {
            throw new IllegalStateException(never);
          }
        }
      }
    }
  }

  private static Handler handler(StringBuilder logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord entry) {
        logged.append(entry.getMessage()).append(entry.getThrown());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
