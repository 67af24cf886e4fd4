package uk.foresend.api;

import uk.foresend.api.cli.Console;
import uk.foresend.api.cli.Foresend;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;

/** The way in: looks at the words first, and starts a server only for {@code serve}. */
public final class Application {
  private Application() {}

  /** Runs the command that the words name and ends with its exit code. */
  public static void main(String[] words) {
    Desk desk = new Desk();
    System.exit(Foresend.run(words, Console.ofThisProcess(), desk, new FileShelf(desk)));
  }
}
