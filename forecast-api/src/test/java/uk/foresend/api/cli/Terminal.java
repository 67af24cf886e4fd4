package uk.foresend.api.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Shelf;

/** Types a command and reads what it says. */
record Terminal(Desk desk, Shelf shelf) {

  /** What a command said. */
  record Said(int code, String out, String err) {}

  Said type(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Foresend.run(
            words,
            new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)),
            desk,
            shelf);
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
