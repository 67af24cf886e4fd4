package uk.foresend.api.cli;

/** What a command says when it ends. */
final class ExitCodes {
  static final int FINE = 0;
  static final int OUR_FAULT = 1;
  static final int WRONG_USAGE = 2;
  static final int PROBLEMS = 3;

  private ExitCodes() {}
}
